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

  private final Published published;
  private final List<TimeMark> times;
  private Optional<TimeMark> last = Optional.empty();

  Dues(Published published, List<TimeMark> times) {
    this.published = published;
    this.times = times;
  }

  /**
   * When a plan falls due.
   *
   * @param future true if the verb of the plan itself stands in the future: then its weekday is the
   *     next one
   */
  Optional<TimeMark> of(Span clause, Span sentence, boolean future) {
    List<TimeMark> ahead = times.stream().filter(this::ahead).toList();
    Optional<TimeMark> here = Timing.of(ahead, clause, sentence);
    return here.or(() -> future ? nextWeekday(clause) : Optional.empty())
        .or(() -> last.filter(t -> sentence.start() - t.span().end() < REACH));
  }

  /** « sera rendu mercredi »: a bare weekday in a future clause lies ahead. */
  private Optional<TimeMark> nextWeekday(Span clause) {
    return times.stream()
        .filter(t -> clause.covers(t.span()) && bareWeekday(t))
        .findFirst()
        .flatMap(t -> published.days().flatMap(p -> t.days().map(d -> moved(t, d, p))));
  }

  private static boolean bareWeekday(TimeMark time) {
    return time.stated().weekday().isPresent()
        && time.stated().day().isEmpty()
        && time.value().filter(v -> v.length() == DATE.length()).isPresent();
  }

  private static TimeMark moved(TimeMark time, DateRange told, DateRange published) {
    LocalDate day = told.from();
    while (day.isBefore(published.from())) {
      day = day.plusWeeks(1);
    }
    return new TimeMark(
        time.span(),
        time.kind(),
        Optional.of(day.toString()),
        Optional.of(DateRange.of(day)),
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
    return time.direction() != TimeMark.Direction.PAST
        && !stamp
        && published
            .days()
            .map(p -> time.days().filter(d -> !d.to().isBefore(p.from())).isPresent())
            .orElse(true);
  }
}
