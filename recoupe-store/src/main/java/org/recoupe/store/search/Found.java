package org.recoupe.store.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total number of articles, on all pages
 * @param hits this page
 * @param counts articles by value, the most frequent first; for a dimension that is narrowed, the
 *     other values are counted as if it were not
 */
public record Found(int total, List<Hit> hits, Map<Dimension, List<Count>> counts) {
  public Found {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }

  /**
   * How many articles have a value.
   *
   * @param value the value
   * @param articles how many
   */
  public record Count(String value, int articles) {}
}
