package org.recoupe.model.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * What weighing found in one story.
 *
 * @param findings agreements, disagreements, evolutions
 * @param announcements plans and what became of them
 * @param timeline typed events
 * @param listed names that may be on a list
 * @param transfers what is said to go from one to another
 * @param breaches what rules are said to be broken
 */
public record Weighing(
    List<Finding> findings,
    List<Announcement> announcements,
    List<TimelineEntry> timeline,
    List<Listed> listed,
    List<Transfer> transfers,
    List<Breach> breaches) {

  /** Nothing was found. */
  public static final Weighing NOTHING =
      new Weighing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** The same with more names that may be on a list. */
  public Weighing with(List<Listed> more) {
    return new Weighing(
        findings,
        announcements,
        timeline,
        Stream.concat(listed.stream(), more.stream()).toList(),
        transfers,
        breaches);
  }

  /** The same with what sources say of lists alone. */
  public Weighing unlisted() {
    return new Weighing(
        findings,
        announcements,
        timeline,
        listed.stream().filter(one -> one.score().isEmpty()).toList(),
        transfers,
        breaches);
  }

  public Weighing {
    findings = List.copyOf(findings);
    announcements = List.copyOf(announcements);
    timeline = List.copyOf(timeline);
    listed = List.copyOf(listed);
    transfers = List.copyOf(transfers);
    breaches = List.copyOf(breaches);
  }
}
