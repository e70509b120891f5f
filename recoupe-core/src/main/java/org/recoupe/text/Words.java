package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;

/**
 * Cuts French text into words: elided articles and pronouns stand alone ({@code l'|accord}), so do
 * inverted pronouns ({@code a|-t-il}); abbreviations keep their full stop; numbers keep inner
 * commas and points; web addresses, hashtags and handles stay whole. After the conventions of UD
 * French, without taking apart « du » and « des ». Thread-safe.
 */
public final class Words {
  private static final Set<String> ELIDED = set("elided-fr.txt");
  private static final Set<String> WHOLE = set("whole-words-fr.txt");
  private static final Set<String> ABBREVIATIONS = set("abbreviations-fr.txt");
  private static final Set<String> FINAL = set("abbreviations-final-fr.txt");
  private static final List<String> CLITICS = Table.lines(Words.class, "clitics-fr.txt");

  private Words() {}

  private static Set<String> set(String list) {
    return Table.lines(Words.class, list).stream().map(Fold::lower).collect(Collectors.toSet());
  }

  /**
   * True if this form, with its full stop, is a French abbreviation that does not end a sentence by
   * itself.
   */
  public static boolean abbreviation(String formWithStop) {
    return ABBREVIATIONS.contains(Fold.lower(formWithStop).replace('’', '\''));
  }

  /** True if this form, with its full stop, may end a sentence though it is an abbreviation. */
  static boolean mayEnd(String formWithStop) {
    return FINAL.contains(Fold.lower(formWithStop).replace('’', '\''));
  }

  /**
   * The words and marks inside a stretch of a text, in order. Law: between two of them there is
   * only white space.
   */
  public static List<Span> in(String text, Span stretch) {
    List<Span> words = new ArrayList<>(stretch.length() / 5 + 1);
    int at = stretch.start();
    while (at < stretch.end()) {
      if (blank(text.charAt(at))) {
        at++;
      } else {
        int end = chunkEnd(text, at, stretch.end());
        cut(text, at, end, words);
        at = end;
      }
    }
    return words;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static int chunkEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && !blank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void cut(String text, int from, int to, List<Span> words) {
    int start = from;
    while (start < to && !wordLike(text, start, to)) {
      int next = runOfSameMark(text, start, to);
      words.add(new Span(start, next));
      start = next;
    }
    if (start == to) {
      return;
    }
    int end = start;
    int webEnd = webEnd(text, start, to);
    if (webEnd > start) {
      words.add(new Span(start, webEnd));
      end = webEnd;
    } else {
      end = wordEnd(text, start, to);
      word(text, start, end, words);
    }
    if (end < to) {
      cut(text, end, to, words);
    }
  }

  /** A letter or digit, or a mark that opens a word: #, @, and a sign before a digit. */
  private static boolean wordLike(String text, int at, int to) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    return (c == '#' || c == '@') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }

  private static int runOfSameMark(String text, int from, int to) {
    char mark = text.charAt(from);
    int end = from + 1;
    if (mark == '.' || mark == '-' || mark == '*' || mark == '_') {
      while (end < to && text.charAt(end) == mark) {
        end++;
      }
    }
    return end;
  }

  private static int webEnd(String text, int from, int to) {
    boolean web =
        text.startsWith("http://", from)
            || text.startsWith("https://", from)
            || text.startsWith("www.", from)
            || text.startsWith("pic.twitter.com", from);
    if (!web) {
      return from;
    }
    int end = to;
    while (end > from && ".,;:!?)»\"”]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from + 1;
    while (at < to && (inside(text, at, to) || elision(text, from, at))) {
      at++;
    }
    if (at < to && text.charAt(at) == '.' && keepsStop(text, from, at, to)) {
      at++;
    }
    return at;
  }

  private static boolean inside(String text, int at, int to) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '_'
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (at + 1 >= to) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '‑', '‐', '&', '’', '\'', 'ʼ' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '.', ',', ':' ->
          Character.isDigit(before) && Character.isDigit(after) || c == '.' && initials(text, at);
      default -> false;
    };
  }

  /** « O.N.U. », « J.-C. »: a stop between single letters belongs to the word. */
  private static boolean initials(String text, int stop) {
    return Character.isUpperCase(text.charAt(stop - 1))
        && (stop < 2 || !Character.isLetter(text.charAt(stop - 2)))
        && Character.isUpperCase(text.charAt(stop + 1))
        && (stop + 2 >= text.length() || !Character.isLetter(text.charAt(stop + 2)));
  }

  private static boolean elision(String text, int from, int at) {
    char c = text.charAt(at);
    return (c == '’' || c == '\'' || c == 'ʼ')
        && ELIDED.contains(Fold.lower(text.substring(from, at)) + "'");
  }

  private static boolean keepsStop(String text, int from, int stop, int to) {
    String form = text.substring(from, stop + 1);
    if (ABBREVIATIONS.contains(Fold.lower(form))) {
      return true;
    }
    boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
    boolean acronym = form.indexOf('.') < form.length() - 1 && !Character.isDigit(form.charAt(0));
    return (initial && stop + 1 < to) || initial && stop + 1 == to || acronym;
  }

  private static void word(String text, int from, int to, List<Span> words) {
    String lower = Fold.lower(text.substring(from, to)).replace('’', '\'').replace('ʼ', '\'');
    if (WHOLE.contains(lower)) {
      words.add(new Span(from, to));
      return;
    }
    int mark = lower.indexOf('\'');
    if (mark > 0 && ELIDED.contains(lower.substring(0, mark + 1))) {
      words.add(new Span(from, from + mark + 1));
      if (from + mark + 1 < to) {
        word(text, from + mark + 1, to, words);
      }
      return;
    }
    int clitic = clitic(lower);
    words.add(new Span(from, to - clitic));
    if (clitic > 0) {
      words.add(new Span(to - clitic, to));
    }
  }

  private static int clitic(String lower) {
    for (String clitic : CLITICS) {
      if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
        String host = lower.substring(0, lower.length() - clitic.length());
        return hosts(host, clitic) ? clitic.length() : 0;
      }
    }
    return 0;
  }

  /**
   * Only verbs carry pronouns, and only words of the dictionary carry -ci and -là: « Kim Dae-on »
   * stays whole.
   */
  private static boolean hosts(String host, String clitic) {
    List<Lexicon.Form> forms = Lexicon.french().forms(host);
    boolean deictic = clitic.equals("-ci") || clitic.equals("-là");
    return deictic ? !forms.isEmpty() : forms.stream().anyMatch(Lexicon.Form::verb);
  }
}
