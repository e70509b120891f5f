package org.recoupe.read.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;

/** Who says what a clause tells. */
final class Claims {
  private Claims() {}

  /** The smallest quote that covers the verb. */
  static Optional<Quote> over(List<Quote> quotes, Span trigger) {
    return quotes.stream()
        .filter(q -> q.span().covers(trigger))
        .min(Comparator.comparingInt((Quote q) -> q.span().length()).thenComparing(Quote::span));
  }
}
