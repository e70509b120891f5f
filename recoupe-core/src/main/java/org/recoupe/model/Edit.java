package org.recoupe.model;

import java.util.Optional;

/**
 * What cleaning took out or mended, so that it can be shown and undone.
 *
 * @param kind taken out or mended
 * @param original the words as they stood
 * @param replacement the words that stand there now; empty if taken out
 * @param why the reason
 * @param place first UTF-16 unit in the decoded original, or -1 where the parser cannot tell
 */
public record Edit(
    Kind kind, String original, Optional<String> replacement, String why, int place) {

  /** The reason begins so where the source kept a part of the article back. */
  public static final String TRUNCATED = "truncated";

  /** What was done. */
  public enum Kind {
    REMOVED,
    REPAIRED
  }
}
