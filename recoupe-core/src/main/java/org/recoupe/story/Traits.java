package org.recoupe.story;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.DateRange;

/**
 * What clustering knows of one article.
 *
 * @param article its id
 * @param terms stems, and numbers, with how often and how early they stand
 * @param people last names of its people, with how often and how early they stand
 * @param days when it was published, where known
 */
public record Traits(
    String article,
    SortedMap<String, Double> terms,
    SortedMap<String, Double> people,
    Optional<DateRange> days) {
  public Traits {
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
  }

  /** The same article, published on other days. */
  Traits of(Optional<DateRange> others) {
    return others.equals(days) ? this : new Traits(article, terms, people, others);
  }
}
