package org.recoupe.model;

import java.util.List;
import java.util.Optional;

/**
 * When an article was published, as precisely as is known and no more.
 *
 * @param days the days in question; empty if unknown
 * @param clock the ISO 8601 date and time (with offset where stated) if the minute is known
 * @param basis on what the date rests
 * @param evidence the places it rests on
 * @param why one line for a person; empty where the basis says it all
 */
public record Published(
    Optional<DateRange> days, Optional<String> clock, Basis basis, List<At> evidence, String why) {

  /** On what a publication date rests. */
  public enum Basis {
    /** Printed in the text. */
    STATED,
    /** Given by the input or the page's markup. */
    METADATA,
    /** Inferred from expressions in the article itself. */
    INFERRED_FROM_TEXT,
    /** Inferred with the help of other articles of the story. */
    INFERRED_FROM_STORY,
    /** Put right by somebody. */
    DECIDED,
    /** Not known. */
    UNKNOWN
  }

  public Published {
    evidence = List.copyOf(evidence);
  }

  /** No date is known. */
  public static Published unknown() {
    return new Published(Optional.empty(), Optional.empty(), Basis.UNKNOWN, List.of(), "");
  }
}
