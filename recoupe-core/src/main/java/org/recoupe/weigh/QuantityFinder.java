package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.story.Episode;

/**
 * Counts of the same thing in several articles: agreed on, replaced one by another, or standing
 * against each other. Counts of another part, place or time are kept apart.
 */
final class QuantityFinder implements FindingMaker {
  private static final double APART = 4;

  @Override
  public List<Draft> drafts(Coverage coverage, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    CountReader reader = new CountReader(coverage);
    Series series = new Series(voices);
    for (Episode episode : coverage.story().episodes()) {
      List<Count> counts =
          coverage.tellings(episode).stream()
              .filter(t -> !Looking.back(t.reading()))
              .flatMap(t -> reader.counts(t).stream())
              .toList();
      for (List<Count> quantity : quantities(counts)) {
        drafts.addAll(series.weigh(quantity));
      }
      drafts.addAll(ScopePairs.drafts(counts, voices));
    }
    return drafts;
  }

  /** The counts of one thing each. */
  static List<List<Count>> quantities(List<Count> counts) {
    SortedMap<String, List<Count>> byKey = new TreeMap<>();
    for (Count count : counts) {
      if (!count.tags().contains("then")) {
        byKey.computeIfAbsent(count.key(), k -> new ArrayList<>()).add(count);
      }
    }
    List<List<Count>> quantities = new ArrayList<>();
    byKey.values().forEach(same -> byPlace(same).forEach(here -> quantities.addAll(bySize(here))));
    return quantities;
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

  /**
   * Those bound to no town, joined by those of a town that give a number of theirs (the town is
   * only the scene); and those of each town.
   */
  private static Collection<List<Count>> byPlace(List<Count> counts) {
    SortedMap<String, List<Count>> groups = new TreeMap<>();
    List<Count> whole = new ArrayList<>(counts.stream().filter(c -> c.places().isEmpty()).toList());
    List<Count> known = List.copyOf(whole);
    for (Count count : counts) {
      if (count.places().isEmpty()) {
        continue;
      }
      if (scene(count, known)) {
        whole.add(count);
      } else {
        groups.computeIfAbsent(count.places().toString(), p -> new ArrayList<>()).add(count);
      }
    }
    groups.put("", whole);
    return groups.values();
  }

  private static boolean scene(Count count, List<Count> whole) {
    return whole.stream().anyMatch(w -> w.amount().low().compareTo(count.amount().low()) == 0)
        && whole.stream()
            .noneMatch(
                w -> w.article().equals(count.article()) && !w.amount().agrees(count.amount()));
  }
}
