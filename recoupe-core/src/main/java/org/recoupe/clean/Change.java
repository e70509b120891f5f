package org.recoupe.clean;

import org.recoupe.model.Span;

/**
 * One edit that a step asks for.
 *
 * @param span stretch of the draft's text
 * @param replacement what shall stand there; empty to take it out
 * @param why the reason for a person; empty for mere layout, which is not listed among the edits
 */
record Change(Span span, String replacement, String why) {

  static Change remove(Span span, String why) {
    return new Change(span, "", why);
  }

  static Change replace(int start, int end, String replacement, String why) {
    return new Change(new Span(start, end), replacement, why);
  }

  static Change layout(int start, int end, String replacement) {
    return new Change(new Span(start, end), replacement, "");
  }
}
