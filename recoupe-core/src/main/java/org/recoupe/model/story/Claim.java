package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.Status;

/**
 * Somebody's word on something.
 *
 * @param at the clause
 * @param status whether it is told as done, to come, possible or denied
 * @param when ISO 8601 date, as precise as is known; empty where unknown
 * @param by entities that say so; none where the article says it itself
 */
public record Claim(At at, Status status, Optional<String> when, List<String> by) {
  public Claim {
    by = List.copyOf(by);
  }
}
