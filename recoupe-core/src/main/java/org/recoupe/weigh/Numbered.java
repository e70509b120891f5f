package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.Figure;

/** Sees whether two sentences give the same thing another number. */
final class Numbered {
  /** A number so many concepts before a word may be its number. */
  private static final int NEAR = 3;

  private static final Amount ONE =
      new Amount(BigDecimal.ONE, Optional.empty(), Figure.Bound.EXACT);

  /** « des dizaines » are two at least, and fewer than so many. */
  private static final int LEAST = 2;

  private static final int MOST = 20;

  /** « la seule personne » is one. */
  private static final Set<String> ALONE = Grammar.words("alone");

  private Numbered() {}

  /** True if a shared word has a number in both sentences, and not the same one. */
  static boolean otherwise(Gist a, Gist b, Overlap overlap) {
    return overlap.common().stream()
        .filter(key -> "@#".indexOf(key.charAt(0)) < 0 && !key.startsWith("t:"))
        .anyMatch(key -> differ(before(a, key), before(b, key), a, b));
  }

  private static boolean differ(Optional<Concept> number, Optional<Concept> other, Gist a, Gist b) {
    return number.isPresent()
        && other.isPresent()
        && !number.get().key().equals(other.get().key())
        && !agree(number.get(), amount(a, number.get()), other.get(), amount(b, other.get()));
  }

  private static boolean agree(Concept number, Amount amount, Concept other, Amount against) {
    boolean rough = number.key().startsWith(Concept.ROUGH);
    return rough == other.key().startsWith(Concept.ROUGH)
        ? amount.agrees(against)
        : rough ? many(amount, against) : many(against, amount);
  }

  /** « dix personnes » are not « des dizaines de personnes », 30 or 80 are. */
  private static boolean many(Amount rough, Amount exact) {
    double times = exact.low().doubleValue() / rough.low().doubleValue();
    return times >= LEAST && times < MOST;
  }

  private static Amount amount(Gist gist, Concept number) {
    return Spans.inside(gist.telling().reading().figures(), f -> f.span(), number.span()).stream()
        .findFirst()
        .map(Amount::of)
        .orElse(ONE);
  }

  /** The last number before a word, close to it. */
  private static Optional<Concept> before(Gist gist, String key) {
    int at = gist.first().getOrDefault(key, 0);
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (gist.concepts().get(i).number() || ALONE.contains(gist.concepts().get(i).key())) {
        return Optional.of(gist.concepts().get(i));
      }
    }
    return Optional.empty();
  }
}
