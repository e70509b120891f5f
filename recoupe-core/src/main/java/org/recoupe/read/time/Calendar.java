package org.recoupe.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.recoupe.model.mark.TimeMark.Direction;

/**
 * Puts the parts of one date together. Two-digit years and missing years are settled by the anchor
 * alone; a weekday that contradicts the date leaves it unsettled.
 */
final class Calendar {
  /** A bare weekday beside a verb of the present is a day to come if it is that near. */
  private static final int SOON = 2;

  private final Match match;
  private final String which;
  private final Now now;
  private final Direction direction;

  /** The date told first ("") or second ("2") by a match. */
  Calendar(Match match, String which, Now now, Direction direction) {
    this.match = match;
    this.which = which;
    this.now = now;
    this.direction = direction;
  }

  private OptionalInt part(String name) {
    return match.value(name + which);
  }

  private boolean has(String name) {
    return match.has(name + which);
  }

  /** The year, in two figures or four. */
  OptionalInt year() {
    if (has("modern")) {
      return part("modern");
    }
    if (has("yy")) {
      int yy = part("yy").getAsInt();
      return OptionalInt.of(yy < 40 ? 2000 + yy : 1900 + yy);
    }
    return part("year");
  }

  Optional<When> resolve() {
    if (has("day") && (has("month") || has("monthnum"))) {
      return dayOfMonth();
    }
    if (has("weekday")) {
      return has("day") ? weekdayAndDay() : weekday();
    }
    if (has("month")) {
      return month();
    }
    return year().isPresent() ? Optional.of(When.year(year().getAsInt())) : Optional.empty();
  }

  int monthNumber() {
    return part("month").orElseGet(() -> part("monthnum").orElse(0));
  }

  private Optional<When> dayOfMonth() {
    int day = part("day").orElse(0);
    OptionalInt year = year();
    if (year.isPresent()) {
      return date(year.getAsInt(), monthNumber(), day).filter(this::rightWeekday).map(When::day);
    }
    List<When> choices = new ArrayList<>();
    years()
        .forEach(
            y ->
                date(y, monthNumber(), day)
                    .filter(this::rightWeekday)
                    .map(When::day)
                    .ifPresent(choices::add));
    return pick(choices);
  }

  private IntStream years() {
    int year = now.today().map(LocalDate::getYear).orElse(0);
    return now.today().isEmpty() ? IntStream.empty() : IntStream.rangeClosed(year - 1, year + 1);
  }

  private Optional<When> pick(List<When> choices) {
    OptionalInt side = match.value("rel");
    return side.isPresent()
        ? now.strictly(choices, side.getAsInt())
        : now.nearest(choices, direction);
  }

  private boolean rightWeekday(LocalDate date) {
    return !has("weekday") || date.getDayOfWeek().getValue() == part("weekday").getAsInt();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** « jeudi 14 »: the nearest fourteenth that is a Thursday. */
  private Optional<When> weekdayAndDay() {
    int day = part("day").orElse(0);
    List<When> choices = new ArrayList<>();
    if (now.today().isPresent()) {
      YearMonth month = YearMonth.from(now.today().get());
      for (int i = -2; i <= 2; i++) {
        YearMonth near = month.plusMonths(i);
        date(near.getYear(), near.getMonthValue(), day)
            .filter(this::rightWeekday)
            .map(When::day)
            .ifPresent(choices::add);
      }
    }
    return pick(choices);
  }

  /**
   * A bare weekday in the news is the nearest one behind, the day itself included, unless the
   * sentence looks ahead; « est reçu samedi », written on a Friday, is the next day. If publication
   * is known to a few days only and one of them is that weekday, it is meant: nobody names a day of
   * the week before last by its bare name.
   */
  private Optional<When> weekday() {
    DayOfWeek weekday = DayOfWeek.of(part("weekday").getAsInt());
    if (match.has("narrated")) {
      return narrated(weekday);
    }
    if (now.today().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = now.today().get();
    OptionalInt side = match.value("rel");
    if (side.isPresent()) {
      return Optional.of(
          When.day(
              today.with(
                  side.getAsInt() < 0
                      ? TemporalAdjusters.previous(weekday)
                      : TemporalAdjusters.next(weekday))));
    }
    Optional<LocalDate> inWindow = inWindow(weekday);
    if (inWindow.isPresent()) {
      return inWindow.map(When::day);
    }
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(weekday));
    boolean ahead =
        direction == Direction.FUTURE
            || direction == Direction.PRESENT && !next.isAfter(today.plusDays(SOON));
    return Optional.of(
        When.day(ahead ? next : today.with(TemporalAdjusters.previousOrSame(weekday))));
  }

  private Optional<LocalDate> inWindow(DayOfWeek weekday) {
    return now.window()
        .filter(window -> window.days() <= 4)
        .map(window -> window.from().with(TemporalAdjusters.nextOrSame(weekday)))
        .filter(day -> now.window().orElseThrow().contains(day));
  }

  private Optional<When> narrated(DayOfWeek weekday) {
    boolean ahead = match.value("narrated", 1) > 0;
    return now.lastDay()
        .map(
            day ->
                day.with(
                    ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)))
        .map(When::day);
  }

  private Optional<When> month() {
    int month = monthNumber();
    OptionalInt year = year();
    if (year.isPresent()) {
      return Optional.of(When.month(YearMonth.of(year.getAsInt(), month)));
    }
    List<When> choices = years().mapToObj(y -> When.month(YearMonth.of(y, month))).toList();
    return pick(choices);
  }

  /** The clock time told, as ISO 8601 writes it behind a date; empty if none. */
  Optional<String> clock() {
    if (match.value("noon", 0) == 12) {
      return Optional.of("T12:00" + zone());
    }
    if (!has("hour")) {
      return Optional.empty();
    }
    int hour = part("hour").getAsInt();
    boolean later =
        match.value("halfday", 0) >= 3
            || match.value("part", 0) == 3
            || match.value("part", 0) == 4
            || match.value("today", 0) >= 3;
    if (later && hour > 0 && hour < 12 && match.value("halfday", 0) != 5) {
      hour += 12;
    }
    String minute = String.format(Locale.ROOT, "%02d", part("minute").orElse(0));
    return Optional.of(String.format(Locale.ROOT, "T%02d:", hour) + minute + seconds() + zone());
  }

  private String seconds() {
    OptionalInt second = match.value("second");
    return second.isPresent() ? String.format(Locale.ROOT, ":%02d", second.getAsInt()) : "";
  }

  private String zone() {
    if (!match.has("zone") && !match.has("offset")) {
      return "";
    }
    int east = match.value("zone", 0) + match.value("offset", 0);
    if (east == 0) {
      return "Z";
    }
    int size = Math.abs(east);
    return String.format(Locale.ROOT, "%s%02d:%02d", east < 0 ? "-" : "+", size / 60, size % 60);
  }
}
