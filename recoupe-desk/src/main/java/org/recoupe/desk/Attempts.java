package org.recoupe.desk;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may try to log in: digests of passwords cost time. Thread-safe. */
final class Attempts {
  private static final int AT_ONCE = 10;
  private static final int REMEMBERED = 10_000;
  private static final Duration REFILLED = Duration.ofMinutes(1);

  private final Map<String, Bucket> buckets = new Latest();

  /** The addresses that tried last. */
  private static final class Latest extends LinkedHashMap<String, Bucket> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > REMEMBERED;
    }
  }

  /** True if an address may try once more now. */
  boolean may(String address) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(address, a -> fresh()).tryConsume(1);
    }
  }

  private static Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, REFILLED))
        .build();
  }
}
