package org.recoupe.read.event;

import java.time.LocalDate;
import java.util.List;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/**
 * Announcements that were made long before the article: « ont décidé, en novembre 2015, de rouvrir
 * la ligne » in 2018 is history.
 */
final class LongAgo {
  /** What was announced more days ago than these is no news. */
  private static final int DAYS = 21;

  private final Published published;
  private final List<TimeMark> times;

  LongAgo(Published published, List<TimeMark> times) {
    this.published = published;
    this.times = times;
  }

  /** True if all times told with the announcing are long past. */
  boolean is(Plan plan) {
    boolean past = plan.cue().verb().tense() == VerbGroup.Tense.PAST || plan.cue().verb().perfect();
    Span span = plan.cue().span().join(plan.act().span());
    List<DateRange> days =
        times.stream().filter(t -> span.covers(t.span())).flatMap(t -> t.days().stream()).toList();
    return past && !days.isEmpty() && days.stream().allMatch(this::gone);
  }

  private boolean gone(DateRange days) {
    LocalDate end = days.to().plusDays(DAYS);
    return published.days().filter(p -> p.from().isAfter(end)).isPresent();
  }
}
