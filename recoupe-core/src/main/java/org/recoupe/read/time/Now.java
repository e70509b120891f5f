package org.recoupe.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.TimeMark.Direction;

/**
 * What a time expression is measured from.
 *
 * @param today the day of publication, if known
 * @param window the days in question for publication, if known
 * @param told the last date told, if any
 * @param lastDay the last single day told, if any
 * @param fresh true if that day was told close by
 */
record Now(
    Optional<LocalDate> today,
    Optional<DateRange> window,
    Optional<When> told,
    Optional<LocalDate> lastDay,
    boolean fresh) {

  /** Days behind count so much more than days ahead where the sentence looks ahead, and so on. */
  private static final double AGAINST_PAST = 4;

  private static final double AGAINST_FUTURE = 6;
  private static final double UNDECIDED = 1.5;

  static Now of(Optional<LocalDate> today, Optional<DateRange> window) {
    return new Now(today, window, Optional.empty(), Optional.empty(), false);
  }

  /** The same after another date has been told. */
  Now after(When when) {
    Optional<LocalDate> day = when.days().isDay() ? Optional.of(when.days().from()) : lastDay;
    return new Now(today, window, Optional.of(when), day, when.days().isDay() || fresh);
  }

  /** The same, far from the last date told. */
  Now faded() {
    return new Now(today, window, told, lastDay, false);
  }

  /** The day that a bare clock time belongs to. */
  Optional<LocalDate> dayAtHand() {
    return fresh && lastDay.isPresent() ? lastDay : today;
  }

  /**
   * The one of several dates that the words mean: the nearest, where those against the direction of
   * the sentence count as farther away.
   */
  Optional<When> nearest(List<When> choices, Direction direction) {
    if (today.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = today.get();
    return choices.stream()
        .min((a, b) -> Double.compare(cost(a, day, direction), cost(b, day, direction)));
  }

  private static double cost(When when, LocalDate day, Direction direction) {
    boolean ahead = when.days().from().isAfter(day);
    double factor =
        switch (direction) {
          case PAST, PRESENT -> ahead ? AGAINST_PAST : 1;
          case FUTURE -> ahead ? 1 : AGAINST_FUTURE;
          case UNKNOWN -> ahead ? UNDECIDED : 1;
        };
    return when.distance(day) * factor;
  }

  /** The nearest strictly behind (-1) or ahead (+1). */
  Optional<When> strictly(List<When> choices, int side) {
    if (today.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = today.get();
    Stream<When> fitting =
        choices.stream()
            .filter(w -> side < 0 ? w.days().to().isBefore(day) : w.days().from().isAfter(day));
    return fitting.min((a, b) -> Long.compare(a.distance(day), b.distance(day)));
  }
}
