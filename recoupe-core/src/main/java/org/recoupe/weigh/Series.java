package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;
import org.recoupe.text.Fold;

/** Weighs the counts of one thing. */
final class Series {
  /** A shorter clause rarely says what is counted. */
  private static final int FULL = 25;

  private final Voices voices;
  private final Sides sides = Sides.french();

  Series(Voices voices) {
    this.voices = voices;
  }

  /** What the counts of one thing say together; nothing if one article alone tells it. */
  List<Draft> weigh(List<Count> counts) {
    List<Draft> drafts = new ArrayList<>();
    if (articles(counts) < 2) {
      return drafts;
    }
    List<List<Count>> classes = classes(counts);
    for (List<Count> same : classes) {
      if (articles(same) > 1) {
        drafts.add(agreement(same));
      }
    }
    if (classes.size() > 1) {
      differ(counts).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static long articles(List<Count> counts) {
    return counts.stream().map(Count::article).distinct().count();
  }

  /** Groups of numbers that may be said of one number. */
  static List<List<Count>> classes(List<Count> counts) {
    List<List<Count>> classes = new ArrayList<>();
    List<Count> exactFirst = new ArrayList<>(counts);
    exactFirst.sort(
        Comparator.<Count>comparingInt(c -> -c.amount().low().stripTrailingZeros().precision())
            .thenComparing(c -> c.amount().low())
            .thenComparing(Count::compareTo));
    for (Count count : exactFirst) {
      Optional<List<Count>> home =
          classes.stream().filter(c -> c.get(0).amount().agrees(count.amount())).findFirst();
      if (home.isPresent()) {
        home.get().add(count);
      } else {
        List<Count> own = new ArrayList<>();
        own.add(count);
        classes.add(own);
      }
    }
    classes.forEach(same -> same.sort(null));
    return classes;
  }

  private Draft agreement(List<Count> same) {
    List<Finding.Value> values = values(same);
    int origins = voices.independent(values.stream().map(Finding.Value::at).toList());
    return new Draft(
        Finding.Kind.AGREEMENT,
        about(same),
        Optional.of(Aspect.QUANTITY),
        values,
        origins,
        Wording.of(origins > 1 ? "agreement" : "repeated", origins, articles(same)),
        Wording.of("quantity.same.why"));
  }

  private Optional<Draft> differ(List<Count> counts) {
    List<Count> opposed = opposed(counts);
    if (!opposed.isEmpty()) {
      return Optional.of(standing(opposed, "quantity.sides"));
    }
    List<Count> course = Course.of(counts);
    return course.isEmpty() ? Optional.empty() : Optional.of(evolution(course));
  }

  /**
   * The counts of sides that one article sets against each other, with what others tell of the same
   * numbers. Two sides in two articles alone may speak of two crowds.
   */
  private List<Count> opposed(List<Count> counts) {
    List<Count> opposed = new ArrayList<>();
    for (Count one : counts) {
      boolean against =
          counts.stream()
              .anyMatch(other -> sideBySide(one, other) && !one.amount().agrees(other.amount()));
      if (against) {
        opposed.add(one);
      }
    }
    List<Count> found = List.copyOf(opposed);
    counts.stream()
        .filter(c -> !found.contains(c))
        .filter(
            c -> found.stream().anyMatch(f -> f.amount().low().compareTo(c.amount().low()) == 0))
        .forEach(opposed::add);
    opposed.sort(null);
    return opposed;
  }

  private boolean sideBySide(Count one, Count other) {
    return one.article().equals(other.article())
        && Math.abs(one.telling().index() - other.telling().index()) <= 1
        && one.places().equals(other.places())
        && against(one, other);
  }

  /** Two sides of a crowd; for other counts two sources that the text names. */
  private boolean against(Count one, Count other) {
    boolean crowd = one.matter().course() == Matter.Course.CROWD;
    Optional<String> a = crowd ? sides.of(one) : one.source().map(Fold::plain);
    Optional<String> b = crowd ? sides.of(other) : other.source().map(Fold::plain);
    return a.isPresent()
        && b.isPresent()
        && !a.get().contains(b.get())
        && !b.get().contains(a.get());
  }

  private Draft standing(List<Count> counts, String wording) {
    List<Finding.Value> values = values(counts);
    return new Draft(
        Finding.Kind.DISAGREEMENT,
        about(counts),
        Optional.of(Aspect.QUANTITY),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of(wording),
        Wording.of(wording + ".why"));
  }

  private Draft evolution(List<Count> counts) {
    List<Count> latestFirst = new ArrayList<>(counts);
    latestFirst.sort(
        Comparator.comparing(Series::when)
            .reversed()
            .thenComparing(Comparator.comparing((Count c) -> c.amount().low()).reversed())
            .thenComparing(Count::compareTo));
    List<Finding.Value> values = values(latestFirst);
    return new Draft(
        Finding.Kind.EVOLUTION,
        about(latestFirst),
        Optional.of(Aspect.QUANTITY),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("evolution", latestFirst.get(0).text()),
        Wording.of("evolution.why"));
  }

  private static Moment when(Count count) {
    return count.moment().orElse(new Moment(LocalDate.MIN, Optional.empty()));
  }

  /** Each number once for each article. */
  private List<Finding.Value> values(List<Count> counts) {
    List<Finding.Value> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Count count : counts) {
      At at = count.at();
      if (!seen.add(at.article() + " " + count.amount().plain())) {
        continue;
      }
      values.add(new Finding.Value(count.amount().plain(), count.text(), at, voices.origin(at)));
    }
    return values;
  }

  /** The shortest clause that tells the count in full. */
  private static String about(List<Count> counts) {
    return counts.stream()
        .map(Series::clause)
        .min(
            Comparator.<String>comparingInt(c -> c.length() < FULL ? 1 : 0)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static String clause(Count count) {
    return Clauses.around(count.telling(), count.span())
        .in(count.telling().reading().article().text());
  }
}
