package org.recoupe.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which names of the lists were met in one search, by how many words, of what weight. */
final class Tally {
  private final int[] hits;
  private final int[] seen;
  private final double[] weights;
  private final List<Integer> touched = new ArrayList<>();
  private int part;

  /** A tally over so many names. */
  Tally(int names) {
    this.hits = new int[names];
    this.seen = new int[names];
    this.weights = new double[names];
  }

  /** What follows is another part of the name that is looked for. */
  void nextPart() {
    part++;
  }

  /** A name is met; once for each part. */
  void meet(int number, int worth, double weight) {
    if (seen[number] == part) {
      return;
    }
    if (hits[number] == 0) {
      touched.add(number);
    }
    seen[number] = part;
    hits[number] += worth;
    weights[number] += weight;
  }

  /** The names met by so many words, the heaviest first. */
  List<Integer> best(int words, int most) {
    return touched.stream()
        .filter(n -> hits[n] >= words)
        .sorted(Comparator.<Integer>comparingDouble(n -> -weights[n]).thenComparing(n -> n))
        .limit(most)
        .toList();
  }
}
