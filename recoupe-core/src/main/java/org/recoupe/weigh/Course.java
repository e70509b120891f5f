package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.text.Fold;

/**
 * The counts of one thing that can be put in order of time. Where the order shows that they cannot
 * be one thing (a sum that falls by half within a day), there is no course.
 */
final class Course {
  private static final Set<String> NOT_WHOLE = Set.of("others", "subset", "elsewhere", "local");
  private static final Moment UNKNOWN = new Moment(LocalDate.MIN, Optional.empty());

  /** Crowds and arrests of articles further apart are of another day. */
  private static final int DAYS = 1;

  /** What a disaster left is counted for longer. */
  private static final int LONG = 10;

  /** Tolls are corrected downwards, but not to less than this part. */
  private static final double CORRECTED = .5;

  /** Sums of a day fall only by correction of some numbers. */
  private static final double FALLEN = .85;

  /** A crowd that is so much like another one is the same. */
  private static final double LIKE = 1.4;

  /** Numbers that only rounding parts lie so near each other. */
  private static final double ROUND = 1.1;

  /** A toll rarely grows by more between two articles of a day. */
  private static final double NEAR = 2;

  private static final int MANY = 4;
  private static final int HANDFUL = 10;
  private static final int SMALL = 3;

  private Course() {}

  /**
   * The counts in order of time, those of unknown time first; empty if they make no course.
   *
   * @param brief whether all articles tell of the same few days, so that one without a date does
   *     too; else its numbers only count where another gives them
   */
  static List<Count> of(List<Count> counts, boolean brief) {
    List<Count> known =
        counts.stream()
            .filter(c -> usable(c, counts))
            .filter(c -> c.moment().isPresent() || c.earlier() || brief && ofTheseDays(c, counts))
            .filter(c -> c.firm() || !small(c, counts))
            .toList();
    List<Count> usable =
        counts.stream()
            .filter(c -> c.tags().stream().noneMatch(NOT_WHOLE::contains))
            .filter(c -> known.contains(c) || repeats(c, known))
            .toList();
    List<Count> course = new ArrayList<>(steady(together(sorted(oneOfEach(usable)))));
    boolean several =
        course.stream().map(Count::article).distinct().count() > 1
            || course.stream().anyMatch(Count::earlier);
    return several && ordered(course) && !handful(course) && Series.classes(course).size() > 1
        ? course
        : List.of();
  }

  /** True if the times tell which number came first; the sums of a day tell it by themselves. */
  private static boolean ordered(List<Count> course) {
    List<Count> dated = course.stream().filter(c -> c.moment().isPresent()).toList();
    return dated.isEmpty()
        ? course.stream().anyMatch(a -> course.stream().anyMatch(b -> updates(a, b)))
        : (!corrected(dated.get(0))
            || course.stream().anyMatch(Count::earlier)
            || dated.stream().anyMatch(a -> dated.stream().anyMatch(b -> follows(a, b))));
  }

  /** One source gives a sum of a day and a higher one: without a date the sum tells the order. */
  private static boolean updates(Count a, Count b) {
    return !corrected(a)
        && !a.amount().agrees(b.amount())
        && a.source().isPresent()
        && a.source().map(Fold::plain).equals(b.source().map(Fold::plain));
  }

  private static boolean follows(Count a, Count b) {
    return !a.amount().agrees(b.amount())
        && a.moment().orElseThrow().apart(b.moment().orElseThrow());
  }

  /** A number far below the others counts an incident, unless its words make it a toll. */
  private static boolean small(Count count, List<Count> counts) {
    double greatest =
        counts.stream().mapToDouble(c -> c.amount().low().doubleValue()).max().orElse(0);
    boolean part = count.tags().stream().anyMatch(tag -> tag.startsWith("part "));
    return !falling(count) && count.amount().low().doubleValue() * SMALL < greatest
        || part && greatest >= HANDFUL && count.amount().low().doubleValue() < HANDFUL;
  }

  /** A number without a date that its words make a toll, or one that is near a dated one. */
  private static boolean ofTheseDays(Count count, List<Count> counts) {
    double value = count.amount().low().doubleValue();
    boolean near =
        counts.stream()
            .filter(c -> c.moment().isPresent() && usable(c, counts))
            .map(c -> c.amount().low().doubleValue())
            .anyMatch(dated -> value * NEAR >= dated && value <= dated * NEAR);
    boolean town = !count.places().isEmpty();
    return !day(count, counts)
        && (count.timed() || count.stated() || (count.firm() || town) && near);
  }

  /** What marched on another day marched at the same hour; but not in nearly the same number. */
  private static boolean day(Count count, List<Count> counts) {
    return crowd(count)
        && !nearWhole(count, counts)
        && counts.stream().noneMatch(c -> updates(c, count) && nearlyAsMany(c, count));
  }

  /** Two articles count about as many in the whole country. */
  private static boolean nearlyAsMany(Count a, Count b) {
    return !a.article().equals(b.article()) && a.whole() && b.whole() && a.within(b, LIKE);
  }

  private static boolean near(Count a, Count b) {
    return a.within(b, ROUND);
  }

  private static boolean crowd(Count count) {
    return count.matter().course() == Matter.Course.CROWD;
  }

  /** True if a crowd without a place is about as large as the one that is said to be the whole. */
  private static boolean nearWhole(Count count, List<Count> counts) {
    double value = count.amount().low().doubleValue();
    return count.firm()
        && counts.stream()
            .filter(c -> c.whole() && c.moment().isPresent())
            .map(c -> c.amount().low().doubleValue())
            .anyMatch(whole -> value * LIKE >= whole && value <= whole * LIKE);
  }

