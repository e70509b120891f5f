package org.recoupe.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.recoupe.model.mark.TimeMark.Direction;

/**
 * A stretch between two dates: what the first leaves out, it takes from the second (« du 9 au 11
 * juin »).
 */
final class Stretch {
  private final Match match;
  private final Now now;
  private final Direction direction;

  Stretch(Match match, Now now, Direction direction) {
    this.match = match;
    this.now = now;
    this.direction = direction;
  }

  Optional<When> interval() {
    if (match.has("day") && match.has("day2")) {
      return days();
    }
    if (match.has("weekday2")) {
      return weekdays();
    }
    if (match.has("month2")) {
      return months();
    }
    return years();
  }

  /** A night belongs to two days: the evening's and the morning's. */
  Optional<When> night() {
    if (match.has("day2")) {
      return days().filter(night -> night.days().days() == 2);
    }
    if (match.has("weekday2")) {
      return second()
          .map(morning -> morning.days().from().minusDays(1))
          .filter(evening -> evening.getDayOfWeek().getValue() == match.value("weekday", 0))
          .map(Stretch::nightFrom);
    }
    if (match.has("weekday")) {
      return new Calendar(match, "", now, direction)
          .resolve()
          .map(evening -> nightFrom(evening.days().from()));
    }
    OptionalInt shift = match.value("n");
    boolean past = shift.orElse(0) < 0 || direction == Direction.PAST;
    boolean known =
        shift.orElse(0) < 0 || direction == Direction.PAST || direction == Direction.FUTURE;
    return known
        ? now.today().map(day -> nightFrom(past ? day.minusDays(1) : day))
        : Optional.empty();
  }

  private static When nightFrom(LocalDate evening) {
    return When.day(evening).to(When.day(evening.plusDays(1)));
  }

  private Optional<When> second() {
    return new Calendar(match, "2", now, direction).resolve();
  }

  private Optional<When> days() {
    Match whole = completed();
    Optional<When> end = new Calendar(whole, "2", now, direction).resolve();
    return end.flatMap(last -> firstDay(last.days().from()).flatMap(first -> ordered(first, last)));
  }

  private Match completed() {
    Map<String, Integer> values = new HashMap<>(match.values());
    match.value("rel").ifPresent(side -> values.put("rel", side));
    return new Match(match.span(), match.end(), match.meaning(), values);
  }

  private Optional<When> firstDay(LocalDate last) {
    int day = match.value("day", 1);
    int month = match.value("month", last.getMonthValue());
    int year =
        match.value("year", month > last.getMonthValue() ? last.getYear() - 1 : last.getYear());
    YearMonth of = YearMonth.of(year, month);
    return of.isValidDay(day) ? Optional.of(When.day(of.atDay(day))) : Optional.empty();
  }

  private static Optional<When> ordered(When first, When last) {
    return first.days().from().isAfter(last.days().to())
        ? Optional.empty()
        : Optional.of(first.to(last));
  }

  private Optional<When> weekdays() {
    DayOfWeek from = DayOfWeek.of(match.value("weekday", 1));
    DayOfWeek to = DayOfWeek.of(match.value("weekday2", 1));
    if (direction == Direction.FUTURE) {
      return new Calendar(match, "", now, direction)
          .resolve()
          .flatMap(
              first ->
                  ordered(first, When.day(first.days().from().with(TemporalAdjusters.next(to)))));
    }
    return second()
        .flatMap(
            last ->
                ordered(When.day(last.days().from().with(TemporalAdjusters.previous(from))), last));
  }

  private Optional<When> months() {
    return second()
        .flatMap(
            last -> {
              int month = match.value("month", 1);
              YearMonth end = YearMonth.from(last.days().from());
              int year =
                  match.value(
                      "year", month > end.getMonthValue() ? end.getYear() - 1 : end.getYear());
              return ordered(When.month(YearMonth.of(year, month)), last);
            });
  }

  private Optional<When> years() {
    int from = match.value("year", match.value("modern", 0));
    int to = match.value("year2", from / 100 * 100 + match.value("yy", 0));
    return to < from || to - from >= 400 || from == 0
        ? Optional.empty()
        : Optional.of(When.year(from).to(When.year(to)));
  }
}
