package org.recoupe.weigh;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much two sentences have in common, by worth of concepts.
 *
 * @param contained part of the lighter sentence that stands in the other, 0 to 1
 * @param dice twice the common worth over both, 0 to 1
 * @param weight common worth
 * @param common what they share
 */
record Likeness(double contained, double dice, double weight, Set<String> common) {

  static Likeness of(Gist a, Gist b, Worth worth) {
    SortedSet<String> shared = new TreeSet<>();
    for (String key : a.keys()) {
      if (b.keys().contains(key)) {
        shared.add(key);
      }
    }
    double common = worth.of(shared);
    double first = worth.whole(a);
    double second = worth.whole(b);
    double light = Math.max(1e-9, Math.min(first, second));
    return new Likeness(
        common / light, 2 * common / Math.max(1e-9, first + second), common, shared);
  }
}
