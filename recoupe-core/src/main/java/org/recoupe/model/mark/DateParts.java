package org.recoupe.model.mark;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What the words of a time expression state themselves, before any anchor is used: « jeudi 14
 * septembre » states weekday, month and day but no year.
 *
 * @param year stated year
 * @param month stated month, 1 to 12
 * @param day stated day of the month
 * @param weekday stated day of the week
 */
public record DateParts(
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday) {

  /** Nothing stated. */
  public static DateParts none() {
    return new DateParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
