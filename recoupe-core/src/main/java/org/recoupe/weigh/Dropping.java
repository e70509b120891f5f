package org.recoupe.weigh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventType;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;

/** Finds the sentences that say that a plan was dropped or put off. */
final class Dropping {
  private static final Set<String> CANCELLED = OutcomeWords.set("cancelled");
  private static final Set<String> AGAINST = OutcomeWords.set("against");
  private static final String LIFT = OutcomeWords.list("lift").get(0);
  private static final Set<String> LIFTED = OutcomeWords.stems("lifted");
  private static final Set<String> STOPS = OutcomeWords.stems("stop");
  private static final Set<String> ENCOUNTER = Acts.of("acts-fr.tsv", "encounter");
  private static final Set<String> OWN = OutcomeWords.set("own");
  private static final Set<String> HELD = OutcomeWords.set("held");
  private static final Set<String> GIVING_UP = OutcomeWords.set("giving up");
  private static final Set<String> POSTPONED = OutcomeWords.set("postponed");
  private static final Set<String> DROPS_MEASURE = OutcomeWords.set("measure dropped");
  private static final Set<String> CALLED_OFF = OutcomeWords.set("called off");
  private static final Set<String> MEASURE = OutcomeWords.stems("measure");
  private static final String RELATIVE = OutcomeWords.list("relative").get(0) + " ";
  private static final Set<String> DIED = OutcomeWords.set("died");
  private static final List<String> OFF = OutcomeWords.list("off");

  /** The pronoun that opens a relative clause about its object. */
  private static final Pattern DROPPED_OBJECT =
      Pattern.compile("\\W*(?:" + String.join("|", OutcomeWords.list("relative object")) + ")\\b");

  /** So many words before a passive, or behind an active verb, may name what was dropped. */
  private static final int REACH = 8;

  private static final int OBJECT = 4;

  /** So many words may stand between a relative clause and the verb that drops what it tells. */
  private static final int BETWEEN = 2;

  /** So many stems must be common where no day fixes the plan. */
  private static final int UNDATED = 2;

  private final DueTime time;
  private final Coverage coverage;
  private final Deeds deeds;
  private final Rarity rarity;
  private final List<Happening> denied;
  private final List<Dropped> nominal;
  private final List<Off> off;

  /**
   * A sentence that says that something is off.
   *
   * @param before the stems before these words
   */
  private record Off(Telling telling, List<String> before) {}

  Dropping(Coverage coverage, Deeds deeds, Rarity rarity, List<Happening> denied) {
    this.time = new DueTime(coverage);
    this.coverage = coverage;
    this.deeds = deeds;
    this.rarity = rarity;
    this.denied = denied;
    this.nominal = coverage.tellings().stream().flatMap(Dropped::in).toList();
    this.off = coverage.tellings().stream().flatMap(Dropping::off).toList();
  }

  /** True if a verb drops something: « la réunion a été reportée ». */
  static boolean tells(Telling telling, Span verb) {
    return telling.sentence().tokens().stream()
        .filter(t -> verb.covers(t.span()))
        .anyMatch(t -> CANCELLED.contains(t.lemma()));
  }

  /** « a été reporté »: the plan is told as put off. */
  static boolean putOff(Plan plan) {
    return plan.telling().sentence().tokens().stream()
        .filter(t -> plan.mark().trigger().covers(t.span()))
        .anyMatch(t -> POSTPONED.contains(t.lemma()));
  }

  /** True if the plan is one not to do something, or to drop or put off something. */
  static boolean refuses(Plan plan) {
    return plan.denied() || against(plan) || tells(plan.telling(), plan.mark().trigger());
  }

  /** The sentences that drop this plan. */
  Stream<At> proofs(Plan plan) {
    if (plan.denied() || against(plan)) {
      return Stream.empty();
    }
    Stream<At> verbs =
        deeds.of(CANCELLED).filter(deed -> drops(deed, plan)).map(deed -> deed.telling().at());
    Stream<At> events = denied.stream().filter(h -> drops(h, plan)).map(Happening::at);
    Stream<At> nouns =
        nominal.stream()
            .filter(told -> since(told.telling(), plan))
            .filter(told -> !plan.mark().clause().covers(told.noun()))
            .filter(told -> meant(told.telling(), told.behind(), plan))
            .map(told -> told.telling().at());
    return Stream.of(verbs, events, nouns, off(plan), deaths(plan)).flatMap(proofs -> proofs);
  }

