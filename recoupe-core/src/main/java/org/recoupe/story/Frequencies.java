package org.recoupe.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How many articles hold each term, in all of what some articles to be grouped are a part of: a
 * part that holds only what is alike would take what likens it for common.
 *
 * @param articles how many there are
 * @param terms how many hold a term
 * @param people how many name somebody, by last name
 */
public record Frequencies(int articles, Map<String, Integer> terms, Map<String, Integer> people) {
  public Frequencies {
    terms = Map.copyOf(terms);
    people = Map.copyOf(people);
  }

  /** Of two heaps that share no article. */
  public Frequencies and(Frequencies other) {
    return new Frequencies(
        articles + other.articles, sum(terms, other.terms), sum(people, other.people));
  }

  private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sum = new HashMap<>(one);
    other.forEach((term, count) -> sum.merge(term, count, Integer::sum));
    return sum;
  }
}
