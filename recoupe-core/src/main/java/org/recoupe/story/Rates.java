package org.recoupe.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.recoupe.text.StemRates;

/**
 * How rare a term is: in the heap at hand, and in the French press at large where the heap is too
 * small to tell. A term that stands in a part p of all articles weighs -ln p.
 */
final class Rates {
  /** So many articles of the press at large stand behind every heap. */
  private static final double PRIOR = 100;

  private final Map<String, Integer> articles = new HashMap<>();
  private final int size;
  private final double prior;

  private Rates(List<SortedMap<String, Double>> heap, double prior) {
    this(heap, prior, 0, Map.of());
  }

  /** What is counted here is counted around it too, unless it has only just come. */
  private Rates(
      List<SortedMap<String, Double>> heap, double prior, int around, Map<String, Integer> counts) {
    size = Math.max(around, heap.size());
    this.prior = prior;
    heap.forEach(terms -> terms.keySet().forEach(term -> articles.merge(term, 1, Integer::sum)));
    articles.replaceAll((term, count) -> Math.max(count, counts.getOrDefault(term, 0)));
  }

  /** The rates in a heap. */
  static Rates inHeap(List<SortedMap<String, Double>> heap) {
    return new Rates(heap, PRIOR);
  }

  /** The rates of terms in a heap, or in that of which it is a part. */
  static Rates ofTerms(List<SortedMap<String, Double>> heap, Optional<Frequencies> common) {
    return common
        .map(around -> new Rates(heap, PRIOR, around.articles(), around.terms()))
        .orElseGet(() -> inHeap(heap));
  }

  /** The rates of names in a heap, or in that of which it is a part. */
  static Rates ofPeople(List<SortedMap<String, Double>> heap, Optional<Frequencies> common) {
    return common
        .map(around -> new Rates(heap, PRIOR, around.articles(), around.people()))
        .orElseGet(() -> inHeap(heap));
  }

  /** The rates in the press at large, whatever the heap is about. */
  static Rates atLarge(List<SortedMap<String, Double>> heap) {
    return new Rates(heap, Double.POSITIVE_INFINITY);
  }

  /** In how many articles of the heap it stands. */
  int articles(String term) {
    return articles.getOrDefault(term, 0);
  }

  /** The part of articles that hold the term, heap and press at large together. */
  double rate(String term) {
    double press = StemRates.of(term);
    return Double.isInfinite(prior) ? press : (articles(term) + prior * press) / (size + prior);
  }

  /** -ln of the rate; 0 for a term that nearly every third article holds. */
  double rarity(String term) {
    double rate = rate(term);
    return rate > 0.3 ? 0 : -Math.log(rate);
  }
}
