package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Span;
import org.recoupe.text.Words;

/**
 * Spaces lost where paragraphs or links were joined: « hier.Le », « paix»Mais », « (AFP)Le », «
 * terme,il ». Web addresses, handles and file names are left alone.
 */
final class LostSpaces implements Step {
  private static final String WHY = "a lost space";
  private static final int SHOWN = 30;

  /** A capital that begins a word, a quote, an elided word. */
  private static final String START = "(?=[«“]|\\p{Lu}(?:\\p{Ll}|['’]|\\s))";

  private static final Pattern AFTER_STOP =
      Pattern.compile("([\\p{Ll}]{2}|\\d{2}|\\p{Lu}{2}|[\\p{L}%)»”])([.!?…]+[»”)]?)" + START);
  private static final Pattern AFTER_QUOTE = Pattern.compile("[»”](?=\\p{L})");
  private static final Pattern AFTER_BRACKET = Pattern.compile("\\)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern AFTER_COMMA = Pattern.compile("(?<=\\p{Ll}{2})[,;](?=\\p{L}{2})");
  private static final Pattern AFTER_PICTURE =
      Pattern.compile(
          "(?:pic\\.twitter\\.com|t\\.co)/[A-Za-z0-9]{10}(?=[A-ZÀ-Ý«][a-zà-ÿ’' \u00a0]|—)");

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    insert(text, AFTER_PICTURE, changes);
    stops(text, changes);
    insert(text, AFTER_QUOTE, changes);
    insert(text, AFTER_BRACKET, changes);
    insert(text, AFTER_COMMA, changes);
    return changes;
  }

  private static void stops(String text, List<Change> changes) {
    Matcher matcher = AFTER_STOP.matcher(text);
    while (matcher.find()) {
      if (!addressed(text, matcher.end()) && !abbreviated(text, matcher.end(1))) {
        changes.add(Change.insert(matcher.end(), " ", WHY, chunk(text, matcher.end())));
      }
    }
  }

  /**
   * True for a single letter or a known abbreviation before the stop: « J.Dupont », « M.Dupont ».
   */
  private static boolean abbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean short1 = stop - start == 1 && Character.isUpperCase(text.charAt(start));
    return short1 || (stop > start && Words.abbreviation(text.substring(start, stop) + "."));
  }

  private static void insert(String text, Pattern pattern, List<Change> changes) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (pattern == AFTER_PICTURE || !addressed(text, matcher.end())) {
        changes.add(Change.insert(matcher.end(), " ", WHY, chunk(text, matcher.end())));
      }
    }
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
    while (start > 0 && at - start < 200 && !Paragraph.blank(text.charAt(start - 1))) {
      start--;
      char c = text.charAt(start);
      if (c == '/' || c == '@' || c == '#' || c == '_' || c == '\\') {
        return true;
      }
    }
    return text.startsWith("www.", start);
  }
}
