package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/** When a number was given, and whether it is one of another time. */
final class Moments {
  /** A count of so many days before the article is told for comparison. */
  private static final int LONG_BEFORE = 4;

  private final Coverage coverage;

  Moments(Coverage coverage) {
    this.coverage = coverage;
  }

  /** A tag if the stretch puts the number days before its article. */
  SortedSet<String> otherTime(Telling telling, Span stretch) {
    SortedSet<String> tags = new TreeSet<>();
    Optional<DateRange> published = coverage.published(telling.article());
    for (TimeMark time : times(telling, stretch)) {
      if (time.days().isPresent() && published.isPresent()) {
        LocalDate last = time.days().get().to();
        if (last.isBefore(published.get().from().minusDays(LONG_BEFORE))) {
          tags.add("then");
        }
      }
    }
    return tags;
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
