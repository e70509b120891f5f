package org.recoupe.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.Passage;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;

/**
 * A word of an article that tells on which day something was: a weekday, a day of a month, or both.
 *
 * @param parts what the words alone state
 * @param direction seen from the moment of writing
 * @param kind function of the passage it stands in
 * @param early true if it stands at the head of the article, where the news is told
 * @param at the words
 */
record DaySign(
    DateParts parts, TimeMark.Direction direction, Passage.Kind kind, boolean early, At at) {

  private static final Set<Passage.Kind> TOLD =
      EnumSet.of(Passage.Kind.LEAD, Passage.Kind.BODY, Passage.Kind.CAPTION);

  /** A press article tells its news in so many sentences. */
  private static final int HEAD = 3;

  /** The signs of an article, in order. */
  static List<DaySign> of(Reading reading) {
    int head = head(reading);
    return reading.times().stream()
        .filter(time -> time.kind() == TimeMark.Kind.DATE || time.kind() == TimeMark.Kind.TIME)
        .filter(time -> time.stated().weekday().isPresent() || time.stated().day().isPresent())
        .map(
            time ->
                new DaySign(
                    time.stated(),
                    time.direction(),
                    kind(reading, time),
                    time.span().start() < head,
                    reading.article().at(time.span())))
        .toList();
  }

  private static int head(Reading reading) {
    return reading.sentences().stream()
        .filter(sentence -> TOLD.contains(sentence.kind()))
        .limit(HEAD)
        .mapToInt(sentence -> sentence.span().end())
        .max()
        .orElse(0);
  }

  private static Passage.Kind kind(Reading reading, TimeMark time) {
    return reading.article().passages().stream()
        .filter(passage -> passage.span().covers(time.span().start()))
        .map(Passage::kind)
        .findFirst()
        .orElse(Passage.Kind.BODY);
  }

  /** True if the journalist tells it, of a time that is not ahead. */
  boolean told() {
    return TOLD.contains(kind) && direction != TimeMark.Direction.FUTURE;
  }

  /** True if only a weekday is stated. */
  boolean weekdayAlone() {
    return parts.weekday().isPresent() && parts.day().isEmpty() && parts.month().isEmpty();
  }

  /** The day, if day, month and year are stated and agree with the weekday. */
  Optional<LocalDate> day() {
    return parts.year().flatMap(this::dayIn);
  }

  /** The day in a year, if day and month are stated and agree with the weekday. */
  Optional<LocalDate> dayIn(int year) {
    if (parts.day().isEmpty() || parts.month().isEmpty() || parts.year().orElse(year) != year) {
      return Optional.empty();
    }
    try {
      LocalDate day = MonthDay.of(parts.month().get(), parts.day().get()).atYear(year);
      return Optional.of(day).filter(this::fits);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True unless the words state another weekday, day, month or year. */
  boolean fits(LocalDate day) {
    Optional<DayOfWeek> weekday = parts.weekday();
    return weekday.orElse(day.getDayOfWeek()) == day.getDayOfWeek()
        && parts.day().orElse(day.getDayOfMonth()) == day.getDayOfMonth()
        && parts.month().orElse(day.getMonthValue()) == day.getMonthValue()
        && parts.year().orElse(day.getYear()) == day.getYear();
  }
}
