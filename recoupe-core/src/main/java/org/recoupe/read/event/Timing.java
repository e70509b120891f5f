package org.recoupe.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/**
 * When a clause happens: the time in the clause, else the only one of its sentence. Never a guess.
 */
final class Timing {
  private Timing() {}

  static Optional<TimeMark> of(List<TimeMark> times, Span clause, Span sentence) {
    List<TimeMark> inClause = within(times, clause);
    if (!inClause.isEmpty()) {
      return inClause.stream().max(precision());
    }
    List<TimeMark> inSentence = within(times, sentence);
    return inSentence.size() == 1 ? Optional.of(inSentence.get(0)) : Optional.empty();
  }

  private static List<TimeMark> within(List<TimeMark> times, Span span) {
    return times.stream()
        .filter(t -> t.kind() == TimeMark.Kind.DATE || t.kind() == TimeMark.Kind.TIME)
        .filter(t -> t.days().isPresent() && span.covers(t.span()))
        .toList();
  }

  /** The most precise time, the first one if several are. */
  private static Comparator<TimeMark> precision() {
    return Comparator.<TimeMark>comparingLong(
            t -> -t.days().map(d -> d.days()).orElse(Long.MAX_VALUE))
        .thenComparing(TimeMark::span, Comparator.reverseOrder());
  }
}