  /** A few of a part (« deux gendarmes ») are those of one incident. */
  private static boolean handful(List<Count> course) {
    return course.stream()
        .allMatch(
            c ->
                c.tags().stream().anyMatch(tag -> tag.startsWith("part "))
                    && c.amount().low().doubleValue() < HANDFUL);
  }

  private static List<Count> sorted(List<Count> counts) {
    List<Count> sorted = new ArrayList<>(counts);
    boolean sums = counts.stream().noneMatch(Course::corrected);
    boolean undated = counts.stream().anyMatch(c -> moment(c, counts).equals(UNKNOWN));
    sorted.sort(
        Comparator.<Count, Moment>comparing(c -> sums && undated ? UNKNOWN : order(c, counts))
            .thenComparing(c -> falling(c) ? c.amount().low().negate() : c.amount().low())
            .thenComparing(c -> c));
    return sorted;
  }

  /** Sums of a day only grow: there the number itself tells the hour. */
  private static Moment order(Count count, List<Count> counts) {
    Moment moment = moment(count, counts);
    return corrected(count) ? moment : new Moment(moment.day(), Optional.empty());
  }

  /** Its own moment, else the first of a count that gives the same number. */
  private static Moment moment(Count count, List<Count> counts) {
    return own(count, counts)
        .or(
            () ->
                counts.stream()
                    .filter(c -> c.amount().low().compareTo(count.amount().low()) == 0)
                    .flatMap(c -> c.moment().stream())
                    .min(Moment::compareTo))
        .orElse(UNKNOWN);
  }

  /** What « avait déjà fait deux morts » was before others counted more. */
  private static Optional<Moment> own(Count count, List<Count> counts) {
    boolean before = count.earlier() && count.moment().isPresent() && !falling(count);
    return before
        ? Stream.concat(
                count.moment().stream(),
                counts.stream()
                    .filter(c -> !c.earlier())
                    .filter(c -> c.amount().low().compareTo(count.amount().low()) > 0)
                    .flatMap(c -> c.moment().stream()))
            .min(Moment::compareTo)
        : count.moment();
  }

  private static boolean usable(Count count, List<Count> counts) {
    boolean placed = count.whole() || !count.places().isEmpty() || nearWhole(count, counts);
    return count.tags().stream().noneMatch(NOT_WHOLE::contains)
        && (count.moment().isPresent() || !count.matter().measured())
        && (placed || count.matter().course() != Matter.Course.CROWD);
  }

  /** Where an article gives several numbers of one sum, the greatest is the sum. */
  private static List<Count> oneOfEach(List<Count> counts) {
    return counts.stream().filter(c -> counts.stream().noneMatch(o -> holds(o, c))).toList();
  }

  /** True if the smaller number can only be a part of the greater one of its article. */
  private static boolean holds(Count sum, Count part) {
    double least = corrected(sum) ? CORRECTED : 1;
    return sum.article().equals(part.article())
        && !part.earlier()
        && !sum.earlier()
        && part.amount().low().doubleValue() < least * sum.amount().low().doubleValue()
        && !part.amount().agrees(sum.amount());
  }

  private static boolean corrected(Count count) {
    return !count.matter().family().equals("crowd") && !count.matter().family().equals("arrested");
  }

  /** The longest run without a gap of days, with those of unknown time. */
  private static List<Count> together(List<Count> ordered) {
    List<Count> longest = List.of();
    int first = 0;
    while (first < ordered.size() && moment(ordered.get(first), ordered).equals(UNKNOWN)) {
      first++;
    }
    int from = first;
    for (int i = first + 1; i <= ordered.size(); i++) {
      if (i == ordered.size() || gap(ordered, i)) {
        if (i - from > longest.size()) {
          longest = ordered.subList(from, i);
        }
        from = i;
      }
    }
    List<Count> all = new ArrayList<>(ordered.subList(0, first));
    all.addAll(longest);
    return all;
  }

  /** True if days lie between a count and the last one before it whose day is known. */
  private static boolean gap(List<Count> ordered, int at) {
    LocalDate before = LocalDate.MIN;
    for (Count count : ordered.subList(0, at)) {
      Moment moment = moment(count, ordered);
      before = moment.equals(UNKNOWN) ? before : moment.day();
    }
    int days = corrected(ordered.get(at)) ? LONG : DAYS;
    return !before.equals(LocalDate.MIN)
        && moment(ordered.get(at), ordered).day().isAfter(before.plusDays(days));
  }

  /** Without the numbers that come too late; nothing if they are many, for then scopes mix. */
  private static List<Count> steady(List<Count> course) {
    if (course.isEmpty() || falling(course.get(0))) {
      return course;
    }
    double least = corrected(course.get(0)) ? CORRECTED : FALLEN;
    List<Count> steady =
        course.stream().filter(c -> course.stream().noneMatch(e -> falls(e, c, least))).toList();
    return (course.size() - steady.size()) * MANY > course.size() ? List.of() : steady;
  }

  /** Those missing are found, those cut off are served again. */
  private static boolean falling(Count count) {
    return Set.of("missing", "powerless", "evacuated").contains(count.matter().family());
  }

  private static boolean falls(Count earlier, Count later, double least) {
    if (earlier.moment().isEmpty() || later.moment().isEmpty()) {
      return false;
    }
    Moment before = earlier.moment().orElseThrow();
    Moment after = later.moment().orElseThrow();
    return before.compareTo(after) < 0
        && before.apart(after)
        && later.amount().low().doubleValue() < least * earlier.amount().low().doubleValue();
  }

  /** A number that an article gives without a place is the one that others place. */
  private static boolean repeats(Count count, List<Count> known) {
    return known.stream().anyMatch(k -> k.amount().low().compareTo(count.amount().low()) == 0)
        || crowd(count)
            && known.stream().anyMatch(k -> k.amount().agrees(count.amount()) && near(k, count));
  }
}
