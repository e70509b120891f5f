package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventType;

/** Finds the typed events that fulfil a plan: same type, company or day, nothing against it. */
final class Typed {
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

  private static final Set<EventType> MASS =
      OutcomeWords.list("mass").stream()
          .map(name -> EventType.valueOf(name.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> AGAINST = OutcomeWords.set("against");
  private static final Set<String> TAKING = OutcomeWords.stems("taking");
  private static final Set<String> GATHERING = OutcomeWords.stems("gathering");
  private static final int WEEK = 7;

  private final Coverage coverage;
  private final DueTime time;
  private final List<Happening> happened;
  private final Rarity rarity;

  Typed(Coverage coverage, List<Happening> happened, Rarity rarity) {
    this.rarity = rarity;
    this.coverage = coverage;
    this.time = new DueTime(coverage);
    this.happened = happened;
  }

  /** The clauses that tell the plan as done. */
  Stream<At> proofs(Plan plan) {
    return happened.stream()
        .filter(h -> !h.at().equals(plan.at()))
        .filter(h -> one(h, plan) || mass(h, plan))
        .map(Happening::at);
  }

  private boolean one(Happening happening, Plan plan) {
    return happening.event().type() == plan.mark().type()
        && PLAIN.contains(plan.mark().type())
        && Company.common(happening.actors(), plan.actors())
        && where(happening, plan)
        && when(happening, plan);
  }

  /** Of a day of demonstrations or an election the day tells which one is meant. */
  private boolean mass(Happening happening, Plan plan) {
    return MASS.contains(happening.event().type())
        && (happening.event().type() == plan.mark().type() && !protest(happening) || gathers(plan))
        && (plan.actors().isEmpty() || Company.common(plan.actors(), happening.actors()))
        && general(happening, plan)
        && DueTime.same(plan.due(), happening.event().days())
        && time.timely(happening.article(), plan)
        && here(happening, plan);
  }

  /** No other place is named. */
  private static boolean here(Happening happening, Plan plan) {
    Set<String> there = new TreeSet<>(plan.places());
    there.addAll(plan.named(EntityType.PLACE));
    return happening.places().isEmpty()
        || there.isEmpty()
        || Company.common(happening.places(), there);
  }

  private static boolean protest(Happening happening) {
    return happening.event().type() == EventType.DEMONSTRATION;
  }

  /** « est attendue une nouvelle manifestation », « appellent à se rassembler ». */
  private static boolean gathers(Plan plan) {
    return plan.words().stream().anyMatch(GATHERING::contains);
  }

  /**
   * The plan is no ban and no refusal, its words come again where the event is told, and so does
   * one of those that mark it (« une marche blanche »), if there are any.
   */
  private boolean general(Happening happening, Plan plan) {
    Set<String> words = new TreeSet<>(plan.words());
    words.removeAll(TAKING);
    Set<String> marking = new TreeSet<>(words);
    marking.removeAll(GATHERING);
    marking.removeIf(stem -> !rarity.marks(stem));
    return !plan.denied()
        && plan.telling().sentence().tokens().stream()
            .filter(t -> plan.mark().clause().covers(t.span()))
            .noneMatch(t -> AGAINST.contains(t.lemma()))
        && coverage
            .around(happening.article(), happening.event().statement())
            .filter(t -> t.order().stream().anyMatch(w -> words.contains(w) || alike(w, plan)))
            .filter(t -> marking.isEmpty() || t.order().stream().anyMatch(marking::contains))
            .isPresent();
  }

  /** A march is told as a gathering, and the other way round. */
  private static boolean alike(String stem, Plan plan) {
    return GATHERING.contains(stem) && gathers(plan);
  }

  private static boolean where(Happening happening, Plan plan) {
    if (plan.goal().filter(happening.places()::contains).isPresent()) {
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
    return plan.due().filter(d -> d.days() <= WEEK).isPresent()
        && happening.event().days().isPresent()
        && plan.due().get().meet(happening.event().days().get()).isPresent();
  }

  /** True if the event falls on the due day, or after the telling where no day is due. */
  private boolean when(Happening happening, Plan plan) {
    Optional<DateRange> days = happening.event().days();
    if (plan.due().isPresent() && days.isPresent()) {
      return plan.due().get().meet(days.get()).isPresent();
    }
    Optional<LocalDate> told = plan.told();
    if (told.isEmpty() || plan.due().isPresent() && !time.timely(happening.article(), plan)) {
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
}
