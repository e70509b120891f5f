package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Announcement;
import org.recoupe.text.Table;

/** What the articles of a story say became of a plan. Only a sentence that tells it is a proof. */
final class Outcomes {
  private static final Set<String> CANCELLED = lemmas();

  /** News of what was due is told within so many days. */
  private static final int AFTER = 4;

  /** So many words before a verb may be its subject. */
  private static final int BESIDE = 4;

  /** So many rare words must be common to plan and report, the verb among them. */
  private static final int ALIKE = 3;

  private static final int MOST_PROOFS = 4;

  /** Types that name one act: « justice » is an arrest as well as a verdict. */
  private static final Set<EventType> PLAIN =
      EnumSet.of(
          EventType.VISIT,
          EventType.MEETING,
          EventType.GIFT,
          EventType.AGREEMENT,
          EventType.VOTE,
          EventType.LAUNCH,
          EventType.APPOINTMENT);

  /** An outcome with the sentences that show it. */
  record Told(Announcement.Outcome outcome, List<At> proof) {}

  private final Coverage coverage;
  private final List<Happening> happenings;
  private final Rarity rarity;

  Outcomes(Coverage coverage, List<Happening> happenings) {
    this.coverage = coverage;
    this.happenings =
        happenings.stream().filter(h -> h.event().status() == Status.HAPPENED).toList();
    List<Telling> all = new ArrayList<>();
    coverage.story().articles().forEach(article -> all.addAll(coverage.tellings(article)));
    this.rarity = new Rarity(all);
  }

  private static Set<String> lemmas() {
    return Table.of(Outcomes.class, "outcome-fr.tsv").stream()
        .flatMap(row -> Arrays.stream(row.get(1).split(", ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  Told of(List<Plan> plan) {
    List<At> cancelled = told(plan, this::drops);
    if (!cancelled.isEmpty()) {
      return new Told(Announcement.Outcome.CANCELLED, cancelled);
    }
    List<At> happened = new ArrayList<>(events(plan));
    happened.addAll(told(plan, this::tells));
    happened = happened.stream().distinct().limit(MOST_PROOFS).toList();
    return happened.isEmpty()
        ? new Told(Announcement.Outcome.NO_LATER_COVERAGE, List.of())
        : new Told(Announcement.Outcome.HAPPENED, happened);
  }

  private List<At> events(List<Plan> plan) {
    return happenings.stream()
        .filter(h -> plan.stream().anyMatch(p -> fulfils(h, p)))
        .map(Happening::at)
        .toList();
  }

  private boolean fulfils(Happening happening, Plan plan) {
    EventType type = plan.mark().type();
    return PLAIN.contains(type)
        && happening.event().type() == type
        && Company.common(happening.actors(), plan.actors())
        && where(happening, plan)
        && when(happening, plan);
  }

  private boolean where(Happening happening, Plan plan) {
    if (Company.common(happening.places(), plan.places())) {
      return true;
    }
    if (!happening.places().isEmpty() && !plan.places().isEmpty()) {
      return false;
    }
    Set<String> both = new TreeSet<>(happening.actors());
    both.retainAll(plan.actors());
    return both.size() > 1 || due(happening, plan);
  }

  private static boolean due(Happening happening, Plan plan) {
    return plan.mark().dueDays().isPresent()
        && happening.event().days().isPresent()
        && plan.mark().dueDays().get().days() <= 7
        && plan.mark().dueDays().get().meet(happening.event().days().get()).isPresent();
  }

  /** True if the event falls on the due day, or after the telling where no day is due. */
  private boolean when(Happening happening, Plan plan) {
    Optional<DateRange> days = happening.event().days();
    if (plan.mark().dueDays().isPresent() && days.isPresent()) {
      return plan.mark().dueDays().get().meet(days.get()).isPresent();
    }
    Optional<LocalDate> told = plan.told();
    if (told.isEmpty()) {
      return false;
    }
    if (untimely(happening.article(), plan)) {
      return false;
    }
    if (days.isPresent()) {
      return !days.get().from().isBefore(told.get());
    }
    return coverage
        .published(happening.article())
        .filter(d -> d.from().isAfter(told.get()))
        .isPresent();
  }

  /** Later sentences that show an outcome of one of the tellings. */
  private List<At> told(List<Plan> plan, BiPredicate<Telling, Plan> shows) {
    List<At> proof = new ArrayList<>();
    for (Plan telling : plan) {
      if (!Polarity.french().denied(telling.telling()).isEmpty()) {
        continue;
      }
      for (String article : coverage.story().articles()) {
        for (Telling other : coverage.tellings(article)) {
          if (proof.size() < MOST_PROOFS && later(other, telling) && shows.test(other, telling)) {
            proof.add(other.at());
          }
        }
      }
    }
    return proof.stream().distinct().toList();
  }

  private boolean later(Telling other, Plan plan) {
    Optional<LocalDate> told = plan.told();
    return other.compareTo(plan.telling()) != 0
        && told.isPresent()
        && coverage
            .published(other.article())
            .filter(d -> !d.to().isBefore(told.get()))
            .isPresent();
  }

  /** True if what stands right before « est annulé » is the thing announced. */
  private boolean drops(Telling other, Plan plan) {
    if (shared(plan, other.order()) < 2 || announced(other)) {
      return false;
    }
    return Tenses.done(other).stream()
        .filter(verb -> verb.passive() && CANCELLED.contains(verb.lemma()))
        .anyMatch(verb -> shared(plan, before(other, verb.span(), BESIDE)) >= 2);
  }

  /** True if the sentence tells as done, of the same things and people, what the plan means. */
  private boolean tells(Telling other, Plan plan) {
    if (shared(plan, other.order()) < ALIKE
        || announced(other)
        || !plan.actors().isEmpty() && !Company.common(plan.actors(), other.entities())
        || !Polarity.french().denied(other).isEmpty()
        || untimely(other.article(), plan)) {
      return false;
    }
    Set<String> meant = Tenses.meant(plan.telling(), plan.mark().clause());
    return Tenses.done(other).stream()
        .filter(verb -> meant.contains(verb.lemma()))
        .anyMatch(verb -> shared(plan, around(other, verb.span())) >= ALIKE);
  }

  /** True if the sentence was written before the plan fell due, or long after. */
  private boolean untimely(String article, Plan plan) {
    return plan.mark().dueDays().isPresent()
        && coverage
            .published(article)
            .filter(
                d ->
                    d.to().isBefore(plan.mark().dueDays().get().from())
                        || d.from().isAfter(plan.mark().dueDays().get().to().plusDays(AFTER)))
            .isPresent();
  }

  private static List<String> before(Telling telling, Span place, int words) {
    int end = 0;
    while (end < telling.places().size() && telling.places().get(end).start() < place.start()) {
      end++;
    }
    return telling.order().subList(Math.max(0, end - words), end);
  }

  private static List<String> around(Telling telling, Span place) {
    int at = before(telling, place, Integer.MAX_VALUE).size();
    return telling
        .order()
        .subList(Math.max(0, at - BESIDE), Math.min(telling.order().size(), at + 2 * BESIDE));
  }

  private long shared(Plan plan, List<String> words) {
    return words.stream().filter(plan.words()::contains).filter(rarity::marks).distinct().count();
  }

  private static boolean announced(Telling other) {
    return !Spans.inside(other.reading().plans(), PlanMark::clause, other.span()).isEmpty();
  }
}
