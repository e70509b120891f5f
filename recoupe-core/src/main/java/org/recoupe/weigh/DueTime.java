package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/** Compares when a plan falls due with when its outcome is told. */
final class DueTime {
  /** News of what was due is told within so many days. */
  private static final int AFTER = 4;

  /** More days than these fix no day. */
  private static final int EXACT = 3;

  private final Coverage coverage;

  DueTime(Coverage coverage) {
    this.coverage = coverage;
  }

  static boolean exact(Optional<DateRange> days) {
    return days.filter(d -> d.days() <= EXACT).isPresent();
  }

  /** True if both are known to a few days and meet. */
  static boolean same(Optional<DateRange> due, Optional<DateRange> told) {
    return exact(due) && exact(told) && due.get().meet(told.get()).isPresent();
  }

  /** True if the article was written on the day of the telling or later. */
  boolean later(String article, Plan plan) {
    Optional<LocalDate> told = plan.told();
    return told.isPresent()
        && coverage.published(article).filter(d -> !d.to().isBefore(told.get())).isPresent();
  }

  /** True if the article was written when the plan fell due, or a few days later. */
  boolean timely(String article, Plan plan) {
    return plan.mark()
        .dueDays()
        .flatMap(due -> coverage.published(article).map(p -> between(p, due)))
        .orElse(false);
  }

  private static boolean between(DateRange published, DateRange due) {
    return !published.to().isBefore(due.from())
        && !published.from().isAfter(due.to().plusDays(AFTER));
  }

  /** The times to the day that a stretch of an article names. */
  static List<DateRange> days(Telling telling, Span stretch) {
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .flatMap(t -> t.days().stream())
        .filter(d -> d.days() <= EXACT)
        .toList();
  }

  /** True if the sentence names the due day. */
  static boolean named(Telling telling, Plan plan) {
    return days(telling, telling.span()).stream()
        .anyMatch(day -> same(plan.mark().dueDays(), Optional.of(day)));
  }

  /** True if the sentence names days, and none of them is the due one. */
  static boolean otherDay(Telling telling, Plan plan) {
    return plan.mark().dueDays().isPresent()
        && !days(telling, telling.span()).isEmpty()
        && days(telling, telling.span()).stream()
            .allMatch(day -> plan.mark().dueDays().get().meet(day).isEmpty());
  }
}
