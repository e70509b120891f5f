package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.PlanMark.Certainty;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;

/** Which clauses of a sentence announce a concrete act. */
final class Plans {
  private static final int ADJACENT = 6;

  private final ReadSentence read;
  private final List<Clause> clauses;
  private final List<TimeMark> times;
  private final Published published;

  Plans(ReadSentence read, List<TimeMark> times, Published published) {
    this.published = published;
    this.read = read;
    this.clauses = read.clauses();
    this.times = times;
  }

  List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int at = i;
      participle(clauses.get(at))
          .or(() -> notice(clauses.get(at)))
          .or(() -> new Calls(read, times).in(clauses.get(at)))
          .or(() -> governed(at))
          .or(() -> nominal(clauses.get(at)))
          .or(() -> modal(clauses.get(at)))
          .or(() -> future(clauses.get(at)))
          .ifPresent(plans::add);
    }
    return plans;
  }

  private static Optional<Plan> itself(Clause clause, Certainty certainty) {
    return Optional.of(new Plan(clause, clause, certainty));
  }

  /**
   * « la visite est prévue mardi », « une réunion prévue mardi », « le ministre est attendu à Oslo
   * ».
   */
  private Optional<Plan> participle(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.negated()
        || over(verb)
        || undone(clause)
        || hoped(clause)
        || !Planned.french().participle(verb)
        || clause.subject().filter(s -> !forecast(s)).isEmpty()) {
      return Optional.empty();
    }
    boolean tells =
        verb.finite() || action(clause.subject()) && !opens(clause, "this") || dated(clause);
    return tells ? itself(clause, Certainty.PLANNED) : Optional.empty();
  }

  /** « cette visite attendue » was announced before, « chaque élève doit » is a rule. */
  private boolean opens(Clause clause, String kind) {
    return clause
        .subject()
        .map(s -> new Span(s.start(), s.span().end()).in(read.text()).split("[\\s\\h]")[0])
        .filter(word -> Weak.french().is(Fold.lower(word), kind))
        .isPresent();
  }

  /**
   * « attendu depuis des mois », « très attendu » is hoped for; so is, without a day, what somebody
   * waits for: « attendu de pied ferme par les riverains ».
   */
  private boolean hoped(Clause clause) {
    boolean longed =
        IntStream.range(Math.max(0, clause.verb().from() - 1), clause.verb().to())
            .anyMatch(i -> Weak.french().is(read.text(i).toLowerCase(Locale.FRENCH), "degree"));
    boolean waited =
        Weak.french().is(clause.verb().lemma(), "wish")
            && !dated(clause)
            && clause.right().stream().anyMatch(a -> Weak.french().is(a.preposition(), "agent"));
    return longed
        || waited
        || laidDown(clause)
        || clause.right().stream().anyMatch(a -> Weak.french().is(a.preposition(), "since"));
  }

  /** « les lieux prévus par le règlement »: a text lays down a rule, and plans nothing. */
  private boolean laidDown(Clause clause) {
    return !(clause.verb().finite() && dated(clause))
        && clause.right().stream()
            .filter(by -> Weak.french().is(by.preposition(), "agent"))
            .anyMatch(by -> Weak.french().is(by.noun(), "text"));
  }

  /** « avait été annulé », « ont dû être annulés »: what is over announces nothing. */
  private boolean over(VerbGroup verb) {
    boolean dropped = Catalogue.french().is(verb.lemma(), "DROPPED");
    String carrier = read.text(verb.from());
    boolean before =
        Lexicon.french().forms(carrier).stream().anyMatch(f -> f.tag().contains(" ind impa "));
    return dropped && verb.perfect() && (before || verb.has("devoir"));
  }

  /** « des vols ont été annulés » tells what happened, unless it says what was planned. */
  private boolean undone(Clause clause) {
    return new Undone(read).tells(clause);
  }

  /** « prévoit de se rendre »: an infinitive of an act right behind the announcing verb. */
  private Optional<Plan> governed(int at) {
    Clause cue = clauses.get(at);
    Optional<Certainty> certainty =
        intends(cue) ? Optional.of(Certainty.PLANNED) : Planned.french().act(cue.verb());
    if (certainty.isEmpty()
        || judged(cue)
        || at + 1 >= clauses.size()
        || !announces(cue) && !(intends(cue) && cue.subject().isPresent())) {
      return Optional.empty();
    }
    Clause act = clauses.get(at + 1);
    if (summoned(cue) && cue.verb().passive() && !dated(act) || lifeless(cue)) {
      return Optional.empty();
    }
    boolean near = act.verb().from() - cue.verb().to() <= ADJACENT || cue.right().size() <= 2;
    boolean infinitive = act.verb().tense() == VerbGroup.Tense.INFINITIVE;
    return infinitive
            && near
            && !purpose(cue, act)
            && !new Idle(read).habit(cue.verb())
            && (!Planned.french().state(act.verb().lemma()) || does(act))
        ? certainty.map(c -> new Plan(act, cue, c))
        : Optional.empty();
  }

  /** « il appelait pour se plaindre » calls nobody to complain. */
  private boolean purpose(Clause cue, Clause act) {
    int before = act.verb().from() - 1;
    return before >= 0
        && cue.right().isEmpty()
        && !dated(act)
        && Weak.french().is(read.text(before).toLowerCase(Locale.FRENCH), "purpose");
  }

  /** « a l'intention de ». */
  static boolean intends(Clause cue) {
    return cue.verb().lemma().equals("avoir")
        && cue.right().stream()
            .limit(1)
            .anyMatch(a -> Catalogue.french().is(a.head(), "INTENTION"));
  }

  /** « avait une intention de tuer » judges, and announces nothing. */
  private boolean judged(Clause cue) {
    return intends(cue)
        && cue.right().stream().limit(1).anyMatch(a -> a.span().in(read.text()).startsWith("une "));
  }

  /** « a annoncé la fermeture », « appelle à la grève », « a annulé son voyage ». */
  private Optional<Plan> nominal(Clause clause) {
    Optional<Certainty> certainty = Planned.french().noun(clause.verb().lemma());
    boolean act =
        clause.right().stream()
            .limit(2)
            .filter(a -> !a.named() && Catalogue.french().is(a.head(), "ACTION"))
            .anyMatch(a -> !calls(clause) || called(a));
    return certainty.isPresent()
            && act
            && !over(clause.verb())
            && !undone(clause)
            && announces(clause)
            && !clause.verb().passive()
            && !clause.verb().has("falloir")
        ? certainty.map(c -> new Plan(clause, clause, c))
        : Optional.empty();
  }

  private static boolean calls(Clause clause) {
    return clause.verb().lemma().equals("appeler");
  }

  /** « appelle à la grève »; « appelle cela une grève » and « à sa démission » announce nothing. */
  private static boolean called(Argument argument) {
    return !argument.direct() && !Catalogue.french().is(argument.head(), "RESIGN");
  }

  /** Who announces must be somebody; a participle alone tells nothing. */
  private boolean announces(Clause cue) {
    boolean undergone =
        cue.verb().passive() && !Planned.french().participle(cue.verb()) && !summoned(cue);
    boolean somebody = cue.subject().filter(s -> !forecast(s)).isPresent();
    return !undergone
        && (somebody || cue.subject().isEmpty() && speaks(cue))
        && (cue.verb().finite() || cue.verb().tense() == VerbGroup.Tense.GERUND)
        && !cue.verb().negated();
  }

  /** « le barrage menace de céder » is nobody's threat. */
  private static boolean lifeless(Clause cue) {
    return Weak.french().is(cue.verb().lemma(), "willed")
        && cue.subject().filter(s -> s.named() || peopled(s)).isEmpty();
  }

  private static boolean peopled(Argument argument) {
    return Catalogue.french().is(argument.head(), "PEOPLE")
        || Catalogue.french().is(argument.head(), "CROWD");
  }

  /** « sont appelés à manifester samedi », « ont été priés de fermer ». */
  private static boolean summoned(Clause cue) {
    return cue.verb().finite() && Weak.french().is(cue.verb().lemma(), "summon");
  }

  /** « nous avons prévu de fermer »: whoever is quoted. */
  private boolean speaks(Clause cue) {
    return read.sentence().tokens().stream()
        .limit(cue.verb().from())
        .filter(t -> cue.span().covers(t.span()))
        .map(t -> t.span().in(read.text()).toLowerCase(Locale.FRENCH))
        .anyMatch(word -> Weak.french().is(word, "speaker"));
  }

  /** « doit se rendre », « devrait signer », « compte partir », « pourrait recevoir mardi ». */
  private Optional<Plan> modal(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean present = verb.tense() != VerbGroup.Tense.FUTURE && verb.finite();
    boolean late = verb.has("devoir") && action(clause.subject());
    if (!present
        || Planned.french().state(verb.lemma()) && !does(clause)
        || !concrete(clause)
        || verb.negated() && !late) {
      return Optional.empty();
    }
    if (verb.has("devoir") && opens(clause, "each") && !dated(clause)) {
      return Optional.empty();
    }
    if (verb.has("devoir") && !verb.perfect()) {
      boolean sure = verb.tense() != VerbGroup.Tense.CONDITIONAL;
      return itself(clause, sure ? Certainty.FIRM : Certainty.PLANNED);
    }
    if (verb.has("compter")
        || verb.has("aller") && !verb.perfect() && verb.tense() != VerbGroup.Tense.CONDITIONAL) {
      return itself(clause, verb.has("compter") ? Certainty.PLANNED : Certainty.FIRM);
    }
    boolean may = verb.has("pouvoir") && verb.tense() == VerbGroup.Tense.CONDITIONAL;
    // « il aurait pu croiser » never came about
    return may && !verb.perfect() && (dated(clause) || typed(verb) && action(clause.subject()))
        ? itself(clause, Certainty.POSSIBLE)
        : Optional.empty();
  }

  /** « se rendra », « sera fermé », « a annoncé que la place serait fermée ». */
  private Optional<Plan> future(Clause clause) {
    VerbGroup verb = clause.verb();
    // « aura marqué son temps » looks back
    boolean ahead =
        verb.tense() == VerbGroup.Tense.FUTURE && !verb.perfect()
            || Reported.futureInThePast(clause, read);
    boolean state = Planned.french().state(verb.lemma()) && !does(clause) && !stays(clause);
    boolean needs =
        verb.has("devoir") || verb.has("falloir") || verb.has("pouvoir") && !dated(clause);
    return (ahead || fixed(clause)) && !state && !needs && concrete(clause)
        ? itself(clause, Certainty.FIRM)
        : Optional.empty();
  }

  /** True if a plan can only be one by the time that its verb in the present has. */
  static boolean fixes(Plan plan) {
    VerbGroup verb = plan.act().verb();
    return plan.act().equals(plan.cue())
        && verb.tense() == VerbGroup.Tense.PRESENT
        && verb.modal().isEmpty()
        && Planned.french().noun(verb.lemma()).isEmpty()
        && !Planned.french().participle(verb);
  }

  /** « est reçu samedi à 18 h »: told in the present of a day to come. */
  private boolean fixed(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.negated()
        && !verb.perfect()
        && verb.modal().isEmpty()
        && typed(verb)
        && times.stream()
            .filter(t -> Weekdays.bare(read.text(), t))
            .filter(t -> t.direction() == TimeMark.Direction.PRESENT)
            .filter(t -> clause.span().covers(t.span()))
            .anyMatch(t -> Weekdays.toCome(t, published) || Weekdays.appointed(verb, t, published));
  }

  /** « aura lieu », « fera appel », « faire grève »: no states. */
  private static boolean does(Clause clause) {
    boolean takesPlace =
        clause.verb().lemma().equals("avoir")
            && clause.right().stream().limit(1).anyMatch(a -> a.head().equals("lieu"));
    return takesPlace || appeals(clause) || strikes(clause);
  }

  /** « faire grève », « fera escale ». */
  private static boolean strikes(Clause clause) {
    return clause.verb().lemma().equals("faire")
        && clause
            .object()
            .filter(o -> clause.right().indexOf(o) == 0)
            .filter(o -> Weak.french().is("faire_" + o.head(), "done"))
            .isPresent();
  }

  /** « fera appel ». */
  private static boolean appeals(Clause clause) {
    return clause.verb().lemma().equals("faire")
        && clause.object().filter(o -> Catalogue.french().is(o.head(), "APPEAL")).isPresent();
  }

  /** « resteront fermés »: a measure goes on. */
  private boolean stays(Clause clause) {
    return clause.verb().lemma().equals("rester")
        && read.sentence().tokens().stream()
            .skip(clause.verb().to())
            .limit(2)
            .anyMatch(t -> Catalogue.french().is(t.lemma(), "CLOSED"));
  }

  /** « un préavis a été déposé pour le 3 mai ». */
  private Optional<Plan> notice(Clause clause) {
    boolean given =
        clause.verb().passive()
            && !clause.verb().negated()
            && clause.subject().filter(s -> Catalogue.french().is(s.head(), "NOTICE")).isPresent();
    return given && dated(clause) ? itself(clause, Certainty.PLANNED) : Optional.empty();
  }

  /**
   * The subject can act, is acted upon or is an act itself; what else is said of the future is a
   * forecast.
   */
  private boolean concrete(Clause clause) {
    Optional<Argument> subject = clause.subject();
    if (subject.isEmpty()) {
      boolean act = typed(clause.verb()) || clause.pronoun();
      boolean befalls = clause.pronoun() && clause.verb().passive();
      return clause.verb().finite() && act && (dated(clause) || appeals(clause) || befalls);
    }
    // « les marchés seront fermés » are no markets that fall
    boolean closes = clause.verb().passive() && PlanFinder.ofDay(clause.verb().lemma());
    if (!closes && subject.filter(Plans::forecast).isPresent()) {
      return false;
    }
    boolean actor =
        subject.filter(s -> s.named() || Catalogue.french().is(s.head(), "PEOPLE")).isPresent();
    return actor
        || clause.verb().passive()
        || action(subject)
        || dated(clause)
        || typed(clause.verb())
        || stays(clause)
        || PlanFinder.ofDay(clause.verb().lemma() + "_" + first(clause));
  }

  private static String first(Clause clause) {
    return clause.right().stream().findFirst().map(Argument::head).orElse("");
  }

  private static boolean forecast(Argument subject) {
    return Catalogue.french().is(subject.head(), "FORECAST");
  }

  private static boolean action(Optional<Argument> subject) {
    return subject.filter(s -> Catalogue.french().is(s.head(), "ACTION")).isPresent();
  }

  private static boolean typed(VerbGroup verb) {
    return !Catalogue.french().of(verb.lemma()).isEmpty();
  }

  private boolean dated(Clause clause) {
    return times.stream().anyMatch(t -> Weekdays.day(t) && clause.span().covers(t.span()));
  }
}
