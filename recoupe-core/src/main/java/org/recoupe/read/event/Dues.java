package org.recoupe.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/**
 * When the plans of one article fall due. The time stands in the clause, or alone in its sentence,
 * or it is the last one to come that the sentences right before have named. Not thread-safe.
 */
final class Dues {
  private static final String DATE = "2000-01-01";
  private static final int REACH = 250;

  /** More days than a season has. */
  private static final int SEASON = 100;

  private final Published published;
  private final List<TimeMark> times;
  private final Optional<TimeMark> topic;
  private Optional<TimeMark> last = Optional.empty();

  Dues(Published published, List<TimeMark> times) {
    this.published = published;
    this.times = times;
    this.topic = TopicDay.of(times.stream().filter(this::future).toList());
  }

  /** The day that the article looks ahead to, if its words have named it before this clause. */
  Optional<TimeMark> topic(Span clause) {
    return topic.filter(t -> t.span().start() < clause.start());
  }

  /**
   * When a plan falls due.
   *
   * @param acting the words in which a bare weekday or season is the next one: the whole clause if
   *     its verb stands in the future, else what follows the act
   */
  Optional<TimeMark> of(Span clause, Span sentence, Span acting) {
    List<TimeMark> ahead = times.stream().filter(this::ahead).toList();
    return Timing.of(ahead, acting, acting)
        .or(() -> next(acting))
        .or(() -> Timing.of(ahead, clause, sentence))
        .or(() -> last.filter(t -> sentence.start() - t.span().end() < REACH));
  }

  /**
   * « sera rendu mercredi », « a promis de venir à l'automne »: a bare weekday, month or season in
   * the words of the act lies ahead.
   */
  private Optional<TimeMark> next(Span acting) {
    return times.stream()
        .filter(t -> acting.covers(t.span()))
        .findFirst()
        .flatMap(t -> published.days().flatMap(p -> t.days().flatMap(d -> moved(t, d, p))));
  }

  private static Optional<TimeMark> moved(TimeMark time, DateRange told, DateRange published) {
    boolean yearless = time.stated().year().isEmpty() && time.value().isPresent();
    if (yearless && bareWeekday(time)) {
      LocalDate day = told.from();
      while (day.isBefore(published.from())) {
        day = day.plusWeeks(1);
      }
      return Optional.of(at(time, day.toString(), DateRange.of(day)));
    }
    boolean season = yearless && told.days() > 20 && told.days() < SEASON;
    if (!season || !told.to().isBefore(published.from())) {
      return Optional.empty();
    }
    DateRange next = new DateRange(told.from().plusYears(1), told.to().plusYears(1));
    return Optional.of(at(time, next.from() + "/" + next.to(), next));
  }

  private static boolean bareWeekday(TimeMark time) {
    return time.stated().weekday().isPresent()
        && time.stated().day().isEmpty()
        && time.value().filter(v -> v.length() == DATE.length()).isPresent();
  }

  private static TimeMark at(TimeMark time, String value, DateRange days) {
    return new TimeMark(
        time.span(),
        time.kind(),
        Optional.of(value),
        Optional.of(days),
        time.stated(),
        TimeMark.Direction.FUTURE);
  }

  /**
   * The ISO 8601 value of a time; weeks and other named stretches as the interval of their days.
   */
  static Optional<String> value(TimeMark time) {
    boolean plain = time.value().filter(v -> v.contains("W") || v.contains("+")).isEmpty();
    return plain ? time.value() : time.days().map(d -> d.from() + "/" + d.to());
  }

  /** Notes the times of a sentence that is done with. */
  void behind(Span sentence) {
    times.stream()
        .filter(t -> sentence.covers(t.span()) && t.days().isPresent() && future(t))
        .reduce((a, b) -> b)
        .ifPresent(t -> last = Optional.of(t));
  }

  private boolean future(TimeMark time) {
    return ahead(time)
        && time.days().filter(d -> d.days() <= 7).isPresent()
        && published.days().isPresent();
  }

  /** A time before the day of publication is when the plan was told, not when it falls due. */
  private boolean ahead(TimeMark time) {
    boolean stamp = time.value().filter(v -> v.contains("T") && v.indexOf('+') > 0).isPresent();
    boolean after =
        published.days().flatMap(p -> time.days().map(d -> d.from().isAfter(p.to()))).orElse(false);
    return (after || time.direction() != TimeMark.Direction.PAST)
        && !stamp
        && published
            .days()
            .map(p -> time.days().filter(d -> !d.to().isBefore(p.from())).isPresent())
            .orElse(true);
  }
}
