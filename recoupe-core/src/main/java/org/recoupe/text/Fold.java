package org.recoupe.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds what writers and typesetters vary: case, accents, apostrophes, dashes, spaces. Thread-safe.
 */
public final class Fold {
  private Fold() {}

  /**
   * A form for comparison: lower case, no accents, one kind of apostrophe, dash and space;
   * ligatures taken apart.
   */
  public static String plain(String text) {
    return isPlain(text) ? text : folded(text);
  }

  /** Most words of a text are plain already: telling so costs less than copying them. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII.length || ASCII[c] != c) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    char[] out = new char[2 * text.length()];
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'œ', 'Œ' -> {
          out[end++] = 'o';
          out[end++] = 'e';
        }
        case 'æ', 'Æ' -> {
          out[end++] = 'a';
          out[end++] = 'e';
        }
        case '\u00ad' -> {}
        default -> out[end++] = unit(c);
      }
    }
    return new String(out, 0, end);
  }

  /**
   * A form for searching with offsets: every UTF-16 unit becomes exactly one unit, so that a
   * stretch of the result is the same stretch of the text.
   */
  public static String sameLength(CharSequence text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = unit(text.charAt(i));
    }
    return new String(out);
  }

  /** Lower case alone, one unit for one unit. */
  public static String lower(CharSequence text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = Character.toLowerCase(text.charAt(i));
    }
    return new String(out);
  }

  /** First letter in upper case, the rest untouched. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static char unit(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (c) {
      case '’', 'ʼ', '‘', '‛', '′', '`', '´' -> '\'';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : bare(c);
    };
  }

  private static char bare(char c) {
    if (c < 0x250 && c >= 0xC0) {
      return BARE[c - 0xC0];
    }
    return Character.toLowerCase(c);
  }

  private static final char[] BARE = bareLetters();
  private static final char[] ASCII = asciiUnits();

  private static char[] asciiUnits() {
    char[] units = new char[0x80];
    for (char c = 0; c < units.length; c++) {
      units[c] = foldedUnit(c);
    }
    return units;
  }

  private static char foldedUnit(char c) {
    return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
  }

  /** Latin letters from U+00C0 to U+024F without their marks, where a mark can be taken off. */
  private static char[] bareLetters() {
    char[] bare = new char[0x250 - 0xC0];
    for (int i = 0; i < bare.length; i++) {
      char c = (char) (0xC0 + i);
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      bare[i] = Character.toLowerCase(apart.charAt(0));
    }
    return bare;
  }
}
