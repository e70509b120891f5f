package org.recoupe.read.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.recoupe.model.mark.TimeMark.Direction;

/** Gives a match its place in the calendar, seen from one anchor. Empty rather than wrong. */
final class Resolver {
  private final Feasts feasts;

  Resolver(Feasts feasts) {
    this.feasts = feasts;
  }

  /** Where a match lies, if that can be known. */
  Optional<When> resolve(Match match, Now now, Direction direction) {
    return switch (match.meaning()) {
      case CALENDAR -> calendar(match, now, direction);
      case WEEKDAY -> weekdayOfWeek(match, now);
      case SHIFT -> shift(match, now, direction);
      case RELATIVE -> relative(match, now);
      case AGO -> exactly(match) ? step(match, now.today(), -1) : Optional.empty();
      case AHEAD -> exactly(match) ? step(match, now.today(), 1) : Optional.empty();
      case AFTER -> exactly(match) ? step(match, base(match, now), 1) : Optional.empty();
      case BEFORE -> exactly(match) ? step(match, base(match, now), -1) : Optional.empty();
      case INTERVAL -> new Stretch(match, now, direction).interval();
      case CLOCKS -> clocks(match, now);
      case NIGHT -> new Stretch(match, now, direction).night();
      case DECADE -> decade(match);
      case CENTURY -> century(match.value("roman", match.value("century", 0)));
      case PORTION -> portion(match, now, direction);
      case SEASON -> season(match, now, direction);
      case FEAST -> feast(match, now, direction);
      case DURATION, LENGTH, SPAN, VAGUELY, SET, VAGUE, NONE -> Optional.empty();
    };
  }

  private static Optional<When> calendar(Match match, Now now, Direction direction) {
    Calendar calendar = new Calendar(match, "", now, direction);
    Optional<When> date = calendar.resolve();
    boolean dateless = !match.has("weekday") && !match.has("day") && !match.has("month");
    boolean partOnly = match.has("alone") || calendar.clock().isPresent();
    if (date.isEmpty() && dateless && partOnly && !match.has("year")) {
      date = now.dayAtHand().map(When::day);
    }
    return timed(date, calendar);
  }

  private static Optional<When> timed(Optional<When> date, Calendar calendar) {
    Optional<String> clock = calendar.clock();
    return clock.isPresent() && date.filter(when -> when.days().isDay()).isPresent()
        ? date.map(when -> when.at(clock.get()))
        : date;
  }

  private static Optional<When> weekdayOfWeek(Match match, Now now) {
    return now.today()
        .map(day -> day.plusWeeks(match.value("rel", 0)))
        .map(day -> day.plusDays(match.value("weekday", 1) - (long) day.getDayOfWeek().getValue()))
        .map(When::day);
  }

  private static Optional<When> shift(Match match, Now now, Direction direction) {
    int unit = match.value("unit", match.value("long", Distance.DAY));
    int count = match.value("narrated", match.value("n", 0));
    boolean narrative = match.value("from", 0) == 1;
    Optional<LocalDate> base =
        !narrative
            ? now.today()
            : unit == Distance.DAY ? now.lastDay() : now.told().map(told -> told.days().from());
    if (unit == Distance.WEEKEND && !narrative && count == 0) {
      return base.flatMap(day -> Distance.thisWeekend(day, direction));
    }
    Optional<When> date = base.flatMap(day -> Distance.from(day, count, unit));
    return timed(date, new Calendar(match, "", now, direction));
  }

  private static Optional<When> relative(Match match, Now now) {
    int unit = match.value("long", match.value("unit", 0));
    int side = match.value("rel", 0);
    if (unit == Distance.WEEKEND) {
      return now.today().map(day -> Distance.otherWeekend(day, side));
    }
    return now.today().flatMap(day -> Distance.from(day, side, unit));
  }

  private static boolean exactly(Match match) {
    return !match.has("approx") && !match.has("half") && !match.has("about");
  }

  private static Optional<LocalDate> base(Match match, Now now) {
    int unit = match.value("unit", 0);
    return unit == Distance.DAY ? now.lastDay() : now.told().map(told -> told.days().from());
  }

  private static Optional<When> step(Match match, Optional<LocalDate> base, int side) {
    int count = side * match.value("n", 0);
    return base.flatMap(day -> Distance.from(day, count, match.value("unit", 0)));
  }

  private static Optional<When> clocks(Match match, Now now) {
    Calendar first = new Calendar(match, "", now, Direction.UNKNOWN);
    Calendar second = new Calendar(match, "2", now, Direction.UNKNOWN);
    Optional<When> day = now.dayAtHand().map(When::day);
    return day.flatMap(
        date ->
            first
                .clock()
                .flatMap(a -> second.clock().map(b -> date.at(a + "/" + date.at(b).iso()))));
  }

  private static Optional<When> decade(Match match) {
    int year = match.value("year", -1);
    if (year < 0) {
      int yy = match.value("yy", 0);
      year = yy < 30 ? 2000 + yy : 1900 + yy;
    }
    boolean round = year % 10 == 0;
    return round ? Optional.of(When.year(year).to(When.year(year + 9))) : Optional.empty();
  }

  private static Optional<When> century(int century) {
    return century < 1 || century > 22
        ? Optional.empty()
        : Optional.of(When.year(century * 100 - 99).to(When.year(century * 100)));
  }

  private static Optional<When> portion(Match match, Now now, Direction direction) {
    int months = match.value("unit", 7) == 7 ? 3 : 6;
    int ordinal = match.value("ordinal", 1);
    if (ordinal * months > 12) {
      return Optional.empty();
    }
    int first = (ordinal - 1) * months + 1;
    return inSomeYear(match, now, direction, y -> When.months(YearMonth.of(y, first), months));
  }

  private static Optional<When> season(Match match, Now now, Direction direction) {
    int season = match.value("season", 1);
    int first = 3 * season;
    return inSomeYear(match, now, direction, y -> When.months(YearMonth.of(y, first), 3));
  }

  private Optional<When> feast(Match match, Now now, Direction direction) {
    int feast = match.value("feast", 0);
    return inSomeYear(match, now, direction, y -> When.day(feasts.in(feast, y)));
  }

  /** What comes once a year, in the year told or in the one that the anchor makes likely. */
  private static Optional<When> inSomeYear(
      Match match, Now now, Direction direction, IntFunction<When> inYear) {
    OptionalInt year = match.value("year");
    if (year.isPresent()) {
      return Optional.of(inYear.apply(year.getAsInt()));
    }
    List<When> choices =
        now.today().stream()
            .flatMapToInt(d -> IntStream.rangeClosed(d.getYear() - 1, d.getYear() + 1))
            .mapToObj(inYear)
            .toList();
    OptionalInt side = match.value("rel");
    return side.isPresent()
        ? now.strictly(choices, side.getAsInt())
        : now.nearest(choices, direction);
  }
}
