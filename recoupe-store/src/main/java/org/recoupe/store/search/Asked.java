package org.recoupe.store.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A search.
 *
 * @param words what was typed: words that must all be there, "phrases", -words that must not,
 *     beginnings of words*, a|b for either; anything else is looked for as words
 * @param only values of which one must hold, by dimension
 * @param from only articles that may have been published on this day or later
 * @param to only articles that may have been published on this day or earlier
 * @param addedAfter only articles that were put into the store later than this
 * @param order in which hits come
 * @param skip so many hits are left out before
 * @param most so many hits are given at most
 */
public record Asked(
    String words,
    Map<Dimension, Set<String>> only,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Instant> addedAfter,
    Order order,
    int skip,
    int most) {
  /** No page lies behind so many hits. */
  public static final int DEEPEST = 10_000;

  /** In which order hits come. */
  public enum Order {
    /** The best first. */
    RELEVANCE,
    /** The latest first, those whose day is not known last. */
    LATEST,
    /** The earliest first, those whose day is not known last. */
    EARLIEST
  }

  /** Keeps the page inside what can be reached. */
  public Asked {
    only = Map.copyOf(only);
    skip = Math.max(0, Math.min(skip, DEEPEST - 1));
    most = Math.max(1, Math.min(most, DEEPEST - skip));
  }

  /** The first page of what these words find. */
  public static Asked of(String words, int most) {
    return new Asked(
        words,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Order.RELEVANCE,
        0,
        most);
  }

  /** The same with one more value that must hold. */
  public Asked only(Dimension dimension, Set<String> values) {
    Map<Dimension, Set<String>> more = new TreeMap<>(only);
    more.put(dimension, Set.copyOf(values));
    return new Asked(words, more, from, to, addedAfter, order, skip, most);
  }

  /** The same between two days. */
  public Asked between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Asked(words, only, first, last, addedAfter, order, skip, most);
  }

  /** The same for what was put into the store later than this. */
  public Asked addedAfter(Instant moment) {
    return new Asked(words, only, from, to, Optional.of(moment), order, skip, most);
  }

  /** The same in another order. */
  public Asked by(Order other) {
    return new Asked(words, only, from, to, addedAfter, other, skip, most);
  }

  /** Another page of the same. */
  public Asked page(int first, int length) {
    return new Asked(words, only, from, to, addedAfter, order, first, length);
  }
}
