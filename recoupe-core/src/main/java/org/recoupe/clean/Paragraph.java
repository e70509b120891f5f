package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;

/**
 * A line that says something, seen without the white space around it.
 *
 * @param span stretch of the text
 * @param words its letters and digits, folded, words parted by one space: a form for comparison
 * @param text the line itself
 */
record Paragraph(Span span, String words, String text) {
  private static final int LOOK = 16;

  /** The lines of a text that hold anything but white space. */
  static List<Paragraph> of(String text) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      Span span = trimmed(text, start, stop);
      if (!span.isEmpty()) {
        found.add(of(text, span));
      }
      start = stop + 1;
    }
    return found;
  }

  static Paragraph of(String text, Span span) {
    String line = span.in(text);
    return new Paragraph(span, words(line), line);
  }

  /** Letters and digits of a text, folded, words parted by one space. */
  static String words(String text) {
    String folded = Fold.plain(text);
    char[] out = new char[folded.length()];
    int end = 0;
    for (int i = 0; i < out.length; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out[end++] = c;
      } else if (end > 0 && out[end - 1] != ' ') {
        out[end++] = ' ';
      }
    }
    return new String(out, 0, end > 0 && out[end - 1] == ' ' ? end - 1 : end);
  }

  /** True if a text has just these words; most texts differ at their beginning already. */
  static boolean says(String text, String words) {
    return (text.length() <= LOOK || words.startsWith(words(text.substring(0, LOOK))))
        && words(text).equals(words);
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean blank(char c) {
    return c < 0x80
        ? c == ' ' || Character.isWhitespace(c)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The number of words. */
  int count() {
    int count = words.isEmpty() ? 0 : 1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }

  /** True if it reads like running prose: long, or several words that end in a full stop. */
  boolean prose() {
    return count() >= 25 || (count() >= 8 && endsSentence());
  }

  /** True if it ends the way a sentence ends, a closing quote or bracket aside. */
  boolean endsSentence() {
    int at = text.length() - 1;
    while (at > 0 && ("»”\"')]".indexOf(text.charAt(at)) >= 0 || blank(text.charAt(at)))) {
      at--;
    }
    return ".!?…".indexOf(text.charAt(at)) >= 0;
  }
}
