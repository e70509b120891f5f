package org.recoupe.read.event;

import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Published;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Table;

/** Whether a clause is told as done: by tense, modal, negation, and the verb above it. */
final class Statuses {
  private static final Set<String> DOUBT = Set.copyOf(Table.lines(Statuses.class, "doubt-fr.txt"));
  private static final Set<String> DENIAL =
      Set.copyOf(Table.lines(Statuses.class, "denial-fr.txt"));
  private static final Set<String> PLANNING =
      Set.copyOf(Table.lines(Statuses.class, "planning-fr.txt"));

  private static final Set<String> APPEALS =
      Set.copyOf(Table.lines(Statuses.class, "appeals-fr.txt"));

  private static final Set<String> ASPECT =
      Set.copyOf(Table.lines(Statuses.class, "aspect-fr.txt"));

  /** Modals that tell a wish or a chance, no plan. */
  private static final Set<String> OPEN =
      Set.of("pouvoir", "vouloir", "souhaiter", "espérer", "désirer", "penser");

  /** What people agree to hold; an attack or a disaster is none. */
  static final Set<EventType> MEETINGS = Set.of(EventType.MEETING, EventType.VISIT);

  private Statuses() {}

  static Status of(Clause clause, ReadSentence read, Optional<TimeMark> time, Published published) {
    VerbGroup verb = clause.verb();
    if (verb.negated() || DENIAL.contains(verb.lemma()) && !decides(clause)) {
      return Status.DENIED;
    }
    boolean pleads = clause.subject().filter(Statuses::prosecutes).isPresent();
    if (APPEALS.contains(verb.lemma()) && !pleads) {
      return clause.right().stream().anyMatch(Statuses::demanded)
          ? Status.POSSIBLE
          : Status.ANNOUNCED;
    }
    if (Weak.french().is(verb.lemma(), "schedule")) {
      return Status.ANNOUNCED;
    }
    if (verb.tense() == VerbGroup.Tense.INFINITIVE || verb.tense() == VerbGroup.Tense.GERUND) {
      return underneath(clause, read);
    }
    if (verb.tense() == VerbGroup.Tense.CONDITIONAL) {
      boolean told = verb.has("devoir") || Reported.futureInThePast(clause, read);
      return told ? Status.ANNOUNCED : Status.POSSIBLE;
    }
    if (OPEN.contains(verb.modal()) || verb.tense() == VerbGroup.Tense.SUBJUNCTIVE) {
      return Status.POSSIBLE;
    }
    boolean ahead =
        verb.tense() == VerbGroup.Tense.FUTURE
            || verb.has("devoir")
            || verb.has("aller") && !verb.perfect()
            || verb.has("compter")
            || Planned.french().participle(verb)
            || verb.tense() == VerbGroup.Tense.PRESENT
                && (later(time, published)
                    || time.filter(t -> Weekdays.appointed(verb, t, published)).isPresent())
            || Reported.appointed(clause, read, time);
    return ahead ? Status.ANNOUNCED : Status.HAPPENED;
  }

  private static boolean prosecutes(Argument argument) {
    return Catalogue.french().is(argument.head(), "PROSECUTOR");
  }

  /** What others have to grant: a resignation, a referendum. */
  private static boolean demanded(Argument argument) {
    return Catalogue.french().is(argument.head(), "RESIGN")
        || Catalogue.french().is(argument.head(), "VOTE");
  }

