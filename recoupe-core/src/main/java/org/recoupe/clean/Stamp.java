package org.recoupe.clean;

import java.time.LocalDate;
import java.util.Optional;
import org.recoupe.model.DateRange;

/**
 * A date as it was written, no more precise than that.
 *
 * @param days the day, or all days of the month or year if no more is written
 * @param clock ISO 8601 date and time, with offset if written; only if the time of day is written
 */
record Stamp(DateRange days, Optional<String> clock) {

  static Stamp day(LocalDate day) {
    return new Stamp(DateRange.of(day), Optional.empty());
  }

  static Stamp at(LocalDate day, int hour, int minute, String offset) {
    String time = "%sT%02d:%02d%s".formatted(day, hour, minute, offset);
    return new Stamp(DateRange.of(day), Optional.of(time));
  }
}
