package org.recoupe.text;

import java.util.Arrays;

/**
 * Signatures whose agreement estimates the Jaccard likeness of two sets (Broder 1997), and bands of
 * them as keys for likely pairs (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
 * Thread-safe.
 */
public final class MinHash {
  private final long[] seeds;

  /**
   * @param size number of values of a signature
   * @throws IllegalArgumentException if there are none
   */
  public MinHash(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a signature of " + size + " values");
    }
    seeds = new long[size];
    for (int i = 0; i < size; i++) {
      seeds[i] = Shingles.mix(0x9e3779b97f4a7c15L * (i + 1));
    }
  }

  /** The signature of a set of hashes; an empty set has the greatest value everywhere. */
  public long[] signature(long[] hashes) {
    long[] least = new long[seeds.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int i = 0; i < seeds.length; i++) {
        least[i] = Math.min(least[i], Shingles.mix(hash ^ seeds[i]));
      }
    }
    return least;
  }

  /** The estimated Jaccard likeness of the sets behind two signatures, 0 to 1. */
  public static double likeness(long[] one, long[] other) {
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / one.length;
  }

  /**
   * One key for each band of {@code rows} values: two sets that share a key are worth comparing.
   */
  public static long[] bands(long[] signature, int rows) {
    long[] keys = new long[signature.length / rows];
    for (int band = 0; band < keys.length; band++) {
      long key = band;
      for (int i = band * rows; i < (band + 1) * rows; i++) {
        key = Shingles.mix(key * 31 + signature[i]);
      }
      keys[band] = key;
    }
    return keys;
  }
}
