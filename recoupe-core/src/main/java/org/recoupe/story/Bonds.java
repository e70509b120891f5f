package org.recoupe.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties while articles are being grouped: which are of one story so far, and which groups may not
 * become one. What is joined here is joined for good; the ties can always be kept, since none is
 * taken in that contradicts a later one.
 */
final class Bonds {
  private final int[] above;
  private final Map<Integer, Set<Integer>> sides = new HashMap<>();

  /** No ties, for so many articles. */
  Bonds(int size) {
    this.above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i;
    }
  }

  /**
   * Ties among articles.
   *
   * @param articles ids by number; ties of others are left alone
   */
  static Bonds of(Ties ties, List<String> articles) {
    Bonds bonds = new Bonds(articles.size());
    if (ties.all().isEmpty()) {
      return bonds;
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i), i);
    }
    List<Ties.Tie> latestFirst = new ArrayList<>(ties.all());
    Collections.reverse(latestFirst);
    int side = 0;
    for (Ties.Tie tie : latestFirst) {
      if (tie instanceof Ties.Tie.Together together) {
        bonds.tie(present(together.articles(), numbers));
      } else if (tie instanceof Ties.Tie.Apart apart) {
        bonds.part(present(apart.out(), numbers), present(apart.left(), numbers), side);
        side += 2;
      }
    }
    return bonds;
  }

  private static List<Integer> present(List<String> articles, Map<String, Integer> numbers) {
    return articles.stream().flatMap(a -> Optional.ofNullable(numbers.get(a)).stream()).toList();
  }

  /** Each joins the first with which it may. */
  private void tie(List<Integer> articles) {
    List<Integer> heads = new ArrayList<>();
    for (int article : articles) {
      Optional<Integer> head = heads.stream().filter(h -> may(h, article)).findFirst();
      head.ifPresentOrElse(h -> join(h, article), () -> heads.add(article));
    }
  }

  /** An even number and the next one are the sides of one tie. */
  private void part(List<Integer> out, List<Integer> left, int side) {
    tie(out);
    out.forEach(article -> sidesOf(article).add(side));
    for (int article : left) {
      if (!sidesOf(article).contains(side)) {
        sidesOf(article).add(side + 1);
      }
    }
  }

  private Set<Integer> sidesOf(int article) {
    return sides.computeIfAbsent(head(article), head -> new HashSet<>());
  }

  /** The article that stands for its group. */
  int head(int article) {
    int at = article;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  /** True if they are of one story so far. */
  boolean tied(int one, int other) {
    return head(one) == head(other);
  }

  /** True if they may be of one story. */
  boolean may(int one, int other) {
    if (sides.isEmpty() || tied(one, other)) {
      return true;
    }
    Set<Integer> mine = sides.getOrDefault(head(one), Set.of());
    return sides.getOrDefault(head(other), Set.of()).stream()
        .noneMatch(side -> mine.contains(side ^ 1));
  }

  /** From now on they are of one story. */
  void join(int one, int other) {
    int mine = head(one);
    int theirs = head(other);
    if (mine != theirs) {
      above[theirs] = mine;
      Optional.ofNullable(sides.remove(theirs)).ifPresent(s -> sidesOf(mine).addAll(s));
    }
  }
}
