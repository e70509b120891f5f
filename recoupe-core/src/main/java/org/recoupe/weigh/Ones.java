package org.recoupe.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/**
 * Ones that are told with the article alone: « un mort », « une personne disparue ». French writes
 * the article and the numeral alike; before a noun that is counted again and again it is a number.
 */
final class Ones {
  private static final Set<String> ONE = Grammar.words("one");

  private Ones() {}

  /** The figures of a sentence with such ones among them, in order. */
  static List<Figure> with(List<Figure> figures, Telling telling, Scopes scopes) {
    List<Figure> all = new ArrayList<>(figures);
    List<Token> tokens = telling.sentence().tokens();
    String text = telling.reading().article().text();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Span span = tokens.get(i).span().join(tokens.get(i + 1).span());
      String noun = tokens.get(i + 1).lemma();
      if (ONE.contains(Fold.plain(tokens.get(i).span().in(text)))
          && scopes.single(noun)
          && figures.stream().noneMatch(f -> f.span().overlaps(span))) {
        all.add(one(span, noun));
      }
    }
    all.sort(Comparator.comparing(Figure::span));
    return all;
  }

  private static Figure one(Span span, String noun) {
    return new Figure(
        span,
        BigDecimal.ONE,
        Optional.empty(),
        Figure.Bound.EXACT,
        noun,
        noun,
        Optional.empty(),
        Optional.empty());
  }
}
