package org.recoupe.weigh;

import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.PlanMark;

/**
 * When a plan falls due.
 *
 * @param value ISO 8601
 * @param days the days it covers
 */
record Due(String value, DateRange days) {

  /** From the article itself; where that has no date, its weekday is the one of its episode. */
  static Optional<Due> of(Telling telling, PlanMark mark, Coverage coverage) {
    Optional<Due> told = mark.due().flatMap(v -> mark.dueDays().map(d -> new Due(v, d)));
    return told.or(
        () ->
            mark.dueWords()
                .flatMap(words -> coverage.weekdays().ahead(telling.article(), words))
                .map(day -> new Due(day.toString(), DateRange.of(day))));
  }
}
