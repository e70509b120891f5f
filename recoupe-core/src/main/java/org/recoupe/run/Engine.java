package org.recoupe.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What carries the steps: one machine's threads, or a cluster. */
public interface Engine {

  /** Something that hands out values one after another. */
  interface Feed<A> {
    /** Gives every value to the taker, in order, on the calling thread. */
    void into(Consumer<A> taker);
  }

  /**
   * Applies a step to each value, perhaps to several at once; the results come in the order of the
   * values.
   */
  <A, B> List<B> each(Feed<A> feed, Function<A, B> step);

  /** Applies a step to each value of a list. */
  default <A, B> List<B> each(List<A> values, Function<A, B> step) {
    return each(values::forEach, step);
  }
}
