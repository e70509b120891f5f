package org.recoupe.weigh;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much two sentences have in common, by weight of terms.
 *
 * @param contained part of the lighter sentence that stands in the other, 0 to 1
 * @param dice twice the common weight over both weights, 0 to 1
 * @param common number of common terms
 */
record Likeness(double contained, double dice, int common) {

  static Likeness of(Telling a, Telling b, Rarity rarity) {
    Set<String> shared = new TreeSet<>(a.terms());
    shared.retainAll(b.terms());
    double common = rarity.weight(shared);
    double first = rarity.weight(a.terms());
    double second = rarity.weight(b.terms());
    double light = Math.max(1e-9, Math.min(first, second));
    return new Likeness(common / light, 2 * common / Math.max(1e-9, first + second), shared.size());
  }
}
