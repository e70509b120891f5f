package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.PlanMark;

/**
 * What an article tells and what it announces.
 *
 * @param events typed events, in order of the text
 * @param plans announcements, in order of the text
 */
public record Happenings(List<EventMark> events, List<PlanMark> plans) {
  /** Copies the lists. */
  public Happenings {
    events = List.copyOf(events);
    plans = List.copyOf(plans);
  }
}
