package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/** The stretches of a sentence that only hold a number against another: « contre 43 la veille ». */
final class Compared {
  private static final Set<String> AGAINST = Grammar.words("against");

  /** Words like « plus de » may stand before the number. */
  private static final int NEAR = 12;

  private Compared() {}

  static List<Span> in(Telling telling) {
    String text = telling.reading().article().text();
    List<Span> found = new ArrayList<>();
    for (Token token : telling.sentence().tokens()) {
      if (AGAINST.contains(Fold.plain(token.span().in(text)))) {
        int end = token.span().end();
        Span behind = new Span(end, end + NEAR);
        if (!Spans.inside(telling.reading().figures(), Figure::span, behind).isEmpty()) {
          found.add(new Span(token.span().start(), Clauses.around(telling, token.span()).end()));
        }
      }
    }
    return found;
  }
}
