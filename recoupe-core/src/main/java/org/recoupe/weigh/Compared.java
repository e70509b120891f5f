package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/**
 * The stretches of a sentence that tell nothing as it is now: a number held against another («
 * contre 43 la veille »), a rumour (« une rumeur indiquait que … »).
 */
final class Compared {
  private static final Set<String> AGAINST = Grammar.words("against");
  private static final Set<String> RUMOUR = Grammar.words("rumour");

  /** Words like « plus de » may stand before the number. */
  private static final int NEAR = 12;

  private Compared() {}

  static List<Span> in(Telling telling) {
    String text = telling.reading().article().text();
    List<Span> found = new ArrayList<>();
    for (Token token : telling.sentence().tokens()) {
      String form = Fold.plain(token.span().in(text));
      if (AGAINST.contains(form) && numbered(telling, token) || RUMOUR.contains(form)) {
        found.add(new Span(token.span().start(), Clauses.around(telling, token.span()).end()));
      }
    }
    return found;
  }

  private static boolean numbered(Telling telling, Token token) {
    Span behind = new Span(token.span().end(), token.span().end() + NEAR);
    return !Spans.inside(telling.reading().figures(), Figure::span, behind).isEmpty();
  }
}
