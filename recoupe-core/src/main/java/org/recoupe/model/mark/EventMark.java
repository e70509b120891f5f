package org.recoupe.model.mark;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;

/**
 * A clause that tells a typed event.
 *
 * @param type what kind of event
 * @param status whether it is told as done
 * @param statement the clause
 * @param trigger the verb or noun that evokes it
 * @param participants who and what, in order of the text
 * @param days when, where known
 * @param when ISO 8601 value of the time expression it rests on; empty where unknown
 */
public record EventMark(
    EventType type,
    Status status,
    Span statement,
    Span trigger,
    List<Participant> participants,
    Optional<DateRange> days,
    Optional<String> when) {
  public EventMark {
    participants = List.copyOf(participants);
  }
}
