package org.recoupe.read.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recoupe.model.mark.PlanMark.Certainty;
import org.recoupe.model.mark.TimeMark;

/**
 * Calls told by their noun: « des appels à manifester samedi circulent », « un appel à la grève
 * lancé pour mardi ». A call that was answered already (« l'appel à manifester a réuni … ») is
 * none.
 */
final class Calls {
  /** So many words before an infinitive may hold the preposition that a call takes. */
  private static final int NEAR = 3;

  private final ReadSentence read;
  private final List<TimeMark> times;

  Calls(ReadSentence read, List<TimeMark> times) {
    this.read = read;
    this.times = times;
  }

  /** The call that a clause tells. */
  Optional<Plan> in(Clause clause) {
    boolean called = clause.subject().filter(s -> called(s.head())).isPresent();
    if (!called || clause.verb().negated() || !dated(clause)) {
      return Optional.empty();
    }
    boolean act =
        clause.verb().tense() == VerbGroup.Tense.INFINITIVE ? behind(clause) : event(clause);
    return act && open(clause)
        ? Optional.of(new Plan(clause, clause, Certainty.PLANNED))
        : Optional.empty();
  }

  private static boolean called(String head) {
    return Catalogue.french().is(head, "APPEAL");
  }

  /** « appels à manifester », « appels lancés pour manifester ». */
  private boolean behind(Clause clause) {
    int verb = clause.verb().from();
    return IntStream.range(Math.max(0, verb - NEAR), verb)
        .anyMatch(i -> Weak.french().is(word(i), "calling"));
  }

  /** « appels à une journée d'action ». */
  private static boolean event(Clause clause) {
    return clause.left().stream()
        .filter(a -> Weak.french().is(a.preposition(), "calling"))
        .anyMatch(a -> Catalogue.french().is(a.head(), "ACTION"));
  }

  /** True unless a verb says that the call was answered. */
  private boolean open(Clause clause) {
    return read.clauses().stream()
        .filter(c -> c.subject().equals(clause.subject()))
        .filter(c -> c.verb().tense() == VerbGroup.Tense.PAST)
        .allMatch(c -> Weak.french().is(c.verb().lemma(), "spread"));
  }

  private boolean dated(Clause clause) {
    return times.stream()
        .filter(t -> clause.span().covers(t.span()))
        .anyMatch(t -> Weekdays.bare(read.text(), t) || t.direction() == TimeMark.Direction.FUTURE);
  }

  private String word(int token) {
    return read.text(token).toLowerCase(Locale.FRENCH);
  }
}
