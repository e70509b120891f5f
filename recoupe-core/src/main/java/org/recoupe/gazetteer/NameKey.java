package org.recoupe.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The key under which forms of a name meet: lower case, no accents, ligatures undone, hyphens,
 * apostrophes and points as one blank, "St" and "Ste" as "saint" and "sainte".
 */
public final class NameKey {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('œ', "oe"),
          Map.entry('æ', "ae"),
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ə', "e"));
  private static final Map<String, String> WORDS = Map.of("st", "saint", "ste", "sainte");

  private NameKey() {}

  /** The key of a form; empty where the form holds no letter or digit. */
  public static String of(CharSequence form) {
    String letters = isAscii(form) ? form.toString() : stripped(form);
    StringJoiner words = new StringJoiner(" ");
    int at = 0;
    while (at < letters.length()) {
      int end = wordEnd(letters, at);
      if (end > at) {
        String word = letters.substring(at, end).toLowerCase(Locale.ROOT);
        words.add(WORDS.getOrDefault(word, word));
      }
      at = end + 1;
    }
    return words.toString();
  }

  private static int wordEnd(String letters, int from) {
    int end = from;
    while (end < letters.length() && isWord(letters, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String letters, int at) {
    char c = letters.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isAscii(CharSequence form) {
    return form.chars().allMatch(c -> c < 128);
  }

  private static String stripped(CharSequence form) {
    String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(LETTERS.getOrDefault(Character.toLowerCase(c), String.valueOf(c)));
      }
    }
    return plain.toString();
  }
}
