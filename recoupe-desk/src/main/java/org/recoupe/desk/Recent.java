package org.recoupe.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.recoupe.store.Following;

/**
 * Answers that were worked out before, for as long as the heap has not changed since. While it
 * changes all the time, an answer that took long to work out stays good for half a minute: counts
 * over a whole large heap are a little late then, never wrong for good. Thread-safe.
 */
final class Recent {
  private static final int MOST = 500;
  private static final long LONG_NANOS = 200_000_000L;
  private static final long GOOD_NANOS = 30_000_000_000L;

  private final Following heap;
  private final Map<String, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /** An answer, the state of the heap that it holds for, when it was given and what it cost. */
  private record Kept(Object answer, long generation, long at, long cost) {
    boolean good(long now, long then) {
      return generation == then || (cost > LONG_NANOS && now - at < GOOD_NANOS);
    }
  }

  Recent(Following heap) {
    this.heap = heap;
  }

  /**
   * An answer.
   *
   * @param key what is asked
   * @param type of the answer
   * @param ask works it out
   */
  <T> T of(String key, Class<T> type, Supplier<T> ask) {
    long generation = heap.mark().generation();
    Optional<Object> known = known(key, generation);
    if (known.isPresent()) {
      return type.cast(known.get());
    }
    long start = System.nanoTime();
    T answer = Objects.requireNonNull(ask.get());
    long end = System.nanoTime();
    synchronized (kept) {
      kept.put(key, new Kept(answer, generation, end, end - start));
    }
    return answer;
  }

  private Optional<Object> known(String key, long generation) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key))
          .filter(k -> k.good(System.nanoTime(), generation))
          .map(Kept::answer);
    }
  }
}
