package org.recoupe.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How common the stems of words are in French news at large. */
public final class StemRates {
  /** Rate of a stem that the list does not hold. */
  public static final double UNSEEN = 0.0008;

  private static final Map<String, Double> RATES =
      Table.of(StemRates.class, "stem-rates.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  (List<String> row) -> row.get(0), row -> Double.parseDouble(row.get(1)) / 1000));

  private StemRates() {}

  /** The share of articles that hold a stem, 0 to 1. */
  public static double of(String stem) {
    return RATES.getOrDefault(stem, UNSEEN);
  }
}
