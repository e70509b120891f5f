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

  private static final int WEEK = 7;

  private final Coverage coverage;

  DueTime(Coverage coverage) {
    this.coverage = coverage;
  }

  static boolean exact(Optional<DateRange> days) {
    return days.filter(d -> d.days() <= EXACT).isPresent();
  }

  /** True if they are known to a week. */
  static boolean soon(Optional<DateRange> days) {
    return days.filter(d -> d.days() <= WEEK).isPresent();
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

  /**
   * True if a sentence may tell what became of a plan: it was written when the plan fell due or
   * names that day, or, where no day is due, it is later than the telling; it names no other day.
   * Where the sentence or the plan has no date, what is told as done is later than its plan.
   */
  boolean ripe(Telling told, Plan plan) {
    if (otherDay(told, plan)) {
      return false;
    }
    boolean undated = coverage.published(told.article()).isEmpty();
    return plan.due().isPresent()
        ? dated(told, plan) || undated
        : later(told.article(), plan) || undated || plan.told().isEmpty();
  }

  /** True if the sentence was written when the plan fell due, or names that day afterwards. */
  boolean dated(Telling told, Plan plan) {
    boolean early =
        coverage
            .published(told.article())
            .flatMap(p -> plan.due().map(due -> p.to().isBefore(due.from())))
            .orElse(false);
    return timely(told.article(), plan) || !early && named(told, plan);
  }

  /** True unless the article was surely written before the telling. */
  boolean notBefore(String article, Plan plan) {
    return coverage.published(article).isEmpty() || plan.told().isEmpty() || later(article, plan);
  }

  /** True if the sentence names the due day, or was written on it and names no other. */
  boolean ofDay(Telling told, Plan plan) {
    boolean then =
        coverage
            .published(told.article())
            .filter(DateRange::isDay)
            .flatMap(p -> plan.due().flatMap(p::meet))
            .isPresent();
    return (then || dated(told, plan) && named(told, plan)) && !otherDay(told, plan);
  }

  /** True if the article was written when the plan fell due, or a few days later. */
  boolean timely(String article, Plan plan) {
    return plan.due()
        .flatMap(due -> coverage.published(article).map(p -> between(p, due)))
        .orElse(false);
  }

  private static boolean between(DateRange published, DateRange due) {
    return !published.to().isBefore(due.from())
        && !published.from().isAfter(due.to().plusDays(AFTER));
  }

  /** The times to the day that a stretch of an article names. */
  List<DateRange> days(Telling telling, Span stretch) {
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .flatMap(t -> day(telling, t).stream())
        .filter(d -> d.days() <= EXACT)
        .toList();
  }

  private Optional<DateRange> day(Telling telling, TimeMark time) {
    return time.days().or(() -> coverage.weekdays().of(telling.article(), time).map(DateRange::of));
  }

  /** True if the sentence names the due day. */
  boolean named(Telling telling, Plan plan) {
    return days(telling, telling.span()).stream()
        .anyMatch(day -> same(plan.due(), Optional.of(day)));
  }

  /** True if the sentence names days, all of them after the due one. */
  boolean afterDue(Telling telling, Plan plan) {
    List<DateRange> days = days(telling, telling.span());
    return !days.isEmpty()
        && plan.due()
            .filter(due -> days.stream().allMatch(day -> day.from().isAfter(due.to())))
            .isPresent();
  }

  /** True if the sentence was written after the last due day, or if that cannot be told. */
  boolean overdue(Telling telling, Plan plan) {
    return plan.due()
        .flatMap(due -> coverage.published(telling.article()).map(p -> p.from().isAfter(due.to())))
        .orElse(true);
  }

  /** True if the sentence names a day of those that are due. */
  boolean within(Telling telling, Plan plan) {
    return days(telling, telling.span()).stream()
        .anyMatch(day -> plan.due().flatMap(day::meet).isPresent());
  }

  /** True if the sentence names days, and none of them is the due one. */
  boolean otherDay(Telling telling, Plan plan) {
    return plan.due().isPresent()
        && !days(telling, telling.span()).isEmpty()
        && days(telling, telling.span()).stream()
            .allMatch(day -> plan.due().get().meet(day).isEmpty());
  }
}
