package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Announcement;

/** What the articles of a story say became of a plan. Only a sentence that tells it is a proof. */
final class Outcomes {
  private static final int MOST_PROOFS = 4;
  private static final List<String> EXTENT = OutcomeWords.list("extent");
  private static final Told NOTHING = new Told(Announcement.Outcome.NO_LATER_COVERAGE, List.of());
  private static final List<String> PART = OutcomeWords.list("part");
  private static final List<String> HARDLY = OutcomeWords.list("hardly");

  /** An outcome with the sentences that show it. */
  record Told(Announcement.Outcome outcome, List<At> proof) {}

  private final Coverage coverage;
  private final Dropping dropping;
  private final Fulfilment fulfilment;
  private final Typed typed;
  private final Held held;
  private final Gathered gathered;
  private final Spoken spoken;
  private final DueTime time;

  Outcomes(Coverage coverage, List<Happening> happenings) {
    this.coverage = coverage;
    Rarity rarity = new Rarity(coverage.tellings());
    Deeds deeds = new Deeds(coverage);
    this.time = new DueTime(coverage);
    this.dropping = new Dropping(coverage, deeds, rarity, told(happenings, Status.DENIED));
    this.fulfilment = new Fulfilment(coverage, deeds, rarity);
    this.gathered = new Gathered(coverage, rarity);
    this.spoken = new Spoken(coverage, deeds);
    this.held = new Held(coverage, rarity);
    this.typed = new Typed(coverage, told(happenings, Status.HAPPENED), rarity);
  }

  private static List<Happening> told(List<Happening> happenings, Status status) {
    return happenings.stream().filter(h -> h.event().status() == status).toList();
  }

  Told of(List<Plan> plan) {
    List<At> dropped =
        plan.stream()
            .flatMap(p -> dropping.proofs(p).filter(at -> near(at, p)))
            .distinct()
            .sorted()
            .toList();
    if (!dropped.isEmpty()) {
      return told(plan, Announcement.Outcome.CANCELLED, dropped);
    }
    if (plan.stream().anyMatch(p -> OutcomeWords.has(p.text(), EXTENT))) {
      return NOTHING;
    }
    List<At> done = all(plan, p -> proofs(p).stream());
    List<At> full = done.stream().filter(at -> !says(at, HARDLY) && !says(at, PART)).toList();
    if (!full.isEmpty()) {
      return told(plan, Announcement.Outcome.HAPPENED, full);
    }
    List<At> part =
        Stream.concat(
                done.stream().filter(at -> says(at, PART) && !says(at, HARDLY)),
                all(plan, fulfilment::fewer).stream())
            .toList();
    if (!part.isEmpty()) {
      return told(plan, Announcement.Outcome.PARTLY, part);
    }
    List<At> opposite = all(plan, fulfilment::opposite);
    return opposite.isEmpty() ? NOTHING : told(plan, Announcement.Outcome.CONTRADICTED, opposite);
  }

  private List<At> all(List<Plan> plan, Function<Plan, Stream<At>> proofs) {
    return plan.stream()
        .flatMap(p -> proofs.apply(p).filter(at -> near(at, p)))
        .distinct()
        .toList();
  }

  private List<At> proofs(Plan plan) {
    return Stream.of(
            typed.proofs(plan),
            held.proofs(plan),
            gathered.proofs(plan),
            spoken.proofs(plan),
            fulfilment.proofs(plan),
            fulfilment.atLast(plan),
            fulfilment.launched(plan))
        .flatMap(proofs -> proofs)
        .toList();
  }

  /** What another story tells belongs to the plan if it was written when the plan fell due. */
  private boolean near(At proof, Plan plan) {
    return coverage.story().articles().contains(proof.article())
        || time.timely(proof.article(), plan);
  }

  /** « peu de grévistes se sont rassemblés » leaves open whether the call was followed. */
  private boolean says(At proof, List<String> words) {
    return coverage
        .around(proof.article(), proof.span())
        .filter(t -> OutcomeWords.has(t.text(), words))
        .isPresent();
  }

  /**
   * A proof of the plan's own episode is worth more than one of a later episode, which may tell the
   * next event of its kind; a proof with a date is worth more than one without. What is worth less
   * is left out.
   */
  private Told told(List<Plan> plan, Announcement.Outcome outcome, List<At> proofs) {
    Set<String> near = near(plan);
    List<At> own = best(proofs, p -> near.contains(p.article()));
    List<At> dated = best(own, p -> coverage.published(p.article()).isPresent());
    return new Told(outcome, dated.stream().distinct().limit(MOST_PROOFS).toList());
  }

  private static List<At> best(List<At> proofs, Predicate<At> wanted) {
    List<At> best = proofs.stream().filter(wanted).toList();
    return best.isEmpty() ? proofs : best;
  }

  /** The articles of the episodes in which the plan is told. */
  private Set<String> near(List<Plan> plan) {
    Set<String> tellers = new TreeSet<>();
    plan.forEach(p -> tellers.add(p.telling().article()));
    return coverage.story().episodes().stream()
        .filter(e -> e.articles().stream().anyMatch(tellers::contains))
        .flatMap(e -> e.articles().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
