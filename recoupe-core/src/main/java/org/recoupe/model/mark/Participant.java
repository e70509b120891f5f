package org.recoupe.model.mark;

import java.util.Optional;
import org.recoupe.model.Span;

/**
 * Who or what fills a role of an event.
 *
 * @param part the role
 * @param referent id of a referent of the article, if it is a name or a resolved role
 * @param text the words
 */
public record Participant(Part part, Optional<String> referent, String text, Span span) {

  /** A role of an event. */
  public enum Part {
    WHO,
    GIVER,
    RECEIVER,
    OBJECT,
    PLACE,
    CLAIMED_BY,
    DENIED_BY
  }
}
