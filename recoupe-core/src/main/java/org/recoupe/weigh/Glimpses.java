package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.DateRange;

/**
 * Where else in a heap it may stand what became of the plans of a story: the articles of other
 * stories, written from the announcement to some days after the due day, that name several of the
 * people, bodies and places that the announcing article names. Immutable.
 */
public final class Glimpses {
  /** So many names, rare in the heap, must be common to the two articles. */
  private static final int COMMON = 2;

  /** So many articles of other stories are read for one plan, those with most in common. */
  private static final int MOST = 8;

  /** A name of more articles than this, or than this share of them, tells little. */
  private static final int FEW = 20;

  private static final int SHARE = 12;

  /** News of what was due is told within so many days. */
  private static final int AFTER = 4;

  /**
   * An article of another story that is worth reading.
   *
   * @param story the other story
   * @param article its article
   * @param days when that was published
   */
  public record Wanted(String story, String article, DateRange days) implements Comparable<Wanted> {
    @Override
    public int compareTo(Wanted other) {
      return article.compareTo(other.article);
    }

    /** True if it may have been written between two days. */
    private boolean written(LocalDate from, LocalDate to) {
      return !days.to().isBefore(from) && !days.from().isAfter(to);
    }
  }

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, List<Wanted>> byName = new HashMap<>();

  private Glimpses() {}

  /** What the stories of a heap show of themselves. */
  public static Glimpses of(Collection<Glimpse> stories) {
    Glimpses glimpses = new Glimpses();
    stories.forEach(glimpses::add);
    int all = glimpses.names.size();
    glimpses.byName.values().removeIf(known -> known.size() > Math.max(FEW, all / SHARE));
    return glimpses;
  }

  private void add(Glimpse story) {
    names.putAll(story.names());
    story
        .days()
        .forEach(
            (article, days) ->
                story
                    .names()
                    .getOrDefault(article, Set.of())
                    .forEach(
                        name ->
                            byName
                                .computeIfAbsent(name, k -> new ArrayList<>())
                                .add(new Wanted(story.story(), article, days))));
  }

  /** The articles of other stories that may tell what became of some plans of a story, by id. */
  public List<Wanted> wanted(String story, Collection<Glimpse.Ask> asks) {
    return asks.stream().flatMap(ask -> nearest(story, ask)).distinct().sorted().toList();
  }

  private Stream<Wanted> nearest(String story, Glimpse.Ask ask) {
    return near(story, ask).entrySet().stream()
        .filter(e -> e.getValue() >= COMMON)
        .sorted(
            Comparator.<Map.Entry<Wanted, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey);
  }

  /** How many names each article has in common that was written before and when it fell due. */
  private Map<Wanted, Integer> near(String story, Glimpse.Ask ask) {
    if (!DueTime.soon(ask.due())) {
      return Map.of();
    }
    DateRange due = ask.due().orElseThrow();
    LocalDate from = ask.told().orElse(due.from());
    Map<Wanted, Integer> near = new TreeMap<>();
    names.getOrDefault(ask.article(), Set.of()).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(known -> !known.story().equals(story))
        .filter(known -> known.written(from, due.to().plusDays(AFTER)))
        .forEach(known -> near.merge(known, 1, Integer::sum));
    return near;
  }
}
