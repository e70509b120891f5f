package org.recoupe.model.story;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;

/**
 * What sources agree on, or in what they differ.
 *
 * @param id stable inside the story
 * @param kind what was found
 * @param about the thing, in words of the sources
 * @param aspect in what they differ
 * @param values each statement with its place and its origin
 * @param origins number of independent origins behind it
 * @param verdict one line for a person
 * @param why how it was found
 */
public record Finding(
    String id,
    Kind kind,
    String about,
    Optional<Aspect> aspect,
    List<Value> values,
    int origins,
    String verdict,
    String why) {

  /** What was found. */
  public enum Kind {
    AGREEMENT,
    DISAGREEMENT,
    EVOLUTION,
    SINGLE_SOURCE
  }

  /**
   * One statement.
   *
   * @param value normalised value, e.g. "PT4H", "2023-09-14", "11000"
   * @param text the words that differ or agree
   * @param at the place of these words
   * @param origin id of the origin behind it; empty if unknown
   */
  public record Value(String value, String text, At at, Optional<String> origin) {}

  public Finding {
    values = List.copyOf(values);
  }
}
