package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pairs of sentences of different articles that share at least two rare terms. */
final class Candidates {
  private static final int SHARED = 2;

  /** Two sentences, in order. */
  record Two(Telling a, Telling b) {}

  private Candidates() {}

  static List<Two> of(List<Telling> tellings, Rarity rarity) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Two> pairs = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String term : telling.terms()) {
        if (rarity.rare(term)) {
          List<Integer> before = holders.computeIfAbsent(term, t -> new ArrayList<>());
          before.forEach(other -> shared.merge(other, 1, Integer::sum));
          before.add(i);
        }
      }
      shared.forEach(
          (other, count) -> {
            Telling first = tellings.get(other);
            if (count >= SHARED && !first.article().equals(telling.article())) {
              pairs.add(new Two(first, telling));
            }
          });
    }
    return pairs;
  }
}
