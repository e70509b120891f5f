package org.recoupe.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.TimeMark;

/**
 * Finds the week of a writing day among the dated articles that are most like the article. Each of
 * them puts the weekday on the nearest such day; the day is told only where most of the likeness
 * stands behind it and an article that does also tells a day, by its weekday, that the article
 * tells: two follow-ups of one affair are as like as two reports of one day, and tell other days.
 */
final class Placing {
  /** So much of the likeness, squared, must be behind one day. */
  private static final double AGREED = 0.7;

  /** A date in the headline that fits the day makes that day so many times more likely. */
  private static final double NAMED = 3;

  /** A copy shares so many sentences, and is so like. */
  private static final int SHARED = 2;

  private static final double COPY = 0.25;

  /** A copy is published within so many days. */
  private static final int SOON = 1;

  /** A day within the week is told by its weekday, not by its date. */
  private static final int WEEK = 4;

  private final List<DaySign> signs;
  private final WritingDay writing;
  private final Demand demand;

  /**
   * What is asked of the likest article behind a day.
   *
   * @param likeness it must be so like
   * @param people it must be so far about the same people
   * @param echo true if a day must be told by both
   */
  record Demand(double likeness, double people, boolean echo) {
    /** Of articles among many that are about other things and other weeks. */
    static final Demand OPEN = new Demand(0.22, 0.3, true);

    /** Where all dated articles are of a few weeks: one of these is the likely one. */
    static final Demand CLOSED = new Demand(0.12, 0.1, false);

    boolean met(Anchor anchor) {
      return anchor.likeness() >= likeness && anchor.people() >= people;
    }
  }

  /**
   * A dated article.
   *
   * @param likeness to the article that is to be dated
   * @param people how far it is about the same people
   * @param day when it was published
   * @param signs its own day signs
   * @param shared sentences that stand in both
   */
  record Anchor(double likeness, double people, LocalDate day, List<DaySign> signs, int shared) {}

  /**
   * The day of the news.
   *
   * @param day the day
   * @param anchors how many dated articles place it there
   * @param evidence a day that both tell, in the words of the likest of them
   */
  record Place(LocalDate day, int anchors, Optional<At> evidence) {}

  Placing(List<DaySign> signs, WritingDay writing, Demand demand) {
    this.signs = signs;
    this.writing = writing;
    this.demand = demand;
  }

  /** Empty where the anchors do not agree, or are too weak. */
  Optional<Place> among(List<Anchor> anchors) {
    return copied(anchors).or(() -> told(anchors));
  }

  private Optional<Place> copied(List<Anchor> anchors) {
    SortedMap<LocalDate, List<Anchor>> days =
        days(
            anchors.stream()
                .filter(a -> a.shared() >= SHARED && a.likeness() >= COPY)
                .filter(a -> apart(writing.near(a.day()), a.day()) <= SOON)
                .toList());
    return days.size() == 1 ? Optional.of(place(days.firstKey(), days)) : Optional.empty();
  }

  private Optional<Place> told(List<Anchor> anchors) {
    SortedMap<LocalDate, List<Anchor>> days =
        days(anchors.stream().filter(a -> !denied(writing.near(a.day()))).toList());
    double all = days.keySet().stream().mapToDouble(day -> weight(day, days)).sum();
    return days.keySet().stream()
        .filter(day -> weight(day, days) >= AGREED * all)
        .filter(day -> at(day, days).anyMatch(demand::met))
        .map(day -> place(day, days))
        .filter(place -> !demand.echo() || place.evidence().isPresent())
        .findFirst();
  }

  private SortedMap<LocalDate, List<Anchor>> days(List<Anchor> anchors) {
    SortedMap<LocalDate, List<Anchor>> days = new TreeMap<>();
    for (Anchor anchor : anchors) {
      days.computeIfAbsent(writing.near(anchor.day()), d -> new ArrayList<>()).add(anchor);
    }
    return days;
  }

  private static Stream<Anchor> at(LocalDate day, SortedMap<LocalDate, List<Anchor>> days) {
    return days.getOrDefault(day, List.of()).stream();
  }

  private double weight(LocalDate day, SortedMap<LocalDate, List<Anchor>> days) {
    double weight = at(day, days).mapToDouble(a -> a.likeness() * a.likeness()).sum();
    return named(day) ? NAMED * weight : weight;
  }

  private boolean named(LocalDate day) {
    return signs.stream()
        .filter(s -> s.sentence() == DaySign.LABEL && s.calendar())
        .anyMatch(s -> s.dayIn(day.getYear()).equals(Optional.of(day)));
  }

  private Place place(LocalDate day, SortedMap<LocalDate, List<Anchor>> days) {
    Set<LocalDate> mine = new HashSet<>();
    signs.forEach(sign -> told(sign, day).ifPresent(mine::add));
    Optional<At> echo =
        at(day, days)
            .sorted(Comparator.comparing(a -> -a.likeness()))
            .flatMap(
                a ->
                    a.signs().stream()
                        .filter(s -> told(s, a.day()).filter(mine::contains).isPresent()))
            .map(DaySign::at)
            .findFirst();
    return new Place(day, (int) at(day, days).count(), echo);
  }

  /** The day that a weekday stands for in an article of a day. */
  private static Optional<LocalDate> told(DaySign sign, LocalDate published) {
    return sign.parts()
        .weekday()
        .filter(weekday -> sign.own() && sign.is(DaySign.Use.PLAIN))
        .filter(weekday -> sign.direction() != TimeMark.Direction.UNKNOWN)
        .map(
            weekday ->
                sign.direction() == TimeMark.Direction.FUTURE
                    ? published.with(TemporalAdjusters.next(weekday))
                    : published.with(TemporalAdjusters.previousOrSame(weekday)));
  }

  /** True if the article names that day, its near days or its month as one does from afar. */
  private boolean denied(LocalDate day) {
    return signs.stream().anyMatch(s -> s.own() && s.calendar() && denies(s, day));
  }

  private static boolean denies(DaySign sign, LocalDate day) {
    int year = sign.parts().year().orElse(day.getYear());
    int month = sign.parts().month().orElse(0);
    if (sign.parts().day().isEmpty()) {
      return sign.told() && YearMonth.of(year, month).equals(YearMonth.from(day));
    }
    try {
      LocalDate told = MonthDay.of(month, sign.parts().day().get()).atYear(year);
      return apart(told, day) <= WEEK;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
