package org.recoupe.show.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;
import org.recoupe.show.IsoText;

/**
 * When a plan falls due, in the spelling of iCalendar: days where days are known, a moment where a
 * clock is. A clock without a zone stays without one (RFC 5545, "floating").
 *
 * @param start value of DTSTART
 * @param end value of DTEND; the first day behind for days; empty for a moment
 * @param wholeDays true if both are days
 * @param vague true for more than one day: somewhere in between, not all along
 */
record DueTime(String start, Optional<String> end, boolean wholeDays, boolean vague) {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");

  /** Reads ISO 8601: a day, week, month, year, moment or interval; nothing for anything else. */
  static Optional<DueTime> of(String iso) {
    int slash = iso.indexOf('/');
    String from = slash < 0 ? iso : iso.substring(0, slash);
    String to = slash < 0 ? "" : iso.substring(slash + 1);
    Optional<String> start = moment(from);
    Optional<String> end = moment(to);
    if (start.isPresent()
        && (to.isEmpty() || end.filter(e -> !e.equals(start.get())).isPresent())) {
      return start.map(s -> new DueTime(s, end, false, false));
    }
    return days(iso).map(DueTime::days);
  }

  private static Optional<DateRange> days(String iso) {
    return WEEK.matcher(iso).matches() ? week(iso) : IsoText.of(iso);
  }

  private static Optional<DateRange> week(String iso) {
    try {
      LocalDate monday = LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return Optional.of(new DateRange(monday, monday.plusDays(6)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DueTime days(DateRange days) {
    Optional<String> behind = Optional.of(basic(days.to().plusDays(1)));
    return new DueTime(basic(days.from()), behind, true, !days.isDay());
  }

  static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static Optional<String> moment(String iso) {
    if (iso.indexOf('T') < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(CLOCK.format(LocalDateTime.parse(iso)));
    } catch (DateTimeException noLocalTime) {
      return withOffset(iso);
    }
  }

  private static Optional<String> withOffset(String iso) {
    try {
      OffsetDateTime utc = OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC);
      return Optional.of(CLOCK.format(utc) + "Z");
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