  /** An event named by a noun is told as done unless its time or the verb over it puts it ahead. */
  static Status of(
      NounEvents.Told told, Clause clause, Optional<TimeMark> time, Published published) {
    if (told.over().isPresent()) {
      boolean called = told.over().get() == Status.ANNOUNCED && demanded(told.noun());
      return called ? Status.POSSIBLE : told.over().get();
    }
    VerbGroup verb = clause.verb();
    boolean subject = clause.subject().filter(s -> s.span().equals(told.noun().span())).isPresent();
    boolean object = clause.right().contains(told.noun());
    if (object && verb.negated()) {
      return Status.DENIED;
    }
    if ((subject || object) && DENIAL.contains(verb.lemma())) {
      return Status.DENIED;
    }
    if (object && DOUBT.contains(verb.lemma()) || uncertain(told, clause)) {
      return Status.POSSIBLE;
    }
    boolean ahead =
        later(time, published)
            || subject && (verb.tense() == VerbGroup.Tense.FUTURE || verb.has("devoir"))
            || (subject || object) && PLANNING.contains(verb.lemma());
    return ahead ? Status.ANNOUNCED : Status.HAPPENED;
  }

  /**
   * « le lieu de la rencontre reste incertain »; « les causes de l'attentat restent inconnues »
   * says nothing against the attack.
   */
  private static boolean uncertain(NounEvents.Told told, Clause clause) {
    int behind = clause.subject().map(clause.left()::indexOf).orElse(-1) + 1;
    boolean of = behind > 0 && clause.left().indexOf(told.noun()) == behind;
    boolean itself = behind > 0 && clause.left().indexOf(told.noun()) == behind - 1;
    boolean setting =
        of && clause.subject().filter(s -> Catalogue.french().is(s.head(), "SETTING")).isPresent();
    return (itself || setting)
        && MEETINGS.contains(told.entry().type())
        && clause.right().stream()
            .filter(Argument::predicate)
            .anyMatch(a -> Catalogue.french().is(a.head(), "UNCERTAIN"));
  }

  private static boolean later(Optional<TimeMark> time, Published published) {
    boolean after =
        time.flatMap(TimeMark::days)
            .flatMap(d -> published.days().map(p -> d.from().isAfter(p.to())))
            .orElse(false);
    return after || time.filter(t -> t.direction() == TimeMark.Direction.FUTURE).isPresent();
  }

  /**
   * « a promis de », « refuse de », « est accusé d'avoir »: the verb before an infinitive tells.
   */
  private static Status underneath(Clause clause, ReadSentence read) {
    int index = read.clauses().indexOf(clause);
    if (index > 0 && before(clause.verb().from(), read)) {
      return of(read.clauses().get(index - 1), read, Optional.empty(), Published.unknown());
    }
    for (int i = index - 1; i >= 0 && i >= index - 3; i--) {
      VerbGroup above = read.clauses().get(i).verb();
      if (above.negated() || DENIAL.contains(above.lemma())) {
        return Status.DENIED;
      }
      boolean means = Plans.intends(read.clauses().get(i));
      if (means) {
        return Status.ANNOUNCED;
      }
      if (DOUBT.contains(above.lemma())) {
        return Status.POSSIBLE;
      }
      if (PLANNING.contains(above.lemma())) {
        return Status.ANNOUNCED;
      }
      if (ASPECT.contains(above.lemma()) && above.finite()) {
        return of(read.clauses().get(i), read, Optional.empty(), Published.unknown());
      }
      if (above.tense() != VerbGroup.Tense.INFINITIVE) {
        break;
      }
    }
    boolean perfect = clause.verb().to() - clause.verb().from() > 1;
    return perfect || clause.verb().tense() == VerbGroup.Tense.GERUND
        ? Status.HAPPENED
        : Status.POSSIBLE;
  }

  /** « avant de se rendre »: as sure as what comes first. */
  private static boolean before(int verb, ReadSentence read) {
    for (int at = verb - 1; at > Math.max(0, verb - 4); at--) {
      if (read.text(at).startsWith("d") && read.text(at - 1).equalsIgnoreCase("avant")) {
        return true;
      }
    }
    return false;
  }

  /** Rejecting a text is itself a vote. */
  private static boolean decides(Clause clause) {
    return clause.around().stream().anyMatch(a -> Catalogue.french().is(a.head(), "TEXT"));
  }
}
