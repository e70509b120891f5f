package org.recoupe.read.event;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Fold;

/**
 * The weekdays of an article that has no date. Which day they are is not known, but which of them
 * an act falls on may be. Immutable.
 */
final class Weekdays {
  private static final int LEAST = 2;
  private static final double MOST = .5;

  private final List<TimeMark> weekdays;

  /** Those of these bare weekdays whose day is not known. */
  Weekdays(List<TimeMark> bare) {
    this.weekdays = bare.stream().filter(t -> t.days().isEmpty()).toList();
  }

  /** True for « samedi », « samedi matin »; « samedi 3 mars » and « samedi dernier » tell more. */
  static boolean bare(String text, TimeMark time) {
    return time.stated().weekday().isPresent()
        && time.stated().day().isEmpty()
        && Arrays.stream(Fold.lower(time.span().in(text)).split("[\\s\\h]+"))
            .noneMatch(word -> Weak.french().is(word, "gone"));
  }

  /** True if a time lies behind the day of publication. */
  static boolean toCome(TimeMark time, Published published) {
    return time.days()
        .flatMap(days -> published.days().map(p -> days.from().isAfter(p.to())))
        .orElse(false);
  }

  /**
   * True if a verb in the present tells an appointment: « est reçu vendredi à 20 h 30 », written on
   * Friday. « vendredi à 6 h, la police arrête » is an account, and so may be « à 20 h 30 » alone.
   */
  static boolean appointed(VerbGroup verb, TimeMark time, Published published) {
    boolean meets =
        Catalogue.french().of(verb.lemma()).stream()
            .anyMatch(entry -> Statuses.MEETINGS.contains(entry.type()));
    return meets
        && time.kind() == TimeMark.Kind.TIME
        && time.stated().weekday().isPresent()
        && published.clock().isEmpty()
        && published.days().filter(DateRange::isDay).equals(time.days());
  }

  /** True if a time tells a day or a stretch of days, or would if the article had a date. */
  static boolean day(TimeMark time) {
    return time.days().isPresent() || time.stated().weekday().isPresent();
  }

  /** The weekday that an act falls on, by the same signs as a known day. */
  Optional<TimeMark> of(Span clause, Span sentence, Span acting, boolean dayBound) {
    return first(weekdays, acting)
        .or(() -> first(ahead(), clause))
        .or(() -> only(sentence))
        .or(
            () ->
                dayBound && !named(sentence)
                    ? carried(sentence).or(this::topic)
                    : Optional.empty());
  }

  /** Where a sentence names a weekday of its own, that of another sentence is not meant. */
  private boolean named(Span sentence) {
    return weekdays.stream().anyMatch(t -> sentence.covers(t.span()));
  }

  private static Optional<TimeMark> first(List<TimeMark> times, Span span) {
    return times.stream().filter(t -> span.covers(t.span())).findFirst();
  }

  private Optional<TimeMark> only(Span sentence) {
    return weekdays.stream().filter(t -> sentence.covers(t.span())).count() == 1
        ? first(ahead(), sentence)
        : Optional.empty();
  }

  private List<TimeMark> ahead() {
    return weekdays.stream().filter(t -> t.direction() == TimeMark.Direction.FUTURE).toList();
  }

  /** The one to come that the sentences right before have named. */
  private Optional<TimeMark> carried(Span sentence) {
    List<TimeMark> before =
        ahead().stream()
            .filter(t -> t.span().end() <= sentence.start())
            .filter(t -> sentence.start() - t.span().end() < Dues.REACH)
            .toList();
    boolean one = before.stream().map(t -> t.stated().weekday()).distinct().count() == 1;
    return one ? before.stream().findFirst() : Optional.empty();
  }

  /** The one weekday that the article looks ahead to. */
  private Optional<TimeMark> topic() {
    List<TimeMark> open =
        weekdays.stream().filter(t -> t.direction() != TimeMark.Direction.PAST).toList();
    Map<DayOfWeek, List<TimeMark>> named =
        open.stream().collect(Collectors.groupingBy(t -> t.stated().weekday().orElseThrow()));
    return named.values().stream()
        .filter(n -> n.size() >= LEAST && n.size() >= MOST * open.size())
        .flatMap(List::stream)
        .min(Comparator.comparing(TimeMark::span));
  }
}
