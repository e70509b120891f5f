package org.recoupe.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a name into words of small Latin letters and digits: apostrophes join, hyphens part, points
 * part initials and join abbreviations ("A.B.C." is one word for a company).
 */
final class Tokens {
  private static final String APOSTROPHES = "'’‘ʼʻ`´ʿʾ′\"“”«»";
  private static final int LONGEST = 400;

  private Tokens() {}

  /** The words of a name; of a name too long to be one, those of its beginning. */
  static List<String> of(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return words(Romaniser.latin(cut), false);
  }

  /** The same, with letters that points part read as one abbreviation. */
  static List<String> abbreviated(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return words(Romaniser.latin(cut), true);
  }

  private static List<String> words(String latin, boolean abbreviations) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = letter(latin, i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        word.append(c);
      } else if (!joins(latin, i, c, abbreviations) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Signs that are set for letters inside a word: at for a, dollar for s. */
  private static char letter(String latin, int at) {
    char c = latin.charAt(at);
    boolean sign = c == '@' || c == '$';
    boolean inside = at > 0 && Character.isLetter(latin.charAt(at - 1));
    return !sign || !inside ? c : c == '@' ? 'a' : 's';
  }

  private static boolean joins(String latin, int at, char c, boolean abbreviations) {
    return APOSTROPHES.indexOf(c) >= 0
        || abbreviations && c == '.' && single(latin, at - 1) && single(latin, at + 1);
  }

  /** True if one letter stands alone at a place between points, blanks or the ends. */
  private static boolean single(String latin, int at) {
    if (at < 0 || at >= latin.length() || !Character.isLetterOrDigit(latin.charAt(at))) {
      return false;
    }
    boolean before = at == 0 || !Character.isLetterOrDigit(latin.charAt(at - 1));
    boolean behind = at + 1 == latin.length() || !Character.isLetterOrDigit(latin.charAt(at + 1));
    return before && behind;
  }
}
