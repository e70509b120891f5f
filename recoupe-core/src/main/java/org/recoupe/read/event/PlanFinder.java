package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.PlanMark.Certainty;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Table;

/**
 * Finds announcements of concrete acts: future tenses, « devoir » and « aller » with an infinitive,
 * verbs and participles that plan. Forecasts, opinions and needs are none. Thread-safe.
 */
public final class PlanFinder {
  private static final PlanFinder FRENCH = new PlanFinder();

  private final Map<String, Certainty> verbs = new HashMap<>();
  private final Set<String> participles =
      Set.copyOf(Table.lines(PlanFinder.class, "planned-fr.txt"));
  private final Set<String> states = Set.copyOf(Table.lines(PlanFinder.class, "states-fr.txt"));

  private PlanFinder() {
    for (List<String> row : Table.of(PlanFinder.class, "plans-fr.tsv")) {
      verbs.put(row.get(0), Certainty.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
  }

  /** The finder for French. */
  public static PlanFinder french() {
    return FRENCH;
  }

  /** The announcements of an article, in order of the text. */
  public List<PlanMark> find(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Referent> referents,
      List<TimeMark> times,
      List<Quote> quotes,
      List<EventMark> events) {
    List<PlanMark> plans = new ArrayList<>();
    for (ReadSentence read : ReadSentence.all(article.text(), sentences, mentions, referents)) {
      for (int i = 0; i < read.clauses().size(); i++) {
        Optional<Plan> plan = plan(read.clauses(), i);
        plan.map(p -> mark(article, read, p, times, quotes, events)).ifPresent(plans::add);
      }
    }
    return withoutRepeats(plans);
  }

  /** The announced clause, the clause with the announcing verb, and how sure it is. */
  private record Plan(Clause act, Clause cue, Certainty certainty) {}

  private Optional<Plan> plan(List<Clause> clauses, int at) {
    Clause clause = clauses.get(at);
    VerbGroup verb = clause.verb();
    if (verb.negated() && !verb.finite() || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    if (verb.passive() && verb.finite() && participles.contains(verb.lemma())) {
      return Optional.of(new Plan(clause, clause, Certainty.PLANNED));
    }
    if (verb.finite() && verbs.containsKey(verb.lemma()) && at + 1 < clauses.size()) {
      return governed(clauses, at);
    }
    if (states.contains(verb.lemma())) {
      return Optional.empty();
    }
    if (verb.has("devoir") && verb.tense() != VerbGroup.Tense.FUTURE) {
      boolean sure = verb.tense() != VerbGroup.Tense.CONDITIONAL;
      return Optional.of(new Plan(clause, clause, sure ? Certainty.FIRM : Certainty.PLANNED));
    }
    if (verb.tense() == VerbGroup.Tense.FUTURE && !verb.has("pouvoir") && !verb.has("devoir")) {
      return Optional.of(new Plan(clause, clause, Certainty.FIRM));
    }
    boolean near = verb.has("aller") && verb.tense() == VerbGroup.Tense.PRESENT;
    return near ? Optional.of(new Plan(clause, clause, Certainty.FIRM)) : Optional.empty();
  }

  /** « prévoit de se rendre »: an infinitive of an act right behind the announcing verb. */
  private Optional<Plan> governed(List<Clause> clauses, int at) {
    Clause cue = clauses.get(at);
    Clause act = clauses.get(at + 1);
    boolean infinitive = act.verb().tense() == VerbGroup.Tense.INFINITIVE;
    boolean adjacent = act.verb().from() - cue.verb().to() <= 4;
    if (!infinitive || !adjacent || states.contains(act.verb().lemma())) {
      return Optional.empty();
    }
    return Optional.ofNullable(verbs.get(cue.verb().lemma())).map(c -> new Plan(act, cue, c));
  }

  private static PlanMark mark(
      Article article,
      ReadSentence read,
      Plan plan,
      List<TimeMark> times,
      List<Quote> quotes,
      List<EventMark> events) {
    Span span = plan.cue().span().join(plan.act().span());
    Optional<TimeMark> due =
        Timing.of(times, span, read.span())
            .filter(t -> t.direction() != TimeMark.Direction.PAST)
            .filter(t -> ahead(article, t));
    List<Participant> participants = new ArrayList<>();
    List<String> by = new ArrayList<>();
    plan.cue().subject().ifPresent(s -> take(s, Participant.Part.WHO, article, participants, by));
    for (Argument argument : plan.act().right()) {
      take(
          argument,
          argument.place() ? Participant.Part.PLACE : Participant.Part.OBJECT,
          article,
          participants,
          new ArrayList<>());
    }
    if (by.isEmpty()) {
      Claims.over(quotes, plan.cue().trigger()).flatMap(Quote::speaker).ifPresent(by::add);
    }
    return new PlanMark(
        span,
        plan.cue().trigger(),
        by,
        participants,
        due.flatMap(TimeMark::value),
        due.flatMap(TimeMark::days),
        type(span, plan, events),
        plan.certainty());
  }

  /** A time before the day of publication is when the plan was told, not when it falls due. */
  private static boolean ahead(Article article, TimeMark time) {
    return article
        .published()
        .days()
        .map(p -> time.days().filter(d -> !d.to().isBefore(p.from())).isPresent())
        .orElse(true);
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

  private static EventType type(Span span, Plan plan, List<EventMark> events) {
    return events.stream()
        .filter(e -> span.covers(e.trigger()))
        .map(EventMark::type)
        .findFirst()
        .or(
            () ->
                Catalogue.french().of(plan.act().verb().lemma()).stream()
                    .map(Catalogue.Entry::type)
                    .findFirst())
        .orElse(EventType.OTHER);
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
