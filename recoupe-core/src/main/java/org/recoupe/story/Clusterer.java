package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recoupe.model.mark.Reading;

/**
 * Readings to stories of episodes. Articles are likened by their terms; articles that are known, or
 * by their neighbours seem, to be of different days are less like; groups form by average likeness.
 * Episodes that share their chief people and their matter make one story. The result depends on no
 * order.
 */
public final class Clusterer {
  /** Articles less like on average are not of one episode. */
  private static final double EPISODE = 0.07;

  /** The same, where the words of the heap's own great topics weigh as they do elsewhere. */
  static final double MATTER = 0.12;

  /** Days after which the likeness of two articles has fallen to a third. */
  private static final double FADE = 3;

  /** What is left of likeness however far apart the days. */
  private static final double FLOOR = 0.1;

  private Clusterer() {}

  /** The stories of a heap, in order of their smallest article id. */
  public static List<Cluster> cluster(List<Reading> readings) {
    return cluster(Heap.of(readings));
  }

  /** The stories of a heap of traits. */
  static List<Cluster> stories(List<Traits> heap) {
    return stories(heap, Ties.NONE, Optional.empty());
  }

  /**
   * The same, as people tied its articles.
   *
   * @param common what is common around the heap; empty if it is all there is
   */
  static List<Cluster> stories(List<Traits> heap, Ties ties, Optional<Frequencies> common) {
    return cluster(Heap.ofTraits(heap, common), ties, common);
  }

  /** The stories of a heap, in order of their smallest article id. */
  public static List<Cluster> cluster(Heap heap) {
    return cluster(heap, Ties.NONE, Optional.empty());
  }

  private static List<Cluster> cluster(Heap heap, Ties ties, Optional<Frequencies> common) {
    List<Traits> articles = heap.articles();
    Bonds bonds = Bonds.of(ties, articles.stream().map(Traits::article).toList());
    List<List<Integer>> episodes = episodes(heap, bonds);
    return Sagas.of(articles, episodes, bonds, common).stream()
        .map(saga -> new Cluster(saga.stream().map(e -> ids(articles, e)).toList()))
        .sorted(Comparator.comparing(cluster -> cluster.articles().get(0)))
        .toList();
  }

  private static List<String> ids(List<Traits> articles, List<Integer> episode) {
    return episode.stream().map(i -> articles.get(i).article()).toList();
  }

  private static List<List<Integer>> episodes(Heap heap, Bonds bonds) {
    List<Traits> articles = heap.articles();
    List<List<Vectors.Neighbour>> neighbours = heap.neighbours();
    long[] days = LikelyDays.of(articles, neighbours);
    List<Map<Integer, Double>> graph = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      graph.add(new HashMap<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      for (Vectors.Neighbour n : neighbours.get(i)) {
        double here = n.likeness() * fade(days[i], days[n.other()]) / EPISODE;
        double likeness = Math.min(here, heap.atLarge(i, n.other()) / MATTER);
        graph.get(Math.min(i, n.other())).put(Math.max(i, n.other()), likeness);
      }
    }
    List<Integer> each = IntStream.range(0, articles.size()).boxed().toList();
    return AverageLink.groups(graph, 1, bonds, each);
  }

  private static double fade(long one, long other) {
    if (one == LikelyDays.UNKNOWN || other == LikelyDays.UNKNOWN) {
      return 1;
    }
    double apart = Math.max(0, Math.abs(one - other) - 1);
    return Math.max(FLOOR, Math.exp(-apart / FADE));
  }
}
