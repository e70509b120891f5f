package org.recoupe.weigh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.recoupe.model.mark.Figure;

/**
 * A number as its words bound it.
 *
 * @param low the number; the lower one of a range
 * @param high the upper number of a range
 * @param bound how the words bound it
 */
record Amount(BigDecimal low, Optional<BigDecimal> high, Figure.Bound bound) {

  /** "More than" and "nearly" are said of numbers that are not far off. */
  private static final double NEAR = .10;

  /** Without such a word a number is rounded by less. */
  private static final double EXACTLY = .04;

  private static final double ABOVE = .30;

  static Amount of(Figure figure) {
    return new Amount(figure.value(), figure.high(), figure.bound());
  }

  /** True if both may be said of one number. */
  boolean agrees(Amount other) {
    return low.compareTo(other.low) == 0
        || within(other)
        || other.within(this)
        || rounds(other)
        || other.rounds(this);
  }

  /** True if the other number lies where the words of this one allow it. */
  private boolean within(Amount other) {
    BigDecimal value = other.low;
    return switch (bound) {
      case RANGE ->
          value.compareTo(low) >= 0 && high.filter(h -> value.compareTo(h) <= 0).isPresent();
      case MORE_THAN -> value.compareTo(low) > 0 && off(value) <= ABOVE;
      case LESS_THAN, AT_MOST -> value.compareTo(low) < 0 && off(value) <= NEAR;
      default -> false;
    };
  }

  /** True if this is the other number, rounded. */
  private boolean rounds(Amount other) {
    int digits = low.stripTrailingZeros().precision();
    boolean round = low.stripTrailingZeros().scale() < 0;
    if (!round || off(other.low) > NEAR || digits >= other.low.stripTrailingZeros().precision()) {
      return false;
    }
    BigDecimal rounded = other.low.round(new MathContext(digits, RoundingMode.HALF_UP));
    // « 2 000 » is hardly said of 1 900, « environ 2 000 » is
    return bound == Figure.Bound.ABOUT
        ? rounded.compareTo(low) == 0 || off(other.low) <= NEAR / 2
        : rounded.compareTo(low) == 0 && off(other.low) <= EXACTLY;
  }

  /** How far the number lies off this one, as a part of it. */
  private double off(BigDecimal value) {
    double mine = low.doubleValue();
    return mine == 0 ? 1 : Math.abs(value.doubleValue() - mine) / Math.abs(mine);
  }

  /** The number in plain digits. */
  String plain() {
    return low.stripTrailingZeros().toPlainString()
        + high.map(h -> "/" + h.stripTrailingZeros().toPlainString()).orElse("");
  }
}