  /** « devait concourir dimanche »: whoever meant to do it died before. */
  private Stream<At> deaths(Plan plan) {
    Set<String> people = new TreeSet<>(plan.actors());
    people.removeIf(id -> coverage.entity(id).filter(e -> e.type() == EntityType.PERSON).isEmpty());
    if (people.size() != 1 || !plan.former() || Company.common(plan.acts(), DIED)) {
      return Stream.empty();
    }
    return deeds
        .of(DIED)
        .filter(
            deed -> !deed.denied() && !deed.verb().bare() && !time.overdue(deed.telling(), plan))
        .filter(deed -> deed.by(people, coverage))
        .map(deed -> deed.telling().at());
  }

  /** « a renoncé à la hausse »: the plan is that something will not be. */
  static boolean against(Plan plan) {
    return Company.common(plan.objects(), STOPS)
        || triggered(plan) && plan.heads(false).stream().limit(1).anyMatch(MEASURE::contains)
        || plan.telling().sentence().tokens().stream()
            .filter(t -> plan.mark().trigger().covers(t.span()))
            .anyMatch(t -> AGAINST.contains(t.lemma()) && !(OWN.contains(t.lemma()) && told(plan)));
  }

  /** « a annulé la hausse » is a decision about a measure. */
  private static boolean triggered(Plan plan) {
    return plan.telling().sentence().tokens().stream()
        .filter(t -> plan.mark().trigger().covers(t.span()))
        .anyMatch(t -> CANCELLED.contains(t.lemma()));
  }

  /** « a annulé sa visite » drops it; « les vols doivent être annulés » is a plan to do so. */
  private static boolean told(Plan plan) {
    return Tenses.done(plan.telling()).stream()
        .anyMatch(verb -> verb.span().overlaps(plan.mark().trigger()));
  }

  private boolean drops(Deeds.Deed deed, Plan plan) {
    // what had no day yet is only put off
    boolean open = plan.due().isEmpty() && POSTPONED.contains(deed.verb().lemma());
    if (open || deed.verb().bare() || deed.denied()) {
      return false;
    }
    boolean itself = plan.telling().compareTo(deed.telling()) == 0;
    if (itself) {
      return plan.mark().trigger().equals(deed.verb().span()) && OWN.contains(deed.verb().lemma())
          || deed.verb().passive() && planned(plan) && nextTo(deed, plan)
          || gone(plan) && rightBehind(deed, plan)
          || planned(plan) && sinceDropped(deed, plan);
    }
    if (DROPS_MEASURE.contains(deed.verb().lemma()) && !measure(plan)) {
      return false;
    }
    List<String> named = deed.verb().passive() ? deed.before(REACH) : object(deed);
    boolean lifts = LIFTED.stream().anyMatch(named::contains);
    return (lifts || !deed.verb().lemma().equals(LIFT))
        && since(deed.telling(), plan)
        && meant(deed.telling(), named, plan);
  }

  /** What stands behind an active verb, up to the next mark. */
  private static List<String> object(Deeds.Deed deed) {
    Telling told = deed.telling();
    int end =
        told.sentence().tokens().stream()
            .filter(t -> t.span().start() >= deed.verb().span().end())
            .filter(
                t ->
                    !Character.isLetterOrDigit(
                        t.span().in(told.reading().article().text()).charAt(0)))
            .mapToInt(t -> t.span().start())
            .findFirst()
            .orElse(told.span().end());
    long count =
        told.places().stream()
            .filter(p -> p.start() >= deed.verb().span().end() && p.end() <= end)
            .count();
    return deed.behind((int) Math.min(OBJECT, count));
  }

  /** « la hausse de la taxe », « la réforme »: what can be suspended or given up as well. */
  private static boolean measure(Plan plan) {
    return heads(plan).anyMatch(MEASURE::contains);
  }

  /** What would be dropped: the object of an active verb, else the subject. */
  private static Stream<String> heads(Plan plan) {
    boolean undergone = plan.passive() || planned(plan) || Held.takes(plan);
    Stream<List<String>> heads =
        undergone ? Stream.of(plan.heads(true), plan.heads(false)) : Stream.of(plan.heads(false));
    return heads.flatMap(nouns -> nouns.stream().limit(1));
  }

  /** What is told as dropped is later than its plan, unless the dates say otherwise. */
  private boolean since(Telling told, Plan plan) {
    boolean undated = coverage.published(told.article()).isEmpty();
    return undated || time.later(told.article(), plan) || time.named(told, plan);
  }

  /** « un voyage, prévu jeudi, a été reporté »: the subject of the plan is what is dropped. */
  private static boolean nextTo(Deeds.Deed deed, Plan plan) {
    return deed.before(REACH).stream().anyMatch(plan.subjects()::contains);
  }

