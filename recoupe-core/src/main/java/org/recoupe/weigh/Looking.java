package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;

/** Sees articles that look back: their numbers are of another event than that of the episode. */
final class Looking {
  private static final int LONG_AGO = 300;
  private static final int FEW = 3;

  private Looking() {}

  /** True if half of the dated times of an article lie long before it. */
  static boolean back(Reading reading) {
    Optional<LocalDate> published = reading.article().published().days().map(DateRange::from);
    List<LocalDate> days =
        reading.times().stream()
            .filter(time -> time.kind() != TimeMark.Kind.DURATION)
            .flatMap(time -> time.days().map(DateRange::to).stream())
            .toList();
    if (published.isEmpty() || days.size() < FEW) {
      return false;
    }
    LocalDate ago = published.get().minusDays(LONG_AGO);
    return days.stream().filter(day -> day.isBefore(ago)).count() * 2 >= days.size();
  }
}
