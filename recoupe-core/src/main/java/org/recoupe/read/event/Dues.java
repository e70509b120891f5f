package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/**
 * When the plans of one article fall due. The time stands in the clause, or alone in its sentence,
 * or it is the last one to come that the sentences right before have named. Not thread-safe.
 */
final class Dues {
  private static final int REACH = 250;

  private final Published published;
  private final List<TimeMark> times;
  private Optional<TimeMark> last = Optional.empty();

  Dues(Published published, List<TimeMark> times) {
    this.published = published;
    this.times = times;
  }

  Optional<TimeMark> of(Span clause, Span sentence) {
    List<TimeMark> ahead = times.stream().filter(this::ahead).toList();
    Optional<TimeMark> here = Timing.of(ahead, clause, sentence);
    return here.or(() -> last.filter(t -> sentence.start() - t.span().end() < REACH));
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
