package org.recoupe.weigh;

import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;

/** Cuts a sentence where a clause may end. */
final class Clauses {
  private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "–", "—", ".", "!", "?");

  private Clauses() {}

  /** The clauses of a sentence that a stretch touches, without the marks around them. */
  static Span around(Telling telling, Span stretch) {
    int start = telling.span().start();
    int end = telling.span().end();
    String text = telling.reading().article().text();
    for (Token token : telling.sentence().tokens()) {
      if (!ENDS.contains(token.span().in(text))) {
        continue;
      }
      if (token.span().end() <= stretch.start()) {
        start = token.span().end();
      } else if (token.span().start() >= stretch.end()) {
        end = token.span().start();
        break;
      }
    }
    return trimmed(text, start, end);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
