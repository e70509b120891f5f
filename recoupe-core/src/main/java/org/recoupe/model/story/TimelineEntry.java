package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Status;

/**
 * One event on the timeline.
 *
 * @param type what kind of event
 * @param when ISO 8601 value; empty where unknown
 * @param days the days it covers
 * @param status whether it is told as done
 * @param statement the clause that tells it
 * @param who entities that act
 * @param giver entity that gives
 * @param receiver entity that receives
 * @param object what is given, voted, launched, as written
 * @param places entities where it happens
 * @param claimedBy entities that claim it
 * @param deniedBy entities that deny it
 * @param also other places that tell the same event
 */
public record TimelineEntry(
    EventType type,
    Optional<String> when,
    Optional<DateRange> days,
    Status status,
    At statement,
    List<String> who,
    Optional<String> giver,
    Optional<String> receiver,
    Optional<String> object,
    List<String> places,
    List<String> claimedBy,
    List<String> deniedBy,
    List<At> also) {
  public TimelineEntry {
    who = List.copyOf(who);
    places = List.copyOf(places);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    also = List.copyOf(also);
  }
}
