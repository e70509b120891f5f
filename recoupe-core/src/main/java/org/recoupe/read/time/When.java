package org.recoupe.read.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.recoupe.model.DateRange;

/**
 * A place in the calendar, as ISO 8601 writes it, with the days it covers.
 *
 * @param iso the ISO 8601 form
 * @param days the days
 */
record When(String iso, DateRange days) {

  static When day(LocalDate day) {
    return new When(day.toString(), DateRange.of(day));
  }

  static When month(YearMonth month) {
    return new When(month.toString(), new DateRange(month.atDay(1), month.atEndOfMonth()));
  }

  static When year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new When(
        String.format(Locale.ROOT, "%04d", year),
        new DateRange(first, first.withDayOfYear(first.lengthOfYear())));
  }

  /** The week that holds a day. */
  static When week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    int year = monday.get(IsoFields.WEEK_BASED_YEAR);
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return new When(
        String.format(Locale.ROOT, "%04d-W%02d", year, week),
        new DateRange(monday, monday.plusDays(6)));
  }

  /** So many months from this one on. */
  static When months(YearMonth first, int count) {
    return month(first).to(month(first.plusMonths(count - 1L)));
  }

  /** From the begin of this to the end of another. */
  When to(When end) {
    return new When(iso + "/" + end.iso, new DateRange(days.from(), end.days.to()));
  }

  /** The day of a clock time, with the time. */
  When at(String clock) {
    return new When(iso + clock, days);
  }

  /** The number of days between a day and this, 0 if it lies inside. */
  long distance(LocalDate day) {
    if (days.contains(day)) {
      return 0;
    }
    LocalDate near = day.isBefore(days.from()) ? days.from() : days.to();
    return Math.abs(ChronoUnit.DAYS.between(day, near));
  }
}
