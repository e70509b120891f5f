package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;

/**
 * Two articles of which one has its text from the other, or both from one wire.
 *
 * @param original the article that had it first, as far as can be told
 * @param copy the other one
 * @param share part of the sentences of the copy that stand in the original, 0 to 1
 * @param kind near-verbatim, or partly reused and edited
 * @param via the agency both seem to go back to
 * @param passages the shared passages, as pairs of places (original, copy)
 */
public record Copy(
    String original,
    String copy,
    double share,
    Kind kind,
    Optional<String> via,
    List<SharedPassage> passages) {

  /** How much was taken over. */
  public enum Kind {
    COPY,
    DERIVED
  }

  /** One passage in both articles. */
  public record SharedPassage(At original, At copy) {}

  public Copy {
    passages = List.copyOf(passages);
  }
}
