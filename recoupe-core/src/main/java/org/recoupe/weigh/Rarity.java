package org.recoupe.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared term tells: the logarithm of how rarely it stands in the sentences at hand
 * (Spärck Jones 1972, with one added so that a story of two sentences still has weights).
 */
final class Rarity {
  private final Map<String, Integer> sentences = new HashMap<>();
  private final int all;

  Rarity(Collection<Telling> tellings) {
    all = tellings.size();
    for (Telling telling : tellings) {
      telling.terms().forEach(term -> sentences.merge(term, 1, Integer::sum));
    }
  }

  /** In how many sentences the term stands. */
  int count(String term) {
    return sentences.getOrDefault(term, 0);
  }

  /** True if the term stands in so few sentences that sharing it tells something. */
  boolean rare(String term) {
    return count(term) <= Math.max(6, all / 12);
  }

  /** True if the term stands in hardly any sentence, so that it marks one matter of the story. */
  boolean marks(String term) {
    return count(term) <= Math.max(6, all / 50);
  }

  double weight(String term) {
    return Math.log(1 + (double) all / Math.max(1, count(term)));
  }

  double weight(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }
}
