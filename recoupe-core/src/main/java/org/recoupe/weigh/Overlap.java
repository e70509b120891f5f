package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.Span;

/**
 * The stretches of two sentences that speak of the same, found concept by concept: a clause of a
 * long sentence may tell what a short one tells.
 *
 * @param density twice the common worth over the worth of both stretches, 0 to 1
 * @param weight common worth
 * @param common the common concepts
 * @param first stretch of the first sentence
 * @param second stretch of the second sentence
 */
record Overlap(double density, double weight, Set<String> common, Span first, Span second) {

  private static final Overlap NONE = new Overlap(0, 0, Set.of(), new Span(0, 0), new Span(0, 0));

  /** The stretches that share most, weighed against what else stands in them. */
  static Overlap best(Gist a, Gist b, Worth worth) {
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < a.concepts().size(); i++) {
      String key = a.concepts().get(i).key();
      if (b.first().containsKey(key) && at(a, key) == i) {
        shared.add(i);
      }
    }
    double[] inA = worth.sums(a);
    double[] inB = worth.sums(b);
    double most = 0;
    int[] best = new int[0];
    for (int from = 0; from < shared.size(); from++) {
      int low = Integer.MAX_VALUE;
      int high = 0;
      double common = 0;
      for (int to = from; to < shared.size(); to++) {
        String key = a.concepts().get(shared.get(to)).key();
        low = Math.min(low, at(b, key));
        high = Math.max(high, at(b, key));
        common += worth.of(key);
        double both = inA[shared.get(to) + 1] - inA[shared.get(from)] + inB[high + 1] - inB[low];
        double value = 2 * common * common / Math.max(1e-9, both);
        if (to > from && value > most) {
          most = value;
          best = new int[] {shared.get(from), shared.get(to), low, high};
        }
      }
    }
    return best.length == 0 ? NONE : of(a, b, worth, best);
  }

  private static Overlap of(Gist a, Gist b, Worth worth, int[] best) {
    Set<String> common = new TreeSet<>();
    double weight = 0;
    for (Concept concept : a.concepts().subList(best[0], best[1] + 1)) {
      if (b.first().containsKey(concept.key()) && common.add(concept.key())) {
        weight += worth.of(concept.key());
      }
    }
    double[] inA = worth.sums(a);
    double[] inB = worth.sums(b);
    double both = inA[best[1] + 1] - inA[best[0]] + inB[best[3] + 1] - inB[best[2]];
    return new Overlap(
        Math.min(1, 2 * weight / Math.max(1e-9, both)),
        weight,
        common,
        a.concepts().get(best[0]).span().join(a.concepts().get(best[1]).span()),
        b.concepts().get(best[2]).span().join(b.concepts().get(best[3]).span()));
  }

  private static int at(Gist gist, String key) {
    return gist.first().getOrDefault(key, 0);
  }
}
