package org.recoupe.read.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.recoupe.model.mark.Figure.Bound;

/**
 * A number with the words that bound it, before its noun is known.
 *
 * @param from first run, modifier included
 * @param to first run behind the number
 * @param number first run of the number itself
 * @param value the number, or the lower one of a range
 * @param high the upper number of a range
 * @param bound how the words bound it
 * @param digits true if it is written in digits
 * @param linked true if its noun is joined by « de » (« une dizaine de », « un million de »)
 */
record Amount(
    int from,
    int to,
    int number,
    BigDecimal value,
    Optional<BigDecimal> high,
    Bound bound,
    boolean digits,
    boolean linked) {

  Amount boundBy(int start, Bound other) {
    Bound kept = bound == Bound.RANGE ? bound : other;
    return new Amount(start, to, number, value, high, kept, digits, linked);
  }
}
