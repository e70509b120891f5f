package org.recoupe.clean;

import org.recoupe.model.Span;

/**
 * One edit that a step asks for.
 *
 * @param span stretch of the draft's text
 * @param replacement what shall stand there; empty to take it out
 * @param why the reason for a person; empty for mere layout, which is not listed among the edits
 * @param shown the stretch that makes the edit clear to a person: the word around a lost space
 */
record Change(Span span, String replacement, String why, Span shown) {

  Change {
    if (!shown.covers(span)) {
      throw new IllegalArgumentException("an edit is shown whole: " + shown + " " + span);
    }
  }

  static Change remove(Span span, String why) {
    return new Change(span, "", why, span);
  }

  static Change replace(int start, int end, String replacement, String why) {
    Span span = new Span(start, end);
    return new Change(span, replacement, why, span);
  }

  static Change layout(int start, int end, String replacement) {
    return replace(start, end, replacement, "");
  }

  /** Puts something between two units; the word around is what is shown. */
  static Change insert(int at, String inserted, String why, Span word) {
    return new Change(new Span(at, at), inserted, why, word);
  }

  /** The words shown as they stood. */
  String before(String text) {
    return shown.in(text);
  }

  /** The words shown as they stand after the edit. */
  String after(String text) {
    return text.substring(shown.start(), span.start())
        + replacement
        + text.substring(span.end(), shown.end());
  }
}
