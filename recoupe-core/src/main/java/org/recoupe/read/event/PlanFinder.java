package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.TimeMark;

/**
 * Finds announcements of concrete acts: future tenses, « devoir » and « aller » with an infinitive,
 * verbs and participles that plan. Forecasts, opinions and needs are none.
 */
final class PlanFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** A clause of fewer words says nothing. */
  private static final int FEWEST = 3;

  private PlanFinder() {}

  /** The announcements of an article, in order of the text. */
  static List<PlanMark> find(
      Article article,
      List<ReadSentence> all,
      List<TimeMark> times,
      List<Quote> quotes,
      List<EventMark> events) {
    List<PlanMark> plans = new ArrayList<>();
    Dues dues = new Dues(article, times);
    for (ReadSentence read : all) {
      Plans finder = new Plans(read, times, article.published());
      Substance substance = new Substance(read, times);
      LongAgo longAgo = new LongAgo(article.published(), times);
      List<Plan> told =
          finder.plans().stream()
              .filter(substance::in)
              .filter(p -> !longAgo.is(p))
              .filter(p -> substance.dated(p) || !demanded(p, quotes))
              .toList();
      united(told).stream()
          .map(plan -> mark(article, read, plan, dues, times, quotes, events))
          .filter(plan -> says(plan, article))
          .forEach(plans::add);
      plans.addAll(new Eves(read, times, article.published()).plans(events));
      dues.behind(read.span());
    }
    return withoutRepeats(plans);
  }

  /**
   * « « La société doit payer », lance la maire »: what others ought to do is no plan of theirs.
   */
  private static boolean demanded(Plan plan, List<Quote> quotes) {
    if (!plan.cue().verb().has("devoir") || plan.cue().verb().tense() == VerbGroup.Tense.FUTURE) {
      return false;
    }
    Optional<String> who = plan.cue().subject().flatMap(Argument::referent);
    return Claims.over(quotes, plan.cue().trigger())
        .filter(Quote::direct)
        .filter(q -> q.speaker().isEmpty() || !q.speaker().equals(who))
        .isPresent();
  }

  /** « prévus », « il annoncera »: alone on its line, nobody can tell what is announced. */
  private static boolean says(PlanMark plan, Article article) {
    return WORD.matcher(plan.clause().in(article.text())).results().limit(FEWEST).count() == FEWEST;
  }

  private static PlanMark mark(
      Article article,
      ReadSentence read,
      Plan plan,
      Dues dues,
      List<TimeMark> times,
      List<Quote> quotes,
      List<EventMark> events) {
    Span span = plan.cue().span().join(plan.act().span());
    VerbGroup verb = plan.act().verb();
    boolean future =
        verb.tense() == VerbGroup.Tense.FUTURE
            || verb.has("devoir")
            || verb.has("aller")
            || Plans.fixes(plan);
    Optional<TimeMark> due =
        dues.of(
            span, read.span(), future ? span : behind(plan), dayBound(plan) || clock(plan, times));
    List<Participant> participants = new ArrayList<>();
    List<String> by = new ArrayList<>();
    plan.act()
        .owner()
        .filter(Argument::named)
        .ifPresent(o -> take(o, Participant.Part.WHO, article, participants, by));
    // « Il sera jugé » is announced by somebody else; « il est attendu » is his own plan
    VerbGroup cue = plan.cue().verb();
    boolean undergoes = cue.passive() && cue.finite() && !Planned.french().participle(cue);
    List<String> announcing = undergoes ? new ArrayList<>() : by;
    plan.cue()
        .subject()
        .ifPresent(s -> take(s, Participant.Part.WHO, article, participants, announcing));
    for (Argument argument : plan.act().right()) {
      if (Clocks.tells(argument.head()) || argument.predicate()) {
        continue;
      }
      take(
          argument,
          argument.place() ? Participant.Part.PLACE : Participant.Part.OBJECT,
          article,
          participants,
          new ArrayList<>());
    }
    // « selon le journal, les syndicats ont programmé une grève » is no plan of the journal's
    boolean own = Planned.french().noun(cue.lemma()).isPresent() && !cue.passive();
    if (by.isEmpty() && !(own && plan.cue().subject().isPresent())) {
      Claims.over(quotes, plan.cue().trigger()).flatMap(Quote::speaker).ifPresent(by::add);
    }
    return new PlanMark(
        new Edges(read).whole(plan),
        plan.cue().trigger(),
        by,
        participants,
        due.flatMap(Dues::value),
        due.flatMap(TimeMark::days),
        due,
        type(span, events),
        plan.certainty());
  }

  /**
   * Closing, deploying, gathering, taking place: what an article about one day announces for that
   * day.
   */
  private static boolean dayBound(Plan plan) {
    Clause act = plan.act();
    String verb = act.verb().lemma();
    Optional<String> object = act.right().stream().map(Argument::head).findFirst();
    boolean nominal =
        act.equals(plan.cue())
            && object.filter(PlanFinder::ofDay).isPresent()
            && !Weak.french().is(verb, "against");
    boolean told = act.verb().tense() == VerbGroup.Tense.PAST;
    return nominal
        || !told && (ofDay(verb) || object.filter(o -> ofDay(verb + "_" + o)).isPresent())
        || held(act, object)
        || gathers(act)
        || ofDay(plan.cue().verb().lemma() + "_" + verb);
  }

  /** « des marches sont prévues à Metz ». */
  private static boolean gathers(Clause act) {
    return Planned.french().participle(act.verb())
        && act.subject().filter(s -> Catalogue.french().is(s.head(), "GATHERING")).isPresent();
  }

  static boolean ofDay(String lemma) {
    return Catalogue.french().is(lemma, "DAY_ACT");
  }

  /** « un rassemblement est prévu à 14 h ». */
  private static boolean clock(Plan plan, List<TimeMark> times) {
    return Planned.french().participle(plan.act().verb())
        && times.stream()
            .filter(t -> t.kind() == TimeMark.Kind.TIME)
            .anyMatch(t -> plan.act().span().covers(t.span()));
  }

  /** « la marche se déroulera à Metz ». */
  private static boolean held(Clause act, Optional<String> object) {
    Catalogue french = Catalogue.french();
    boolean place = object.filter("lieu"::equals).isPresent();
    boolean event = act.subject().filter(s -> french.is(s.head(), "ACTION")).isPresent();
    return place && act.verb().lemma().equals("avoir")
        || event && french.is(act.verb().lemma(), "HELD");
  }

  /** « a appelé lundi à manifester samedi »: what stands behind the act is ahead. */
  private static Span behind(Plan plan) {
    int from =
        plan.act().equals(plan.cue())
            ? plan.act().right().stream()
                .filter(a -> Catalogue.french().is(a.head(), "ACTION"))
                .findFirst()
                .map(a -> a.span().end())
                .orElse(plan.act().span().end())
            : plan.act().trigger().end();
    return new Span(Math.min(from, plan.act().span().end()), plan.act().span().end());
  }

  private static void take(
      Argument argument,
      Participant.Part part,
      Article article,
      List<Participant> participants,
      List<String> by) {
    participants.add(
        new Participant(
            part, argument.referent(), argument.span().in(article.text()), argument.span()));
    argument.referent().ifPresent(by::add);
    argument.members().forEach(m -> take(m, part, article, participants, by));
  }

  /** The type of the event told in these words. */
  static EventType type(Span span, List<EventMark> events) {
    return events.stream()
        .filter(e -> span.covers(e.trigger()))
        .map(EventMark::type)
        .findFirst()
        .orElse(EventType.OTHER);
  }

  /** « la foire, prévue jeudi, est annulée »: one plan, told with the words of both. */
  private static List<Plan> united(List<Plan> plans) {
    List<Plan> united = new ArrayList<>();
    for (Plan plan : plans) {
      Optional<Plan> before =
          united.isEmpty() ? Optional.empty() : Optional.of(united.get(united.size() - 1));
      boolean again =
          (Catalogue.french().is(plan.act().verb().lemma(), "DROPPED")
                  || Weak.french().is(plan.act().verb().lemma(), "against"))
              && before
                  .filter(p -> p.act().subject().isPresent())
                  .filter(p -> p.act().subject().equals(plan.act().subject()))
                  .isPresent();
      if (before.filter(p -> takes(p, plan)).isPresent()) {
        united.set(
            united.size() - 1, new Plan(plan.act(), before.get().cue(), before.get().certainty()));
      } else if (!again) {
        united.add(plan);
      }
    }
    return united;
  }

  /** « a annulé le voyage prévu mardi »: what is dropped is what was planned. */
  private static boolean takes(Plan dropping, Plan planned) {
    return Catalogue.french().is(dropping.cue().verb().lemma(), "DROPPED")
        && planned.act().verb().tense() == VerbGroup.Tense.PARTICIPLE
        && planned
            .act()
            .subject()
            .filter(s -> dropping.act().right().stream().anyMatch(s::equals))
            .isPresent();
  }

  /** One clause announces once: of two marks with the same verb the wider one stays. */
  private static List<PlanMark> withoutRepeats(List<PlanMark> plans) {
    List<PlanMark> kept = new ArrayList<>();
    for (PlanMark plan : plans) {
      if (kept.stream().noneMatch(k -> k.clause().covers(plan.trigger()))) {
        kept.add(plan);
      }
    }
    return kept;
  }
}
