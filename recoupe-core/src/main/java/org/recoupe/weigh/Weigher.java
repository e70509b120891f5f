package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
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
    Coverage coverage = new Coverage(story, readings);
    Voices voices = new Voices(coverage);
    List<Draft> drafts = new ArrayList<>();
    makers.forEach(maker -> drafts.addAll(maker.drafts(coverage, voices)));
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      findings.add(draft.finding("f" + (findings.size() + 1)));
    }
    return new Weighing(
        findings,
        AnnouncementJoiner.announcements(coverage, later),
        TimelineBuilder.entries(coverage),
        ListedCollector.listed(coverage),
        Transfers.of(coverage),
        Breaches.of(coverage));
  }
}
