package org.recoupe.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;

/** Reads the dates that machines write: ISO 8601 and its loose forms, seconds since 1970, URLs. */
final class DeclaredDates {
  private static final Pattern ISO =
      Pattern.compile(
          "\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:[T ,_-]{1,3}(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*",
          Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\D.*)?");
  private static final Pattern MONTH = Pattern.compile("\\s*(\\d{4})[-/](\\d{1,2})\\s*");
  private static final Pattern EPOCH =
      Pattern.compile("\\s*(\\d{10})(\\d{3})?(?:\\.\\d{1,9})?\\s*");
  private static final Pattern IN_URL =
      Pattern.compile(
          "[/_.=-]((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?=[/_.?&-]|$)");
  private static final Pattern DAY_FIRST_IN_URL =
      Pattern.compile(
          "[/_-](0[1-9]|[12]\\d|3[01])[/_-](0[1-9]|1[0-2])[/_-]((?:19|20)\\d{2})(?=[/_.?&-]|$)");
  private static final Pattern MONTH_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");

  private DeclaredDates() {}

  /** What a field or attribute says, if it is a date. */
  static Optional<Stamp> read(String value) {
    if (value.length() > 100) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return iso(iso);
    }
    Matcher epoch = EPOCH.matcher(value);
    if (epoch.matches()) {
      return epoch(Long.parseLong(epoch.group(1)));
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3)).map(Stamp::day);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return month(month.group(1), month.group(2));
    }
    return PrintedDates.first(value);
  }

  /** The date that a web address holds, if it holds one. */
  static Optional<Stamp> inUrl(String url) {
    Matcher full = IN_URL.matcher(url);
    while (full.find()) {
      Optional<LocalDate> day = day(full.group(1), full.group(2), full.group(3));
      if (day.isPresent()) {
        return day.map(Stamp::day);
      }
    }
    Matcher dayFirst = DAY_FIRST_IN_URL.matcher(url);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)).map(Stamp::day);
    }
    Matcher month = MONTH_IN_URL.matcher(url);
    return month.find() ? month(month.group(1), month.group(2)) : Optional.empty();
  }

  private static Optional<Stamp> iso(Matcher iso) {
    Optional<LocalDate> day = day(iso.group(1), iso.group(2), iso.group(3));
    if (day.isEmpty() || iso.group(4) == null || midnight(iso)) {
      return day.map(Stamp::day);
    }
    int hour = Integer.parseInt(iso.group(4));
    int minute = Integer.parseInt(iso.group(5));
    return hour > 23 || minute > 59
        ? day.map(Stamp::day)
        : day.map(d -> Stamp.at(d, hour, minute, offset(iso.group(6))));
  }

  /** Midnight sharp is what machines write for a day without a time. */
  private static boolean midnight(Matcher iso) {
    return Integer.parseInt(iso.group(4)) == 0 && Integer.parseInt(iso.group(5)) == 0;
  }

  private static String offset(@org.jspecify.annotations.Nullable String written) {
    if (written == null) {
      return "";
    }
    if (Character.isLetter(written.charAt(0))) {
      return "Z";
    }
    return written.contains(":") ? written : written.substring(0, 3) + ":" + written.substring(3);
  }

  private static Optional<Stamp> epoch(long seconds) {
    LocalDate day = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate();
    return plausible(day.getYear()) ? Optional.of(Stamp.day(day)) : Optional.empty();
  }

  private static Optional<Stamp> month(String year, String month) {
    try {
      YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      DateRange days = new DateRange(whole.atDay(1), whole.atEndOfMonth());
      return plausible(whole.getYear())
          ? Optional.of(new Stamp(days, Optional.empty()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, if there is such a day and newspapers existed. */
  static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return plausible(date.getYear()) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(int year) {
    return year >= 1850 && year < 2100;
  }
}
