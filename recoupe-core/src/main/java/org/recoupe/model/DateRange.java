package org.recoupe.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from one to another, both inclusive.
 *
 * @param from first day
 * @param to last day
 */
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("no range: " + from + ".." + to);
    }
  }

  /** One day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** True if the range is one day. */
  public boolean isDay() {
    return from.equals(to);
  }

  /** The number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** True if the day lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The days common to both, if any. */
  public Optional<DateRange> meet(DateRange other) {
    LocalDate start = from.isAfter(other.from) ? from : other.from;
    LocalDate end = to.isBefore(other.to) ? to : other.to;
    return end.isBefore(start) ? Optional.empty() : Optional.of(new DateRange(start, end));
  }

  /** The smallest range that covers both. */
  public DateRange join(DateRange other) {
    return new DateRange(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  @Override
  public int compareTo(DateRange other) {
    int first = from.compareTo(other.from);
    return first != 0 ? first : to.compareTo(other.to);
  }
}
