package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Span;
import org.recoupe.text.Words;

/**
 * Spaces lost where paragraphs or links were joined: « hier.Le », « paix»Mais », « (AFP)Le », «
 * terme,il ». Web addresses, handles and file names are left alone.
 */
final class LostSpaces implements Step {
  private static final String WHY = "a lost space";
  private static final int SHOWN = 30;
  private static final int FARTHEST = 200;
  private static final int PICTURE_CODE = 10;

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (lost(text, i)) {
        changes.add(Change.insert(i + 1, " ", WHY, chunk(text, i + 1)));
      } else if (text.charAt(i) == '/') {
        picture(text, i, changes);
      }
    }
    return changes;
  }

  /** True if a space is missing behind this unit. */
  private static boolean lost(String text, int at) {
    char next = text.charAt(at + 1);
    boolean missing =
        switch (text.charAt(at)) {
          case '.', '!', '?', '…' -> starts(text, at + 1) && sentence(text, at);
          case '»', '”' -> Character.isLetter(next) || (next == '«' && text.charAt(at) == '»');
          case ')' -> starts(text, at + 1) && Character.isLetter(next);
          case ',', ';' -> letters(text, at - 2, 2) && letters(text, at + 1, 2);
          default -> false;
        };
    return missing && !addressed(text, at);
  }

  /** True where a sentence can start: a capital that begins a word, a quote. */
  private static boolean starts(String text, int at) {
    char c = text.charAt(at);
    if (c == '«' || c == '“') {
      return true;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean word =
        Character.isLowerCase(next) || Paragraph.blank(next) || next == '\'' || next == '’';
    return Character.isUpperCase(c) && (word || title(text, at));
  }

  /** « M. Martin » behind the mark. */
  private static boolean title(String text, int at) {
    return text.startsWith("M. ", at)
        && at + 3 < text.length()
        && Character.isUpperCase(text.charAt(at + 3));
  }

  private static boolean letters(String text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i < 0 || i >= text.length() || !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if the mark ends a sentence: no initial, no abbreviation, no code before it. */
  private static boolean sentence(String text, int mark) {
    int stop = mark;
    while (stop > 0 && mark - stop < SHOWN && ".!?…".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    int start = stop;
    while (start > 0 && stop - start < SHOWN && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop) {
      return stop > 0 && "»”)%\"".indexOf(text.charAt(stop - 1)) >= 0;
    }
    String word = text.substring(start, stop);
    boolean dotted = start > 0 && text.charAt(start - 1) == '.';
    return word.length() > 1 && !dotted && !Words.abbreviation(word + ".");
  }

  /** A picture's address ends after ten signs: « pic.twitter.com/AbCdEfGhIjLe ministre ». */
  private static void picture(String text, int slash, List<Change> changes) {
    boolean host =
        text.startsWith("pic.twitter.com", slash - 15) || text.startsWith("t.co", slash - 4);
    int end = slash + 1 + PICTURE_CODE;
    if (host && end + 1 < text.length() && code(text, slash + 1, end)) {
      char next = text.charAt(end);
      if (next == '—' || next == '«' || starts(text, end)) {
        changes.add(Change.insert(end, " ", WHY, chunk(text, end)));
      }
    }
  }

  private static boolean code(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80 || !Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The words on both sides of a lost space. */
  private static Span chunk(String text, int at) {
    int start = at;
    while (start > 0 && at - start < SHOWN && !Paragraph.blank(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < SHOWN && !Paragraph.blank(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** True if the place lies inside a web address, a handle or the like. */
  static boolean addressed(String text, int at) {
    int start = at;
    while (start > 0 && at - start < FARTHEST && !Paragraph.blank(text.charAt(start - 1))) {
      start--;
      char c = text.charAt(start);
      if (c == '/' || c == '@' || c == '#' || c == '_' || c == '\\') {
        return true;
      }
    }
    return text.startsWith("www.", start);
  }
}
