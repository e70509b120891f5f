package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;

/** Sees articles that look back: their numbers are of another event than that of the episode. */
final class Looking {
  private static final int LONG_AGO = 300;
  private static final int FEW = 3;
  private static final int HEAD = 2;

  private Looking() {}

  /** True if half of the dated times of an article lie long before it, or its headline's does. */
  static boolean back(Reading reading) {
    Optional<LocalDate> published = reading.article().published().days().map(DateRange::from);
    List<TimeMark> times =
        reading.times().stream()
            .filter(time -> time.kind() != TimeMark.Kind.DURATION && time.days().isPresent())
            .toList();
    if (published.isEmpty() || times.size() < FEW) {
      return false;
    }
    LocalDate ago = published.get().minusDays(LONG_AGO);
    List<TimeMark> old = times.stream().filter(time -> before(time, ago)).toList();
    int head = headline(reading);
    boolean first = old.stream().anyMatch(time -> time.span().start() < head);
    return old.size() * 2 >= times.size() || first && old.size() * FEW >= times.size();
  }

  private static boolean before(TimeMark time, LocalDate day) {
    return time.days().map(DateRange::to).filter(to -> to.isBefore(day)).isPresent();
  }

  /** Where the headline ends, else the first sentences. */
  private static int headline(Reading reading) {
    return reading.article().passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.TITLE)
        .map(passage -> passage.span().end())
        .findFirst()
        .orElseGet(
            () ->
                reading.sentences().isEmpty()
                    ? 0
                    : reading
                        .sentences()
                        .get(Math.min(HEAD, reading.sentences().size()) - 1)
                        .span()
                        .end());
  }
}
