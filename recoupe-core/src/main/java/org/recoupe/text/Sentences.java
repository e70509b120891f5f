package org.recoupe.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Span;

/**
 * Cuts French text into sentences: lines first, so that headlines do not run into the body, then
 * ICU's rules (UAX 29), mended where the press differs from the standard: a closing mark of
 * quotation stays with what it closes, initials and abbreviations do not end a sentence, a small
 * letter does not begin one. ICU's own exceptions for French are not used: they match ends of words
 * (« mer. » of mercredi in « la mer. »). Thread-safe.
 */
public final class Sentences {
  private static final ThreadLocal<BreakIterator> ICU =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.FRENCH));

  private static final int DATELINE = 40;

  private Sentences() {}

  /**
   * The sentences inside a stretch, in order, without surrounding white space. Law: what lies
   * between two of them is white space.
   */
  public static List<Span> in(String text, Span stretch) {
    List<Span> sentences = new ArrayList<>();
    int line = stretch.start();
    while (line < stretch.end()) {
      int end = text.indexOf('\n', line);
      end = end < 0 || end > stretch.end() ? stretch.end() : end;
      inLine(text, line, end, sentences);
      line = end + 1;
    }
    return sentences;
  }

  private static void inLine(String text, int from, int to, List<Span> sentences) {
    BreakIterator breaks = ICU.get();
    breaks.setText(text.substring(from, to));
    int start = from;
    for (int cut = breaks.next(); cut != BreakIterator.DONE; cut = breaks.next()) {
      int place = closing(text, from + cut, to);
      if (place > start && (place == to || ends(text, start, place, to))) {
        items(text, start, place, sentences);
        start = place;
      }
    }
    items(text, start, to, sentences);
  }

  /** « … est fini. - Le second … »: lists that were run together; a dateline is shorter. */
  private static void items(String text, int from, int to, List<Span> sentences) {
    int start = from;
    for (int stop = text.indexOf(". ", from); stop >= 0 && stop + 4 < to; ) {
      boolean dash = "-–—".indexOf(text.charAt(stop + 2)) >= 0 && blank(text.charAt(stop + 3));
      if (dash && stop - start > DATELINE && Character.isUpperCase(text.charAt(stop + 4))) {
        add(text, start, stop + 1, sentences);
        start = stop + 2;
      }
      stop = text.indexOf(". ", stop + 1);
    }
    add(text, start, to, sentences);
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** A closing mark of quotation or bracket after the break belongs to the sentence before. */
  private static int closing(String text, int place, int limit) {
    int at = place;
    while (at < limit && (blank(text.charAt(at)) || closer(text.charAt(at)))) {
      if (closer(text.charAt(at))) {
        return closing(text, at + 1, limit);
      }
      at++;
    }
    return place;
  }

  private static boolean closer(char c) {
    return c == '»' || c == '”' || c == ')' || c == ']' || c == '›';
  }

  private static boolean ends(String text, int start, int place, int limit) {
    int last = place;
    while (last > start && blank(text.charAt(last - 1))) {
      last--;
    }
    int next = place;
    while (next < limit && blank(text.charAt(next))) {
      next++;
    }
    if (next < limit && beginsSmall(text, next, limit)) {
      return false;
    }
    return last <= start || text.charAt(last - 1) != '.' || !abbreviated(text, start, last);
  }

  /** A small letter behind a full stop: an abbreviation or an incise, unless a quotation opens. */
  private static boolean beginsSmall(String text, int next, int limit) {
    char c = text.charAt(next);
    if (c == ',' || c == ';' || c == '.' || Character.isLowerCase(c)) {
      return true;
    }
    return closer(c) && next + 1 < limit && text.charAt(next + 1) == ',';
  }

  private static boolean abbreviated(String text, int start, int end) {
    int word = end - 1;
    while (word > start
        && !blank(text.charAt(word - 1))
        && "«“\"('’".indexOf(text.charAt(word - 1)) < 0) {
      word--;
    }
    String form = text.substring(word, end);
    if (Words.mayEnd(form) && opens(text, end)) {
      return false;
    }
    if (initials(form)) {
      return true;
    }
    boolean initial =
        form.length() == 2
            && Character.isUpperCase(form.charAt(0))
            && word > start
            && (name(text, start, word) || initialBehind(text, end));
    return initial || (Words.abbreviation(form) && !number(form));
  }

  /** « le juge K. R. Menon »: another initial follows. */
  private static boolean initialBehind(String text, int end) {
    return end + 2 < text.length()
        && blank(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1))
        && text.charAt(end + 2) == '.';
  }

  /** Whether a quotation or a small word with a capital (« Le », « Mais ») stands behind. */
  private static boolean opens(String text, int place) {
    int at = place;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > at
        ? StopWords.contains(text.substring(at, end))
        : at < text.length() && text.charAt(at) == '«';
  }

  /** « J.-P. », « E.E. »: initials of a first name; « U.S.A. » has more. */
  private static boolean initials(String form) {
    return form.length() >= 4
        && form.length() <= 5
        && Character.isUpperCase(form.charAt(0))
        && form.charAt(1) == '.'
        && form.charAt(form.length() - 1) == '.'
        && Character.isUpperCase(form.charAt(form.length() - 2))
        && (form.length() == 4 || form.charAt(2) == '-');
  }

  private static boolean number(String form) {
    return Character.isDigit(form.charAt(0));
  }

  /** An initial follows a first name (« John F. ») or opens the name itself. */
  private static boolean name(String text, int start, int word) {
    int end = word;
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > start && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin == end) {
      return begin == start || text.charAt(begin - 1) != '°';
    }
    return Character.isUpperCase(text.charAt(begin)) || end - begin <= 3;
  }
}
