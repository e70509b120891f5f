package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.Status;

/**
 * « la visite prévue mardi a été reportée »: the participle and the verb tell of one event, and the
 * verb has the last word.
 */
final class Replanned {
  private Replanned() {}

  /** Leaves of two such marks the one of the verb, over the words of both. */
  static void settle(List<EventMark> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      EventMark planned = found.get(i);
      EventMark told = found.get(i + 1);
      if (planned.status() == Status.ANNOUNCED
          && told.status() == Status.DENIED
          && planned.type() == told.type()
          && share(planned, told)) {
        found.set(i + 1, over(planned, told));
        found.remove(i);
        i--;
      }
    }
  }

  private static boolean share(EventMark planned, EventMark told) {
    return planned.participants().stream()
        .anyMatch(p -> told.participants().stream().anyMatch(t -> t.span().equals(p.span())));
  }

  private static EventMark over(EventMark planned, EventMark told) {
    return new EventMark(
        told.type(),
        told.status(),
        planned.statement().join(told.statement()),
        told.trigger(),
        told.participants(),
        told.days().or(planned::days),
        told.when().or(planned::when));
  }
}
