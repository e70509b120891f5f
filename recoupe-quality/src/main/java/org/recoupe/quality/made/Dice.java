package org.recoupe.quality.made;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Chance that comes out the same for the same question, in whatever order questions are asked.
 *
 * @param seed what tells one heap from another
 */
record Dice(long seed) {

  /** Other dice, for one matter. */
  Dice of(String matter) {
    CRC32C sum = new CRC32C();
    sum.update(matter.getBytes(StandardCharsets.UTF_8));
    return new Dice(mixed(seed ^ (sum.getValue() << 17) ^ matter.length()));
  }

  /** A number from nought to below the bound. */
  int below(int bound) {
    return (int) Math.floorMod(mixed(seed), (long) bound);
  }

  /** True in so many of a hundred cases. */
  boolean in(int hundredths) {
    return below(100) < hundredths;
  }

  <T> T from(List<T> values) {
    return values.get(below(values.size()));
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
