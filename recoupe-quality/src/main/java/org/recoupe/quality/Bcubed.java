package org.recoupe.quality;

import java.util.Map;

/**
 * B-cubed precision and recall of a grouping (Bagga and Baldwin 1998). Items without a group stand
 * alone.
 */
record Bcubed(double precision, double recall) {

  static Bcubed of(Map<String, String> found, Map<String, String> gold) {
    double precision = 0;
    double recall = 0;
    for (String item : gold.keySet()) {
      int system = 0;
      int truth = 0;
      int both = 0;
      for (String other : gold.keySet()) {
        boolean same =
            other.equals(item)
                || found.containsKey(item) && found.get(item).equals(found.get(other));
        boolean right = gold.get(other).equals(gold.get(item));
        system += same ? 1 : 0;
        truth += right ? 1 : 0;
        both += same && right ? 1 : 0;
      }
      precision += (double) both / system;
      recall += (double) both / truth;
    }
    int items = Math.max(1, gold.size());
    return new Bcubed(precision / items, recall / items);
  }

  double f1() {
    return 2 * precision * recall / Math.max(1e-9, precision + recall);
  }
}
