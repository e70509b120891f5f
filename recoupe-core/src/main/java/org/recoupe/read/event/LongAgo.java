package org.recoupe.read.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    List<TimeMark> told =
        times.stream().filter(t -> span.covers(t.span()) && t.days().isPresent()).toList();
    return past && !told.isEmpty() && told.stream().allMatch(this::gone);
  }

  /** « à l'automne », told without a year, may lie ahead. */
  private boolean gone(TimeMark time) {
    boolean known = time.stated().year().isPresent() || time.stated().day().isPresent();
    Optional<LocalDate> end = time.days().map(d -> d.to().plusDays(DAYS));
    return known
        && published.days().filter(p -> end.filter(p.from()::isAfter).isPresent()).isPresent();
  }
}
