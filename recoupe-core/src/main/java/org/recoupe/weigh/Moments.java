package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.Comparator;
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

  private static final int WEEK = 7;

  /** A date heads the sentences that follow it, but not many. */
  private static final int HEADED = 2;

  private static final int LONG_PAST = 30;

  private final Coverage coverage;

  Moments(Coverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Whether the times in a stretch lie before the episode; empty if none is known. The day of the
   * event itself is no other time, however late the article; but of what is counted day by day, the
   * days shortly before the article alone are meant.
   *
   * @param stretch what is said of the number
   * @param wide where a time may stand that is said of it too, if the stretch has none
   */
  Optional<Boolean> before(Telling telling, Span stretch, Span wide, boolean daily) {
    Optional<LocalDate> start = daily ? lately(telling) : start(telling);
    List<LocalDate> days = ends(telling, stretch);
    if (days.isEmpty() && known(telling, stretch, wide)) {
      days = ends(telling, wide);
    }
    if (start.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(days.stream().allMatch(day -> day.isBefore(start.get())));
  }

  /** True if the day of the time that stands nearest to a stretch is known: not « la veille ». */
  private static boolean known(Telling telling, Span stretch, Span wide) {
    return times(telling, wide).stream()
        .min(Comparator.comparingInt(time -> distance(time.span(), stretch)))
        .filter(time -> time.days().isPresent())
        .isPresent();
  }

  private static int distance(Span time, Span stretch) {
    return Math.max(stretch.start() - time.end(), time.start() - stretch.end());
  }

  /** The last days of the times in a stretch; « depuis 1891 » dates a comparison, no number. */
  private static List<LocalDate> ends(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    return times(telling, stretch).stream()
        .filter(time -> !Fold.plain(time.span().in(text)).startsWith("depuis"))
        .filter(time -> !new Words(telling).wordBefore(time.span().start()).equals("depuis"))
        .flatMap(time -> time.days().map(Moments::middle).stream())
        .toList();
  }

  /** The last day of a stretch of time; of a week, which may touch the event, the middle. */
  private static LocalDate middle(DateRange days) {
    boolean week = days.from().plusDays(WEEK).isAfter(days.to()) && !days.isDay();
    return week ? days.from().plusDays(WEEK / 2) : days.to();
  }

  /** The first day that a number of this episode may be of. */
  private Optional<LocalDate> start(Telling telling) {
    Optional<LocalDate> published = lately(telling);
    return coverage
        .begin(telling.article())
        .map(begin -> begin.minusDays(EVE))
        .filter(begin -> published.isEmpty() || begin.isBefore(published.get()))
        .or(() -> published);
  }

  private Optional<LocalDate> lately(Telling telling) {
    return coverage.published(telling.article()).map(d -> d.from().minusDays(LONG_BEFORE));
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

  /** The moment of a number that the article gives as replaced: what is named, else before it. */
  Optional<Moment> earlier(Telling telling, Span stretch) {
    Optional<Moment> published = published(telling);
    return times(telling, stretch).stream()
        .flatMap(time -> time.value().flatMap(Moment::parse).stream())
        .filter(moment -> published.isEmpty() || moment.compareTo(published.get()) < 0)
        .max(Moment::compareTo)
        .or(() -> published.map(p -> new Moment(p.day(), Optional.of(0))));
  }

  /** True if the last days named up to here lie long before: a list of what happened in years. */
  boolean longPast(Telling telling) {
    List<Telling> article = coverage.tellings(telling.article());
    // where no day is known, the last one that the article names is the nearest to its own
    Optional<LocalDate> start =
        start(telling)
            .or(
                () ->
                    article.stream()
                        .flatMap(t -> ends(t, t.span()).stream())
                        .max(Comparator.naturalOrder()));
    Optional<LocalDate> heading = Chronology.heading(telling);
    if (heading.isPresent() && start.isPresent()) {
      return heading.get().isBefore(start.get().minusDays(LONG_PAST));
    }
    for (int i = article.indexOf(telling); i >= 0 && start.isPresent(); i--) {
      if (telling.index() - article.get(i).index() > HEADED) {
        return false;
      }
      List<LocalDate> days = ends(article.get(i), article.get(i).span());
      if (!days.isEmpty()) {
        return days.stream().allMatch(d -> d.isBefore(start.get().minusDays(LONG_PAST)));
      }
    }
    return false;
  }

  /** True if a sentence tells the hour. */
  boolean clock(Telling telling) {
    return times(telling, telling.span()).stream().anyMatch(t -> t.kind() == TimeMark.Kind.TIME);
  }

  /** True if the day is known on which the article came out. */
  boolean dated(Telling telling) {
    return published(telling).isPresent();
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
                    .filter(days -> !days.to().isAfter(days.from().plusDays(1)))
                    .map(days -> new Moment(days.from(), Optional.empty())));
  }

  private static List<TimeMark> times(Telling telling, Span stretch) {
    return Spans.inside(telling.reading().times(), TimeMark::span, stretch).stream()
        .filter(t -> t.kind() == TimeMark.Kind.DATE || t.kind() == TimeMark.Kind.TIME)
        .toList();
  }
}
