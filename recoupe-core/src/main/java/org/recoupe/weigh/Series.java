package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** Weighs the counts of one thing. */
final class Series {
  /** A shorter clause rarely says what is counted. */
  private static final int FULL = 25;

  private static final int APART = 4;

  private final Voices voices;
  private final Opposing opposing = new Opposing();

  Series(Voices voices) {
    this.voices = voices;
  }

  /** What the counts of one thing say together; nothing if one article alone tells it. */
  List<Draft> weigh(List<Count> counts, boolean brief) {
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
      drafts.addAll(differ(counts, brief));
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
          classes.stream()
              .filter(c -> c.get(0).amount().agrees(count.amount()))
              .min(Comparator.comparing(c -> off(c.get(0), count)));
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

  private static BigDecimal off(Count one, Count other) {
    return one.amount().low().subtract(other.amount().low()).abs();
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

  /** The counts of sides that stand against each other, and those that replace one another. */
  private List<Draft> differ(List<Count> counts, boolean brief) {
    List<Draft> drafts = new ArrayList<>();
    List<Count> opposed = opposing.of(counts);
    if (!opposed.isEmpty()) {
      drafts.add(standing(opposed, "quantity.sides"));
    }
    if (!counts.get(0).matter().fixed()) {
      for (List<Count> size : bySize(opposing.oneVoice(counts, opposed))) {
        List<Count> course = Course.of(size, brief);
        if (!course.isEmpty()) {
          drafts.add(evolution(course));
        }
      }
    }
    return drafts;
  }

  /** Numbers of another order count another thing, whatever the words. */
  private static List<List<Count>> bySize(List<Count> counts) {
    List<Count> rising = new ArrayList<>(counts);
    rising.sort(
        Comparator.<Count, BigDecimal>comparing(c -> c.amount().low()).thenComparing(c -> c));
    List<List<Count>> sizes = new ArrayList<>();
    double last = 0;
    for (Count count : rising) {
      double value = count.amount().low().doubleValue();
      if (sizes.isEmpty() || value > last * APART) {
        sizes.add(new ArrayList<>());
      }
      sizes.get(sizes.size() - 1).add(count);
      last = value;
    }
    sizes.forEach(size -> size.sort(null));
    return sizes;
  }

  private Draft standing(List<Count> counts, String wording) {
    List<Finding.Value> values = each(counts);
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
    java.util.Collections.reverse(latestFirst);
    List<Finding.Value> values = each(latestFirst);
    return new Draft(
        Finding.Kind.EVOLUTION,
        about(latestFirst),
        Optional.of(Aspect.QUANTITY),
        values,
        voices.independent(values.stream().map(Finding.Value::at).toList()),
        Wording.of("evolution", latestFirst.get(0).text()),
        Wording.of("evolution.why"));
  }

  private List<Finding.Value> each(List<Count> counts) {
    return counts.stream().map(this::value).toList();
  }

  private Finding.Value value(Count count) {
    return new Finding.Value(
        count.amount().plain(), count.text(), count.at(), voices.origin(count.at()));
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
      values.add(value(count));
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
