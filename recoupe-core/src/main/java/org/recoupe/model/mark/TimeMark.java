package org.recoupe.model.mark;

import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;

/**
 * A time expression.
 *
 * @param span the words
 * @param kind what it tells
 * @param value ISO 8601: a date, date and time, week, duration, or interval a/b; empty where it
 *     cannot be known
 * @param days the days it covers, where known
 * @param stated what the words alone state
 * @param direction where the sentence puts it, seen from the moment of writing
 */
public record TimeMark(
    Span span,
    Kind kind,
    Optional<String> value,
    Optional<DateRange> days,
    DateParts stated,
    Direction direction) {

  /** What a time expression tells. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Where the sentence puts a time, seen from the moment of writing. */
  public enum Direction {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
  }
}
