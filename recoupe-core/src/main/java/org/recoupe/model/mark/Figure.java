package org.recoupe.model.mark;

import java.math.BigDecimal;
import java.util.Optional;
import org.recoupe.model.Span;

/**
 * A number with what it counts.
 *
 * @param span modifier, number and counted noun ("près de 290 000 personnes")
 * @param value the number; the lower one of a range
 * @param high the upper number of a range
 * @param bound how the words bound it
 * @param what the counted noun phrase as written
 * @param unit lemma of the counted noun, lower case ("mort", "personne", "%", "km", "EUR"); empty
 *     if unclear
 * @param source who gives the figure, as written; empty if the text does not attribute it
 * @param sourceReferent id of the referent who gives it
 */
public record Figure(
    Span span,
    BigDecimal value,
    Optional<BigDecimal> high,
    Bound bound,
    String what,
    String unit,
    Optional<String> source,
    Optional<String> sourceReferent) {

  /** How the words bound a number. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    LESS_THAN,
    AT_MOST,
    RANGE
  }
}
