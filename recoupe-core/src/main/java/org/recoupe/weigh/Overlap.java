package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.model.Span;

/**
 * The stretches of two sentences that speak of the same, found word by word: a clause of a long
 * sentence may tell what a short one tells.
 *
 * @param density twice the common weight over the weight of both stretches, 0 to 1
 * @param weight common weight
 * @param words number of common words
 * @param first stretch of the first sentence
 * @param second stretch of the second sentence
 */
record Overlap(double density, double weight, int words, Span first, Span second) {

  private static final Overlap NONE = new Overlap(0, 0, 0, new Span(0, 0), new Span(0, 0));

  /** The stretches that share most, weighed against what else stands in them. */
  static Overlap best(Telling a, Telling b, Rarity rarity) {
    Map<String, Integer> inB = positions(b);
    List<Integer> shared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < a.order().size(); i++) {
      if (inB.containsKey(a.order().get(i)) && seen.add(a.order().get(i))) {
        shared.add(i);
      }
    }
    Overlap best = NONE;
    double value = 0;
    for (int from = 0; from < shared.size(); from++) {
      for (int to = from + 2; to < shared.size(); to++) {
        Overlap overlap = between(a, b, inB, shared.subList(from, to + 1), rarity);
        double worth = overlap.density * overlap.weight;
        if (worth > value) {
          value = worth;
          best = overlap;
        }
      }
    }
    return best;
  }

  private static Map<String, Integer> positions(Telling telling) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < telling.order().size(); i++) {
      positions.putIfAbsent(telling.order().get(i), i);
    }
    return positions;
  }

  private static Overlap between(
      Telling a, Telling b, Map<String, Integer> inB, List<Integer> shared, Rarity rarity) {
    int first = shared.get(0);
    int last = shared.get(shared.size() - 1);
    int low = Integer.MAX_VALUE;
    int high = 0;
    double common = 0;
    for (int i : shared) {
      String word = a.order().get(i);
      int other = inB.getOrDefault(word, 0);
      low = Math.min(low, other);
      high = Math.max(high, other);
      common += rarity.weight(word);
    }
    double both = weight(a, first, last, rarity) + weight(b, low, high, rarity);
    return new Overlap(
        Math.min(1, 2 * common / Math.max(1e-9, both)),
        common,
        shared.size(),
        a.places().get(first).join(a.places().get(last)),
        b.places().get(low).join(b.places().get(high)));
  }

  private static double weight(Telling telling, int from, int to, Rarity rarity) {
    double weight = 0;
    for (String word : telling.order().subList(from, to + 1)) {
      weight += rarity.weight(word);
    }
    return weight;
  }
}
