package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that no reader sees or wants: soft hyphens, zero-width marks, controls, halves of
 * surrogate pairs, typesetters' ligatures. White space becomes plain: one space, at most one blank
 * line.
 */
final class Characters implements Step {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Paragraph.blank(c)) {
        at = space(text, at, changes);
      } else {
        odd(text, at, changes);
        at += paired(text, at) ? 2 : 1;
      }
    }
    return changes;
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static void odd(String text, int at, List<Change> changes) {
    char c = text.charAt(at);
    if (c == '\u00ad') {
      changes.add(Change.replace(at, at + 1, "", "a soft hyphen"));
    } else if (invisible(c)) {
      changes.add(Change.replace(at, at + 1, "", "an invisible character"));
    } else if (c >= '\ufb00' && c <= '\ufb06') {
      changes.add(Change.replace(at, at + 1, LIGATURES[c - '\ufb00'], "a ligature taken apart"));
    } else if (Character.isSurrogate(c) && !paired(text, at)) {
      changes.add(Change.replace(at, at + 1, "\ufffd", "half of a surrogate pair"));
    }
  }

  private static boolean invisible(char c) {
    return c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\ufffc'
        || Character.isISOControl(c);
  }

  /** One run of white space; returns the place behind it. */
  private static int space(String text, int start, List<Change> changes) {
    int end = start;
    int feeds = 0;
    while (end < text.length() && Paragraph.blank(text.charAt(end))) {
      feeds += lineEnd(text, end) ? 1 : 0;
      end++;
    }
    boolean edge = start == 0 || end == text.length();
    String wanted = edge ? "" : feeds > 1 ? "\n\n" : feeds == 1 ? "\n" : one(text, start, end);
    changes.add(Change.layout(start, end, wanted));
    return end;
  }

  private static boolean lineEnd(String text, int at) {
    char c = text.charAt(at);
    boolean second = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
    return !second && (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085');
  }

  /** The one space that stands for several: a no-break one if one of them was. */
  private static String one(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u00a0' || c == '\u202f') {
        return String.valueOf(c);
      }
    }
    return end - start == 1 && text.charAt(start) != '\t' ? text.substring(start, end) : " ";
  }
}
