package org.recoupe.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Strings together the episodes that continue one another: their matter is alike, whatever time
 * lies between, and their chief people are the same.
 */
final class Sagas {
  /** Episodes whose terms are less like are different matters. */
  private static final double MATTER = 0.3;

  /** Episodes whose people are less like are about others. */
  private static final double PEOPLE = 0.4;

  private static final int NEIGHBOURS = 60;

  private Sagas() {}

  /**
   * The stories, each a list of episodes; every episode stands in one.
   *
   * @param bonds episodes that they tie are of one story, however unlike
   * @param common what is common around the articles; empty if they are all there is
   */
  static List<List<List<Integer>>> of(
      List<Traits> articles,
      List<List<Integer>> episodes,
      Bonds bonds,
      Optional<Frequencies> common) {
    List<SortedMap<String, Double>> matter = new ArrayList<>();
    List<SortedMap<String, Double>> people = new ArrayList<>();
    for (List<Integer> episode : episodes) {
      matter.add(mean(episode.stream().map(i -> articles.get(i).terms()).toList()));
      people.add(mean(episode.stream().map(i -> articles.get(i).people()).toList()));
    }
    Map<Long, Double> acquaintance = new HashMap<>();
    List<List<Vectors.Neighbour>> known =
        new Vectors(people, Rates.ofPeople(people, common)).neighbours(PEOPLE, NEIGHBOURS);
    each(known, (i, n) -> acquaintance.put(key(i, n.other()), n.likeness()));
    List<Map<Integer, Double>> graph = new ArrayList<>();
    episodes.forEach(e -> graph.add(new HashMap<>()));
    List<List<Vectors.Neighbour>> alike =
        new Vectors(matter, Rates.atLarge(matter)).neighbours(MATTER / 2, NEIGHBOURS);
    each(
        alike,
        (i, n) -> {
          if (acquaintance.containsKey(key(i, n.other()))) {
            graph.get(Math.min(i, n.other())).put(Math.max(i, n.other()), n.likeness());
          }
        });
    List<Integer> firsts = episodes.stream().map(episode -> episode.get(0)).toList();
    return AverageLink.groupsOfTied(graph, MATTER, bonds, firsts).stream()
        .map(group -> group.stream().map(episodes::get).toList())
        .toList();
  }

  private interface Edge {
    void at(int i, Vectors.Neighbour neighbour);
  }

  private static void each(List<List<Vectors.Neighbour>> neighbours, Edge edge) {
    for (int i = 0; i < neighbours.size(); i++) {
      for (Vectors.Neighbour neighbour : neighbours.get(i)) {
        edge.at(i, neighbour);
      }
    }
  }

  private static long key(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  private static SortedMap<String, Double> mean(List<SortedMap<String, Double>> bags) {
    SortedMap<String, Double> mean = new TreeMap<>();
    bags.forEach(bag -> bag.forEach((term, w) -> mean.merge(term, w / bags.size(), Double::sum)));
    return mean;
  }
}
