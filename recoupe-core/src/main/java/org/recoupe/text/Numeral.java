package org.recoupe.text;

import java.math.BigDecimal;

/**
 * A number found in {@link Runs}.
 *
 * @param from its first run
 * @param to the first run behind it
 * @param value the number
 * @param form how it is written
 */
public record Numeral(int from, int to, BigDecimal value, Form form) {

  /** How a number is written. */
  public enum Form {
    /** In digits, perhaps with a word of scale: "1,5 million". */
    DIGITS,
    /** In words: "quatre-vingt-dix-sept". */
    WORDS,
    /** As a round collective: "dizaine", "milliers". */
    COLLECTIVE,
    /** As a fraction: "trois quarts". */
    FRACTION
  }

  /** The value as an int if it is a whole number that fits, else -1. */
  public int whole() {
    try {
      return value.intValueExact();
    } catch (ArithmeticException tooLargeOrBroken) {
      return -1;
    }
  }

  /** True for the bare word "un" or "une", which is far more often an article. */
  public boolean article() {
    return form == Form.WORDS && to == from + 1 && value.compareTo(BigDecimal.ONE) == 0;
  }
}
