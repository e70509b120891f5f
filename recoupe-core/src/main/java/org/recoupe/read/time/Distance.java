package org.recoupe.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.recoupe.model.mark.TimeMark.Direction;

/** Steps through the calendar by units; the numbers of the units are those of the word tables. */
final class Distance {
  static final int HOUR = 3;
  static final int DAY = 4;
  static final int WEEKEND = 12;

  private Distance() {}

  /** So many units from a day, told as exactly as the unit is; empty for units below the day. */
  static Optional<When> from(LocalDate day, int count, int unit) {
    return switch (unit) {
      case DAY -> Optional.of(When.day(day.plusDays(count)));
      case 5 -> Optional.of(When.week(day.plusWeeks(count)));
      case 6 -> Optional.of(When.month(YearMonth.from(day).plusMonths(count)));
      case 7 -> Optional.of(portion(day, count, 3));
      case 8 -> Optional.of(portion(day, count, 6));
      case 9 -> year(day.getYear() + (long) count);
      case 10 -> year(day.getYear() + 10L * count);
      case 11 -> year(day.getYear() + 100L * count);
      case WEEKEND -> Optional.of(weekend(saturday(day).plusWeeks(count)));
      default -> Optional.empty();
    };
  }

  private static Optional<When> year(long year) {
    return year < 1 || year > 9999 ? Optional.empty() : Optional.of(When.year((int) year));
  }

  private static When portion(LocalDate day, int count, int months) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    return When.months(
        YearMonth.of(day.getYear(), first).plusMonths((long) count * months), months);
  }

  private static LocalDate saturday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
  }

  private static When weekend(LocalDate saturday) {
    return When.day(saturday).to(When.day(saturday.plusDays(1)));
  }

  /**
   * « le week-end », « ce week-end »: the one under way; else by the direction of the sentence;
   * else the last one at the begin of the week and the next one at its end.
   */
  static Optional<When> thisWeekend(LocalDate day, Direction direction) {
    int weekday = day.getDayOfWeek().getValue();
    LocalDate coming = saturday(day);
    if (weekday >= 6
        || direction == Direction.FUTURE
        || direction != Direction.PAST && weekday >= 4) {
      return Optional.of(weekend(coming));
    }
    boolean last = direction == Direction.PAST || weekday <= 2;
    return last ? Optional.of(weekend(coming.minusWeeks(1))) : Optional.empty();
  }

  /** The last (-1) or next (+1) weekend. */
  static When otherWeekend(LocalDate day, int side) {
    LocalDate coming = saturday(day);
    boolean underWay = day.getDayOfWeek().getValue() >= 6;
    return weekend(side > 0 && !underWay ? coming : coming.plusWeeks(side));
  }
}
