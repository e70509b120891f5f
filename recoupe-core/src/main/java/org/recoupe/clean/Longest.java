package org.recoupe.clean;

import java.util.List;
import org.recoupe.model.Edit;
import org.recoupe.model.Span;

/**
 * Cuts off what is longer than any article: a book of 120 pages has as many letters as may stay.
 * The rest stands whole among the edits.
 */
final class Longest {
  static final String WHY =
      Edit.TRUNCATED + ": longer than any article, only its beginning is read";
  private static final int MOST = 200_000;
  private static final int NEAR = 5_000;

  private Longest() {}

  /** The draft itself, or its beginning up to the end of a word. */
  static Draft bounded(Draft draft) {
    String text = draft.text();
    if (text.length() <= MOST) {
      return draft;
    }
    return draft.apply(List.of(Change.remove(new Span(end(text), text.length()), WHY)));
  }

  private static int end(String text) {
    int end = MOST;
    while (end > MOST - NEAR && !Paragraph.blank(text.charAt(end))) {
      end--;
    }
    boolean gap = Paragraph.blank(text.charAt(end));
    int hard = Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST;
    return gap ? end : hard;
  }
}
