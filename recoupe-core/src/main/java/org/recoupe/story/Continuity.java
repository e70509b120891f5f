package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the names of groups of articles while articles arrive: a group of today has the id of the
 * group of yesterday that it shares most articles with. Where two groups have become one, the id of
 * the greater part stays; where one has come apart, the greatest part keeps it. An id is never
 * given to another group once it was used.
 */
final class Continuity {
  /**
   * A group with its id.
   *
   * @param id stable while the group lives
   * @param articles sorted ids
   */
  record Named(String id, List<String> articles) {
    Named {
      articles = List.copyOf(articles);
    }
  }

  private record Overlap(int shared, int before, int after) {}

  private final String kind;
  private final Set<String> used;

  /**
   * @param kind first letter of the ids
   * @param used ids that were given before, to whatever group
   */
  Continuity(String kind, Set<String> used) {
    this.kind = kind;
    this.used = new HashSet<>(used);
  }

  /** The groups of today in their order, with the ids of yesterday where they continue. */
  List<Named> follow(List<Named> before, List<List<String>> after) {
    Map<Integer, String> kept = kept(before, after);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      List<String> articles = after.get(i);
      named.add(
          new Named(Optional.ofNullable(kept.get(i)).orElseGet(() -> fresh(articles)), articles));
    }
    return named;
  }

  private Map<Integer, String> kept(List<Named> before, List<List<String>> after) {
    Map<Integer, String> kept = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    for (Overlap overlap : overlaps(before, after)) {
      if (!gone.contains(overlap.before) && !kept.containsKey(overlap.after)) {
        gone.add(overlap.before);
        kept.put(overlap.after, before.get(overlap.before).id());
      }
    }
    return kept;
  }

  /** Pairs of groups that share articles, most first; ties go to the older and smaller ids. */
  private static List<Overlap> overlaps(List<Named> before, List<List<String>> after) {
    Map<String, Integer> home = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      for (String article : before.get(i).articles()) {
        home.put(article, i);
      }
    }
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      int here = i;
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String article : after.get(i)) {
        Optional.ofNullable(home.get(article)).ifPresent(h -> shared.merge(h, 1, Integer::sum));
      }
      shared.forEach((h, count) -> overlaps.add(new Overlap(count, h, here)));
    }
    overlaps.sort(
        Comparator.comparingInt((Overlap o) -> -o.shared)
            .thenComparing(o -> before.get(o.before).id())
            .thenComparing(o -> after.get(o.after).get(0)));
    return overlaps;
  }

  /** The id that a heap would give the group, or the next that is free. */
  private String fresh(List<String> articles) {
    String id = Ids.free(kind, articles.get(0), used::contains);
    used.add(id);
    return id;
  }

  /** What happened to the groups between yesterday and today, in the order of the ids. */
  static List<StoryChange> changes(List<Named> before, List<Named> after) {
    Map<String, Set<String>> then = byId(before);
    Map<String, Set<String>> now = byId(after);
    Map<String, String> was = homes(before);
    Map<String, String> is = homes(after);
    List<StoryChange> changes = new ArrayList<>();
    now.forEach((id, articles) -> grown(id, articles, then, was).ifPresent(changes::add));
    then.forEach((id, articles) -> parted(id, articles, is).ifPresent(changes::add));
    return changes;
  }

  private static Map<String, Set<String>> byId(List<Named> groups) {
    Map<String, Set<String>> byId = new TreeMap<>();
    groups.forEach(group -> byId.put(group.id(), new TreeSet<>(group.articles())));
    return byId;
  }

  private static Map<String, String> homes(List<Named> groups) {
    Map<String, String> homes = new HashMap<>();
    groups.forEach(group -> group.articles().forEach(article -> homes.put(article, group.id())));
    return homes;
  }

  private static Optional<StoryChange> grown(
      String id, Set<String> articles, Map<String, Set<String>> then, Map<String, String> was) {
    List<String> arrived = articles.stream().filter(a -> !was.containsKey(a)).toList();
    Set<String> from = groups(articles, was);
    from.remove(id);
    if (!then.containsKey(id)) {
      return Optional.of(new StoryChange.Founded(id, List.copyOf(from), arrived));
    }
    return arrived.isEmpty() && from.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryChange.Grown(id, List.copyOf(from), arrived));
  }

  private static Optional<StoryChange> parted(
      String id, Set<String> articles, Map<String, String> is) {
    List<String> into = List.copyOf(groups(articles, is));
    boolean same = into.equals(List.of(id));
    return same ? Optional.empty() : Optional.of(new StoryChange.Parted(id, into));
  }

  private static Set<String> groups(Set<String> articles, Map<String, String> homes) {
    return articles.stream()
        .flatMap(article -> Optional.ofNullable(homes.get(article)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
