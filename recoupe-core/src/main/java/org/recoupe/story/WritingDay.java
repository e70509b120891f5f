package org.recoupe.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;

/**
 * The weekday on which an article was written. French agencies name the day of writing by its
 * weekday, beside the finished act that is the news (« a indiqué jeudi »); the last of the weekdays
 * that the head tells so is that day. Where it is told again, or in the very first sentence, and
 * nothing speaks for the day after, it is the day of publication too; else that may be a day later.
 *
 * @param weekday the last day of the news
 * @param sure true if the article was published on that day
 * @param signs the words
 */
record WritingDay(DayOfWeek weekday, boolean sure, List<DaySign> signs) {

  /** The news stands in the first sentences. */
  static final int HEAD = 2;

  /** A weekday so many days before another of the head is of another week. */
  private static final int WIDE = 4;

  WritingDay {
    signs = List.copyOf(signs);
  }

  /** Empty where the signs do not single out a weekday. */
  static Optional<WritingDay> of(List<DaySign> signs) {
    List<DaySign> news =
        signs.stream().filter(s -> s.told() && s.near() && s.is(DaySign.Use.NEWS)).toList();
    return head(news, signs, HEAD)
        .or(() -> head(news, signs, HEAD + 1).filter(day -> day.signs().size() > 1))
        .or(() -> sameHour(news, signs));
  }

  /** « samedi dernier à la même heure » is written on that weekday, if no news is of another. */
  private static Optional<WritingDay> sameHour(List<DaySign> news, List<DaySign> signs) {
    List<DaySign> same =
        signs.stream().filter(s -> s.own() && s.is(DaySign.Use.SAME_HOUR)).toList();
    List<DayOfWeek> days =
        Stream.concat(same.stream(), news.stream())
            .flatMap(s -> s.parts().weekday().stream())
            .distinct()
            .toList();
    return same.isEmpty() || days.size() != 1
        ? Optional.empty()
        : Optional.of(
            new WritingDay(
                days.get(0), told(signs, days.get(0).plus(1)).findAny().isEmpty(), same));
  }

  private static Optional<WritingDay> head(List<DaySign> news, List<DaySign> all, int sentences) {
    List<DaySign> head = news.stream().filter(s -> s.sentence() < sentences).toList();
    return last(head.stream().flatMap(s -> s.parts().weekday().stream()).toList())
        .map(weekday -> on(weekday, head, all));
  }

  /** The weekday that all the others precede most closely. */
  private static Optional<DayOfWeek> last(List<DayOfWeek> weekdays) {
    Optional<DayOfWeek> last = Optional.empty();
    int least = WIDE + 1;
    for (DayOfWeek weekday : weekdays.stream().distinct().sorted().toList()) {
      int widest = weekdays.stream().mapToInt(other -> after(other, weekday)).max().orElse(0);
      if (widest < least) {
        least = widest;
        last = Optional.of(weekday);
      }
    }
    return last;
  }

  /** So many days from one weekday to the other. */
  private static int after(DayOfWeek one, DayOfWeek other) {
    return Math.floorMod(other.getValue() - one.getValue(), DayOfWeek.values().length);
  }

  private static WritingDay on(DayOfWeek weekday, List<DaySign> head, List<DaySign> all) {
    List<DaySign> mine = told(all, weekday).toList();
    List<DaySign> next = told(all, weekday.plus(1)).toList();
    if (next.stream().filter(s -> s.is(DaySign.Use.NEWS)).count() > 1) {
      return new WritingDay(weekday.plus(1), true, next);
    }
    List<DaySign> first =
        head.stream().filter(s -> s.parts().weekday().equals(Optional.of(weekday))).toList();
    boolean late = first.stream().allMatch(s -> s.is(DaySign.Use.LATE));
    boolean strong = mine.size() > 1 || first.stream().anyMatch(s -> s.sentence() == 0);
    return new WritingDay(weekday, next.isEmpty() && !late && strong, mine);
  }

  private static Stream<DaySign> told(List<DaySign> all, DayOfWeek weekday) {
    return all.stream()
        .filter(s -> s.told() && s.near())
        .filter(s -> s.parts().weekday().equals(Optional.of(weekday)));
  }

  /** The day itself, or that and the next, if the last day of the news is known. */
  DateRange days(LocalDate last) {
    return sure ? DateRange.of(last) : new DateRange(last, last.plusDays(1));
  }

  /** The one day with this weekday that lies at most three days from another. */
  LocalDate near(LocalDate day) {
    int ahead = after(day.getDayOfWeek(), weekday);
    return day.plusDays(ahead > 3 ? ahead - DayOfWeek.values().length : ahead);
  }

  List<At> evidence() {
    return signs.stream().map(DaySign::at).limit(3).toList();
  }
}
