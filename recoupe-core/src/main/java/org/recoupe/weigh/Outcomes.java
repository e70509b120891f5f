package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Announcement;

/** What the articles of a story say became of a plan. Only a sentence that tells it is a proof. */
final class Outcomes {
  private static final Set<String> CANCELLED = Acts.of("outcome-fr.tsv", "cancelled");
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

  Told of(List<Plan> plan) {
    List<At> cancelled = cancelled(plan);
    if (!cancelled.isEmpty()) {
      return new Told(Announcement.Outcome.CANCELLED, cancelled);
    }
    List<At> happened =
        happenings.stream()
            .filter(h -> plan.stream().anyMatch(p -> fulfils(h, p)))
            .map(Happening::at)
            .distinct()
            .limit(MOST_PROOFS)
            .toList();
    return happened.isEmpty()
        ? new Told(Announcement.Outcome.NO_LATER_COVERAGE, List.of())
        : new Told(Announcement.Outcome.HAPPENED, happened);
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
    if (days.isPresent()) {
      return !days.get().from().isBefore(told.get());
    }
    return coverage
        .published(happening.article())
        .filter(d -> d.from().isAfter(told.get()))
        .isPresent();
  }

  /** Sentences that say that the very thing announced was dropped. */
  private List<At> cancelled(List<Plan> plan) {
    List<At> proof = new ArrayList<>();
    for (Plan telling : plan) {
      for (String article : coverage.story().articles()) {
        for (Telling other : coverage.tellings(article)) {
          if (later(other, telling) && drops(other, telling) && proof.size() < MOST_PROOFS) {
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

  /** True if the dropping word stands right beside the very words of the plan. */
  private boolean drops(Telling other, Plan plan) {
    if (announced(other) || negated(plan) || Company.common(plan.words(), CANCELLED)) {
      return false;
    }
    for (int i = 0; i < other.order().size(); i++) {
      if (CANCELLED.contains(other.order().get(i)) && verbal(other, i)) {
        List<String> beside =
            other.order().subList(Math.max(0, i - 2), Math.min(other.order().size(), i + 3));
        List<String> near =
            other.order().subList(Math.max(0, i - 5), Math.min(other.order().size(), i + 6));
        if (shared(plan, beside) >= 1 && shared(plan, near) >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  private long shared(Plan plan, List<String> words) {
    return words.stream().filter(plan.words()::contains).filter(rarity::rare).distinct().count();
  }

  /** A « reporter » is no postponement: nouns count only where they name the dropping itself. */
  private static boolean verbal(Telling telling, int word) {
    return telling.sentence().tokens().stream()
        .filter(token -> token.span().equals(telling.places().get(word)))
        .noneMatch(token -> token.tag().equals("NOUN") && token.lemma().equals("reporter"));
  }

  private static boolean negated(Plan plan) {
    return !Polarity.french().denied(plan.telling()).isEmpty();
  }

  private static boolean announced(Telling other) {
    return !Spans.inside(other.reading().plans(), PlanMark::clause, other.span()).isEmpty();
  }
}
