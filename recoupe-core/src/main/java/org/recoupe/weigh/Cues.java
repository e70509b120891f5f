package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;

/**
 * The clauses of a sentence that tell who says what stands beside them, to whom and when: « a
 * indiqué mardi à l'agence le maire de la ville ». Two sentences that share only these share no
 * fact.
 */
final class Cues {
  private Cues() {}

  static List<Span> in(Telling telling) {
    List<Quote> quotes = telling.reading().quotes();
    return quotes.stream()
        .filter(quote -> !quote.partial() && quote.frame().overlaps(telling.span()))
        .flatMap(quote -> clause(telling, quote, quotes).stream())
        .toList();
  }

  private static Optional<Span> clause(Telling telling, Quote quote, List<Quote> quotes) {
    Optional<Span> cue = quote.cue().flatMap(words -> place(telling, quote, words, quotes));
    return cue.map(at -> around(telling, at, quotes)).filter(span -> span.length() > 0);
  }

  /** Where the cue stands in the sentence, outside of what is said. */
  private static Optional<Span> place(
      Telling telling, Quote quote, String cue, List<Quote> quotes) {
    String text = telling.reading().article().text();
    int end = Math.min(telling.span().end(), quote.frame().end());
    int at = text.indexOf(cue, Math.max(telling.span().start(), quote.frame().start()));
    while (!cue.isEmpty() && at >= 0 && at + cue.length() <= end) {
      Span span = new Span(at, at + cue.length());
      if (quotes.stream().noneMatch(q -> q.span().overlaps(span))) {
        return Optional.of(span);
      }
      at = text.indexOf(cue, at + 1);
    }
    return Optional.empty();
  }

  private static Span around(Telling telling, Span cue, List<Quote> quotes) {
    Span clause = Clauses.around(telling, cue);
    int start = clause.start();
    int end = clause.end();
    for (Quote quote : quotes) {
      if (quote.span().end() <= cue.start()) {
        start = Math.max(start, quote.span().end());
      } else if (quote.span().start() >= cue.end()) {
        end = Math.min(end, quote.span().start());
      }
    }
    return new Span(start, Math.max(start, end));
  }
}
