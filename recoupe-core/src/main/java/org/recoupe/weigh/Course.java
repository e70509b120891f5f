package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The counts of one thing that can be put in order of time. Where the order shows that they cannot
 * be one thing (a sum that falls by half within a day), there is no course.
 */
final class Course {
  private static final Set<String> NOT_WHOLE = Set.of("others", "subset");

  /** Articles further apart tell of another day. */
  private static final int DAYS = 3;

  /** Tolls are corrected downwards, but not to less than this part. */
  private static final double CORRECTED = .5;

  /** Sums of a day fall only by correction of some numbers. */
  private static final double FALLEN = .85;

  private static final int MANY = 4;

  private Course() {}

  /** The counts in order of time; empty if they make no course. */
  static List<Count> of(List<Count> counts) {
    List<Count> known = counts.stream().filter(Course::usable).toList();
    List<Count> ordered =
        new ArrayList<>(counts.stream().filter(c -> usable(c) || repeats(c, known)).toList());
    ordered.removeIf(c -> c.moment().isEmpty() || c.tags().stream().anyMatch(NOT_WHOLE::contains));
    ordered.sort(
        Comparator.<Count, Moment>comparing(c -> c.moment().orElseThrow())
            .thenComparing(c -> c.amount().low())
            .thenComparing(c -> c));
    List<Count> course = steady(together(oneOfEach(ordered)));
    boolean several = course.stream().map(Count::article).distinct().count() > 1;
    return several && Series.classes(course).size() > 1 ? course : List.of();
  }

  private static boolean usable(Count count) {
    boolean placed = count.whole() || !count.places().isEmpty();
    return count.moment().isPresent()
        && count.tags().stream().noneMatch(NOT_WHOLE::contains)
        && (placed || count.matter().course() != Matter.Course.CROWD);
  }

  /** Where an article gives several numbers of one sum, the greatest is the sum. */
  private static List<Count> oneOfEach(List<Count> counts) {
    if (counts.isEmpty() || corrected(counts.get(0))) {
      return counts;
    }
    return counts.stream()
        .filter(
            c ->
                counts.stream()
                    .noneMatch(
                        other ->
                            other.article().equals(c.article())
                                && other.amount().low().compareTo(c.amount().low()) > 0))
        .toList();
  }

  private static boolean corrected(Count count) {
    return count.matter().family().equals("dead") || count.matter().family().equals("missing");
  }

  /** The longest run without a gap of days. */
  private static List<Count> together(List<Count> ordered) {
    List<Count> longest = List.of();
    int from = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size() || gap(ordered.get(i - 1), ordered.get(i))) {
        if (i - from > longest.size()) {
          longest = ordered.subList(from, i);
        }
        from = i;
      }
    }
    return longest;
  }

  private static boolean gap(Count before, Count after) {
    return after
        .moment()
        .orElseThrow()
        .day()
        .isAfter(before.moment().orElseThrow().day().plusDays(DAYS));
  }

  /** Without the numbers that come too late; nothing if they are many, for then scopes mix. */
  private static List<Count> steady(List<Count> course) {
    if (course.isEmpty() || course.get(0).matter().family().equals("missing")) {
      return course;
    }
    double least = corrected(course.get(0)) ? CORRECTED : FALLEN;
    List<Count> steady =
        course.stream().filter(c -> course.stream().noneMatch(e -> falls(e, c, least))).toList();
    return (course.size() - steady.size()) * MANY > course.size() ? List.of() : steady;
  }

  private static boolean falls(Count earlier, Count later, double least) {
    Moment before = earlier.moment().orElseThrow();
    Moment after = later.moment().orElseThrow();
    return before.compareTo(after) < 0
        && before.apart(after)
        && later.amount().low().doubleValue() < least * earlier.amount().low().doubleValue();
  }

  /** A number that an article gives without a place is the one that others place. */
  private static boolean repeats(Count count, List<Count> known) {
    return known.stream().anyMatch(k -> k.amount().low().compareTo(count.amount().low()) == 0);
  }
}
