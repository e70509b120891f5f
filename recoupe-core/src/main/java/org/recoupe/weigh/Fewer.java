package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;

/**
 * Whether a smaller number of the very thing is told than was announced: « 200 logements seront
 * livrés », « 120 logements ont été livrés ». Near numbers are the same.
 *
 * @param plan the plan, which counts one thing
 */
record Fewer(Plan plan) {
  /** Up to this share of what was announced is less than it. */
  private static final BigDecimal LESS = new BigDecimal("0.9");

  /** True if a sentence names one number of it, the smaller one, and no place of its own. */
  boolean told(Telling told) {
    List<Figure> meant = figures(plan.telling(), plan.mark().clause(), f -> true);
    Predicate<Figure> counted =
        f -> !f.unit().isEmpty() && meant.stream().anyMatch(m -> m.unit().equals(f.unit()));
    List<Figure> said = figures(told, told.span(), counted);
    return meant.size() == 1
        && said.size() == 1
        && said.get(0).bound() != Figure.Bound.AT_LEAST
        && said.get(0).bound() != Figure.Bound.MORE_THAN
        && said.get(0).value().compareTo(meant.get(0).value().multiply(LESS)) < 0
        && !narrower(told);
  }

  /** « à Lyon » counts a part of what was to be everywhere. */
  private boolean narrower(Telling told) {
    Set<String> here = plan.coverage().places(told);
    return !plan.named(EntityType.PLACE).containsAll(here);
  }

  private static List<Figure> figures(Telling telling, Span stretch, Predicate<Figure> wanted) {
    return Spans.inside(telling.reading().figures(), Figure::span, stretch).stream()
        .filter(wanted)
        .toList();
  }
}
