package org.recoupe.story;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms by which those articles are found that an article can be joined with, without likening
 * it to all: unit vectors whose weights do not depend on the heap, so that they can be kept in an
 * index. An average is no more than the most of what it is made of: two groups are only made one
 * episode where the vectors of two of their articles have a product of {@link #LEAST} at least (of
 * groups of more than sixty articles, half of it).
 */
public final class Keys {
  /** No two articles less like make an episode of two groups. */
  public static final double LEAST = Clusterer.MATTER;

  private Keys() {}

  /** The weight of each term of an article, each more than 0, their squares at most 1 in all. */
  public static SortedMap<String, Double> of(Traits article) {
    SortedMap<String, Double> terms = article.terms();
    Rates rates = Rates.atLarge(List.of(terms));
    SortedMap<String, Double> weights = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      double weight = Vectors.tf(term.getValue()) * rates.rarity(term.getKey());
      if (weight > 0) {
        weights.put(term.getKey(), weight);
        squares += weight * weight;
      }
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((term, weight) -> weight / length);
    return weights;
  }
}
