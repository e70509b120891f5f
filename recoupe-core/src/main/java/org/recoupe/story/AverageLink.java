package org.recoupe.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups by average likeness (UPGMA, Sokal and Michener 1958) over a sparse graph: pairs that are
 * not in it count as unlike. The nearest two groups are joined first; ties go to the smallest
 * numbers, so that the result depends on nothing but the graph.
 */
final class AverageLink {
  /** An article knows only so many neighbours: a large group is not held against it. */
  private static final double WIDTH = 60;

  private final double least;
  private final Bonds bonds;
  private final List<Integer> articles;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>();

  private record Pair(double likeness, int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair o) {
      int first = Double.compare(o.likeness, likeness);
      int second = first != 0 ? first : Integer.compare(one, o.one);
      return second != 0 ? second : Integer.compare(other, o.other);
    }
  }

  private AverageLink(double least, Bonds bonds, List<Integer> articles) {
    this.least = least;
    this.bonds = bonds;
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      sums.add(new HashMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * Groups in order of their smallest member.
   *
   * @param graph for each article the likeness of others with a greater number
   * @param least groups less like than this stay apart
   * @param bonds groups that may not become one stay apart, however like; is told what is joined
   * @param articles an article of each member, by which the bonds know it
   */
  static List<List<Integer>> groups(
      List<Map<Integer, Double>> graph, double least, Bonds bonds, List<Integer> articles) {
    return linked(graph, least, bonds, articles).groups();
  }

  /** The same, where members that the bonds tie already are one group, however unlike. */
  static List<List<Integer>> groupsOfTied(
      List<Map<Integer, Double>> graph, double least, Bonds bonds, List<Integer> articles) {
    AverageLink link = linked(graph, least, bonds, articles);
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Integer first = firsts.putIfAbsent(bonds.head(articles.get(i)), i);
      if (first != null) {
        link.join(first, i);
      }
    }
    return link.groups();
  }

  private static AverageLink linked(
      List<Map<Integer, Double>> graph, double least, Bonds bonds, List<Integer> articles) {
    AverageLink link = new AverageLink(least, bonds, articles);
    for (int i = 0; i < graph.size(); i++) {
      for (Map.Entry<Integer, Double> edge : new TreeMap<>(graph.get(i)).entrySet()) {
        link.sums.get(i).put(edge.getKey(), edge.getValue());
        link.sums.get(edge.getKey()).put(i, edge.getValue());
        link.offer(i, edge.getKey());
      }
    }
    return link;
  }

  private List<List<Integer>> groups() {
    run();
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
        .toList();
  }

  private void offer(int one, int other) {
    double likeness = likeness(one, other);
    if (likeness >= least) {
      queue.add(new Pair(likeness, Math.min(one, other), Math.max(one, other)));
    }
  }

  private double likeness(int one, int other) {
    double small = Math.min(members.get(one).size(), members.get(other).size());
    double large = Math.max(members.get(one).size(), members.get(other).size());
    return sums.get(one).getOrDefault(other, 0.0) / (small * Math.min(large, WIDTH));
  }

  private void run() {
    while (!queue.isEmpty()) {
      Pair pair = queue.poll();
      boolean alive = !members.get(pair.one).isEmpty() && !members.get(pair.other).isEmpty();
      if (alive && likeness(pair.one, pair.other) == pair.likeness && may(pair)) {
        bonds.join(articles.get(pair.one), articles.get(pair.other));
        join(pair.one, pair.other);
      }
    }
  }

  private boolean may(Pair pair) {
    return bonds.may(articles.get(pair.one), articles.get(pair.other));
  }

  private void join(int one, int other) {
    Map<Integer, Double> mine = sums.get(one);
    Map<Integer, Double> theirs = sums.get(other);
    mine.remove(other);
    theirs.remove(one);
    theirs.forEach((third, sum) -> mine.merge(third, sum, Double::sum));
    theirs.keySet().forEach(third -> sums.get(third).remove(other));
    theirs.clear();
    members.get(one).addAll(members.get(other));
    members.get(other).clear();
    mine.keySet().stream().sorted().forEach(third -> renew(one, third));
  }

  private void renew(int one, int third) {
    sums.get(third).put(one, sums.get(one).getOrDefault(third, 0.0));
    offer(one, third);
  }
}
