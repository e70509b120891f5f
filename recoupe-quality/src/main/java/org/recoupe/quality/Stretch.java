package org.recoupe.quality;

/**
 * A half-open stretch of an original, in code points: the unit of the gold.
 *
 * @param start first code point inside
 * @param end first code point behind
 */
record Stretch(int start, int end) {

  boolean touches(Stretch other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** Length of the common part over length of the smallest stretch that covers both. */
  double overlap(Stretch other) {
    int common = Math.min(end, other.end) - Math.max(start, other.start);
    int whole = Math.max(end, other.end) - Math.min(start, other.start);
    return (double) common / Math.max(1, whole);
  }
}
