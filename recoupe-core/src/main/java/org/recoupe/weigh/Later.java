package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.text.Fold;

/**
 * Where else in a heap it may stand what became of the plans of a story: the articles of other
 * stories, written from the announcement to some days after the due day, that name several of the
 * people, bodies and places that the announcing article names. Immutable.
 */
public final class Later {
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
   * An article of another story.
   *
   * @param reading the article
   * @param entities who and what it names
   */
  record Elsewhere(Reading reading, List<Entity> entities) {}

  private record Known(Reading reading, Story story) implements Comparable<Known> {
    String id() {
      return reading.article().id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Known known && known.id().equals(id());
    }

    @Override
    public int hashCode() {
      return id().hashCode();
    }

    @Override
    public int compareTo(Known other) {
      return id().compareTo(other.id());
    }

    /** True if it was written between two days, as far as is known. */
    boolean written(LocalDate from, LocalDate to) {
      return reading
          .article()
          .published()
          .days()
          .filter(days -> !days.to().isBefore(from) && !days.from().isAfter(to))
          .isPresent();
    }
  }

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();

  private Later() {}

  /** Nothing else is at hand. */
  public static Later nothing() {
    return new Later();
  }

  /**
   * What the articles of a heap name.
   *
   * @param readings the readings of the stories' articles, by article id
   */
  public static Later of(Collection<Story> stories, Map<String, Reading> readings) {
    Later later = new Later();
    stories.forEach(story -> later.add(story, readings));
    int all = later.names.size();
    later.byName.values().removeIf(known -> known.size() > Math.max(FEW, all / SHARE));
    return later;
  }

  private void add(Story story, Map<String, Reading> readings) {
    for (Entity entity : story.entities()) {
      for (String referent : entity.referents()) {
        names
            .computeIfAbsent(article(referent), a -> new TreeSet<>())
            .add(key(entity.type(), entity.name()));
      }
    }
    for (String id : story.articles()) {
      Optional.ofNullable(readings.get(id))
          .filter(reading -> reading.article().published().days().isPresent())
          .ifPresent(reading -> add(new Known(reading, story)));
    }
  }

  private void add(Known known) {
    names
        .getOrDefault(known.id(), Set.of())
        .forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(known));
  }

  private static String article(String referent) {
    return referent.substring(0, referent.indexOf('/'));
  }

  /** Names are compared without case and accents; a person and a place of one name are two. */
  static String key(EntityType type, String name) {
    return type + " " + Fold.plain(name);
  }

  /** The articles of other stories that may tell what became of some plans of a story. */
  List<Elsewhere> of(Story story, Collection<Plan> plans) {
    return plans.stream()
        .flatMap(plan -> nearest(story, plan))
        .distinct()
        .sorted()
        .map(Later::elsewhere)
        .toList();
  }

  private Stream<Known> nearest(Story story, Plan plan) {
    return near(story, plan).entrySet().stream()
        .filter(e -> e.getValue() >= COMMON)
        .sorted(
            Comparator.<Map.Entry<Known, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey);
  }

  private static Elsewhere elsewhere(Known known) {
    return new Elsewhere(
        known.reading(),
        known.story().entities().stream()
            .filter(e -> e.referents().stream().anyMatch(r -> article(r).equals(known.id())))
            .toList());
  }

  /** How many names each article has in common that was written before and when it fell due. */
  private Map<Known, Integer> near(Story story, Plan plan) {
    if (!DueTime.soon(plan.due())) {
      return Map.of();
    }
    DateRange due = plan.due().orElseThrow();
    LocalDate from = plan.told().orElse(due.from());
    Map<Known, Integer> near = new TreeMap<>();
    names.getOrDefault(plan.telling().article(), Set.of()).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(known -> !known.story().id().equals(story.id()))
        .filter(known -> known.written(from, due.to().plusDays(AFTER)))
        .forEach(known -> near.merge(known, 1, Integer::sum));
    return near;
  }
}
