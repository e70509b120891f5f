package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.text.Fold;

/** When a number was given, and whether it is one of another time. */
final class Moments {
  /** A count of so many days before the article is told for comparison. */
  private static final int LONG_BEFORE = 4;

  /** Articles may first tell an event a day or two after it. */
  private static final int EVE = 2;

  private final Coverage coverage;

  Moments(Coverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Whether the times in a stretch lie before the episode; empty if none is known. The day of the
   * event itself is no other time, however late the article.
   */
  Optional<Boolean> before(Telling telling, Span stretch) {
    Optional<LocalDate> start = start(telling);
    List<LocalDate> days = ends(telling, stretch);
    if (days.isEmpty()) {
      days = ends(telling, telling.span());
    }
    if (start.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(days.stream().allMatch(day -> day.isBefore(start.get())));
  }

  /** The last days of the times in a stretch; « depuis 1891 » dates a comparison, no number. */
  private static List<LocalDate> ends(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    return times(telling, stretch).stream()
        .filter(time -> !Fold.plain(time.span().in(text)).startsWith("depuis"))
        .filter(time -> !new Words(telling).wordBefore(time.span().start()).equals("depuis"))
        .flatMap(time -> time.days().map(DateRange::to).stream())
        .toList();
  }

  /** The first day that a number of this episode may be of. */
  private Optional<LocalDate> start(Telling telling) {
    Optional<LocalDate> published =
        coverage.published(telling.article()).map(d -> d.from().minusDays(LONG_BEFORE));
    return coverage
        .begin(telling.article())
        .map(begin -> begin.minusDays(EVE))
        .filter(begin -> published.isEmpty() || begin.isBefore(published.get()))
        .or(() -> published);
  }

  /** The moment that the sentence names, else that of publication. */
  Optional<Moment> asOf(Telling telling, Span stretch) {
    Optional<Moment> published = published(telling);
    Optional<Moment> named =
        times(telling, telling.span()).stream()
            .filter(time -> time.kind() == TimeMark.Kind.TIME || stretch.covers(time.span()))
            .flatMap(time -> time.value().flatMap(Moment::parse).stream())
            .filter(moment -> published.isEmpty() || !later(moment, published.get()))
            .max(Moment::compareTo);
    return named.filter(n -> n.minute().isPresent()).or(() -> published).or(() -> named);
  }

  private static boolean later(Moment a, Moment b) {
    return a.day().isAfter(b.day());
  }

  private Optional<Moment> published(Telling telling) {
    Published published = telling.reading().article().published();
    return published
        .clock()
        .flatMap(Moment::parse)
        .or(
            () ->
                published
                    .days()
                    .filter(DateRange::isDay)
                    .map(days -> new Moment(days.from(), Optional.empty())));
  }

  private static List<TimeMark> times(Telling telling, Span stretch) {
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .filter(t -> t.kind() == TimeMark.Kind.DATE || t.kind() == TimeMark.Kind.TIME)
        .toList();
  }
}
