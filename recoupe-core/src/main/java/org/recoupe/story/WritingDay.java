package org.recoupe.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;

/**
 * The day on which an article was written, from the weekdays it tells and days that are known to be
 * near. French agencies name the day of writing by its weekday (« a indiqué jeudi »), so the last
 * weekday that is told as past is that day, if it is told at the head or twice; else the article
 * may be a day younger.
 *
 * @param days the day, or two days
 * @param evidence the words
 */
record WritingDay(DateRange days, List<At> evidence) {

  /** A weekday stands for one day in the week around a known day. */
  private static final int REACH = 3;

  /** The week around days that lie further apart has no single Tuesday. */
  private static final int WIDE = 2;

  /** Empty where the signs do not single out a day. */
  static Optional<WritingDay> of(List<DaySign> signs, DateRange known) {
    if (known.days() > WIDE) {
      return Optional.empty();
    }
    Map<LocalDate, List<DaySign>> told = new TreeMap<>();
    for (DaySign sign : signs) {
      if (sign.told()) {
        day(sign, known)
            .ifPresent(day -> told.computeIfAbsent(day, d -> new ArrayList<>()).add(sign));
      }
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : told.keySet()) {
      last = day;
    }
    List<DaySign> those = told.getOrDefault(last, List.of());
    boolean sure = those.size() > 1 || those.stream().anyMatch(DaySign::early);
    DateRange days = sure ? DateRange.of(last) : new DateRange(last, last.plusDays(1));
    boolean near = distance(last, known) < REACH;
    return near
        ? Optional.of(new WritingDay(days, those.stream().map(DaySign::at).limit(3).toList()))
        : Optional.empty();
  }

  /** The one day near the known ones that fits a sign. */
  private static Optional<LocalDate> day(DaySign sign, DateRange known) {
    List<LocalDate> days =
        LongStream.rangeClosed(known.from().toEpochDay() - REACH, known.to().toEpochDay() + REACH)
            .mapToObj(LocalDate::ofEpochDay)
            .filter(sign::fits)
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static long distance(LocalDate day, DateRange known) {
    return Math.max(
        0,
        Math.max(
            known.from().toEpochDay() - day.toEpochDay(),
            day.toEpochDay() - known.to().toEpochDay()));
  }
}