  /**
   * « le match, qui devait avoir lieu à Metz, a été reporté », « avaient menacé d'agir, ont renoncé
   * ».
   */
  private static boolean rightBehind(Deeds.Deed deed, Plan plan) {
    int end = plan.mark().clause().end();
    long between =
        deed.telling().places().stream()
            .filter(p -> p.start() >= end && p.end() <= deed.verb().span().start())
            .count();
    boolean undergoes = deed.verb().passive() || GIVING_UP.contains(deed.verb().lemma());
    return undergoes && deed.verb().span().start() >= end && between <= BETWEEN;
  }

  /** « le concert prévu au port, que la mairie a depuis annulé ». */
  private static boolean sinceDropped(Deeds.Deed deed, Plan plan) {
    Span clause = plan.mark().clause();
    if (deed.verb().passive() || deed.verb().span().start() < clause.end()) {
      return false;
    }
    Telling told = deed.telling();
    int verb = deed.verb().span().start();
    Span gap = new Span(clause.end(), verb);
    String between = gap.in(told.reading().article().text());
    return DROPPED_OBJECT.matcher(Fold.plain(between)).lookingAt()
        && told.places().stream().filter(gap::covers).count() <= OBJECT;
  }

  /** A relative clause that tells in the imperfect what was to be: « qui devait … ». */
  private static boolean gone(Plan plan) {
    return Fold.plain(plan.text()).startsWith(RELATIVE) && plan.former();
  }

  private static boolean planned(Plan plan) {
    String trigger = plan.mark().trigger().in(plan.telling().reading().article().text());
    return Lexicon.french().forms(trigger).stream().anyMatch(Lexicon.Form::pastParticiple)
        && !plan.passive();
  }

  /** True if these words name the plan: by its day and a word, or by more words of their own. */
  private boolean meant(Telling telling, List<String> named, Plan plan) {
    Set<String> common = new HashSet<>(named);
    common.retainAll(plan.nouns());
    boolean encounter =
        plan.mark().type() == EventType.MEETING && named.stream().anyMatch(ENCOUNTER::contains);
    boolean company = plan.actors().isEmpty() || Company.common(plan.actors(), telling.entities());
    boolean day = time.named(telling, plan);
    // the same people on the same day need no rare word
    boolean sure = encounter || day && company && !plan.actors().isEmpty();
    common.removeIf(stem -> !sure && !rarity.rare(stem));
    boolean itself = encounter || heads(plan).anyMatch(common::contains);
    return (itself || day && coverage.published(telling.article()).isPresent())
        && !time.otherDay(telling, plan)
        && (day ? !common.isEmpty() : company && common.size() >= UNDATED);
  }

  /** « la réunion prévue lundi n'aura pas lieu »: a denied event of the same type and day. */
  private boolean drops(Happening happening, Plan plan) {
    boolean company =
        Company.common(happening.actors(), plan.actors())
            || Company.common(happening.places(), plan.places())
            || coverage
                .around(happening.article(), happening.event().statement())
                .filter(t -> !common(t, plan).isEmpty())
                .isPresent();
    return happening.event().type() == plan.mark().type()
        && takesNoPlace(happening)
        && DueTime.same(plan.due(), happening.event().days())
        && time.notBefore(happening.article(), plan)
        && company;
  }

  /** « a été annulée », « n'aura pas lieu »; « ne manifesteront pas » drops nothing. */
  private boolean takesNoPlace(Happening happening) {
    Span verb = happening.event().trigger();
    return coverage.around(happening.article(), verb).stream()
        .flatMap(t -> t.sentence().tokens().stream())
        .filter(t -> verb.covers(t.span()))
        .anyMatch(t -> CALLED_OFF.contains(t.lemma()) || HELD.contains(t.lemma()));
  }

  private Set<String> common(Telling telling, Plan plan) {
    Set<String> common = new HashSet<>(telling.order());
    common.retainAll(plan.nouns());
    return common;
  }

  private Stream<At> off(Plan plan) {
    return off.stream()
        .filter(
            told -> time.later(told.telling().article(), plan) || time.named(told.telling(), plan))
        .filter(told -> meant(told.telling(), told.before(), plan))
        .map(told -> told.telling().at());
  }

  private static Stream<Off> off(Telling telling) {
    String folded = Fold.sameLength(telling.text());
    return OFF.stream()
        .filter(phrase -> folded.contains(phrase))
        .limit(1)
        .map(phrase -> telling.span().start() + folded.indexOf(phrase))
        .map(at -> new Off(telling, stems(telling, new Span(telling.span().start(), at))));
  }

  private static List<String> stems(Telling telling, Span stretch) {
    int count = 0;
    while (count < telling.places().size() && stretch.covers(telling.places().get(count))) {
      count++;
    }
    return telling.order().subList(Math.max(0, count - REACH), count);
  }
}
