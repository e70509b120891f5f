package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Weighing;

/**
 * Weighs a story: what its sources agree on, in what they differ, what was announced and what came
 * of it, what happened when, who is said to be on a list. Thread-safe.
 */
public final class Weigher {
  private final List<FindingMaker> makers;

  private Weigher(List<FindingMaker> makers) {
    this.makers = List.copyOf(makers);
  }

  /** The weigher of French press. */
  public static Weigher standard() {
    return new Weigher(
        List.of(
            new SinceFinder(),
            new FactFinder(),
            new QuantityFinder(),
            new AgeFinder(),
            new TalkLengthFinder(),
            new StanceFinder(),
            new OneVoiceFinder()));
  }

  /** What the articles of a story hold against each other. */
  public Weighing weigh(Story story, List<Reading> readings) {
    return weigh(story, readings, Later.nothing());
  }

  /**
   * What the articles of a story hold against each other.
   *
   * @param later where else it may stand what became of its plans
   */
  public Weighing weigh(Story story, List<Reading> readings, Later later) {
    return weigh(
        new Coverage(story, readings), own -> later.of(story, AnnouncementJoiner.known(own)));
  }

  /**
   * What the articles of a story hold against each other.
   *
   * @param elsewhere articles of other stories that it asked for, by id
   */
  public Weighing weigh(Story story, List<Reading> readings, List<Later.Elsewhere> elsewhere) {
    return weigh(new Coverage(story, readings), own -> elsewhere);
  }

  /** What a story shows to others, and asks of them. */
  public Glimpse glimpse(Story story, List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.put(reading.article().id(), reading));
    boolean none = readings.stream().allMatch(reading -> reading.plans().isEmpty());
    List<Plan> plans = none ? List.of() : AnnouncementJoiner.known(new Coverage(story, readings));
    return Glimpse.of(story, byId, plans.stream().map(Plan::ask).toList());
  }

  private Weighing weigh(Coverage coverage, Function<Coverage, List<Later.Elsewhere>> elsewhere) {
    Voices voices = new Voices(coverage);
    List<Draft> drafts = new ArrayList<>();
    makers.forEach(maker -> drafts.addAll(maker.drafts(coverage, voices)));
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      findings.add(draft.finding("f" + (findings.size() + 1)));
    }
    return new Weighing(
        findings,
        AnnouncementJoiner.announcements(coverage, elsewhere.apply(coverage)),
        TimelineBuilder.entries(coverage),
        ListedCollector.listed(coverage),
        Transfers.of(coverage),
        Breaches.of(coverage));
  }
}
