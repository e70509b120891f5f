package org.recoupe.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;

/** The days of a time in ISO 8601: a day with or without a clock, a week, a month, a year. */
final class DueDays {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-W(\\d{2})(?:-(WE|\\d))?|-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

  private DueDays() {}

  /** The days; empty for what names none, as a season does. A range is its two ends. */
  static Optional<DateRange> of(String due) {
    String[] ends = due.split("/", 2);
    Optional<DateRange> first = one(ends[0]);
    return ends.length == 1
        ? first
        : first.flatMap(
            from -> one(ends[1]).filter(to -> !to.to().isBefore(from.from())).map(from::join));
  }

  private static Optional<DateRange> one(String due) {
    Matcher form = FORM.matcher(due);
    try {
      return form.matches() ? Optional.of(days(form)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateRange days(Matcher form) {
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return week(year, Integer.parseInt(form.group(2)));
    }
    if (form.group(4) == null) {
      return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(4)));
    return form.group(5) == null
        ? new DateRange(month.atDay(1), month.atEndOfMonth())
        : DateRange.of(month.atDay(Integer.parseInt(form.group(5))));
  }

  private static DateRange week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    return new DateRange(monday, monday.plusDays(6));
  }
}
