package org.recoupe.story;

import java.util.List;
import java.util.SortedMap;
import org.recoupe.model.mark.Reading;

/** How like the articles of one story are to each other. */
final class Likenesses {
  private Likenesses() {}

  /** For each article the sum of its likeness to the others. */
  static double[] central(List<Reading> readings) {
    List<SortedMap<String, Double>> bags =
        readings.stream().map(r -> TraitReader.of(r).terms()).toList();
    double[] sums = new double[bags.size()];
    List<List<Vectors.Neighbour>> neighbours =
        new Vectors(bags, Rates.atLarge(bags)).neighbours(0, bags.size());
    for (int i = 0; i < sums.length; i++) {
      sums[i] = neighbours.get(i).stream().mapToDouble(Vectors.Neighbour::likeness).sum();
    }
    return sums;
  }
}
