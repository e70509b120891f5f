package org.recoupe.screen;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.text.Table;

/**
 * Writes a name of any script in plain Latin letters: small, without marks. Cyrillic goes letter by
 * letter after BGN/PCGN, other scripts go through ICU. Thread-safe.
 */
final class Romaniser {
  private static final Map<Character, String> LETTERS = letters();
  private static final Transliterator REST = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final int LAST_LATIN = 0x24F;

  private Romaniser() {}

  private static Map<Character, String> letters() {
    Map<Character, String> letters = new HashMap<>();
    for (List<String> row : Table.of(Romaniser.class, "letters.tsv")) {
      letters.put(row.get(0).charAt(0), row.size() > 1 ? row.get(1) : "");
    }
    return Map.copyOf(letters);
  }

  /** The text in small Latin letters; what is no letter stays as it is. */
  static String latin(String text) {
    return plain(text) ? text.toLowerCase(Locale.ROOT) : romanised(text);
  }

  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String romanised(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(small.length() + 8);
    boolean foreign = false;
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      String known = LETTERS.get(c);
      if (hangul(c)) {
        out.append(' ');
      }
      out.append(known == null ? String.valueOf(c) : known);
      foreign |= known == null && c > LAST_LATIN && Character.isLetter(c);
    }
    return unmarked(foreign ? foreign(out.toString()) : out.toString());
  }

  /** True if a text is in a script that writes consonants: Arabic, Hebrew, Syriac. */
  static boolean abjad(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x590 && c < 0x780 || c >= 0xFB1D && c < 0xFF00);
  }

  /** A syllable of Korean is a word of a name. */
  private static boolean hangul(char c) {
    return c >= 0xAC00 && c < 0xD7A4;
  }

  /** ICU guards its rules by a lock of its own. */
  private static String foreign(String text) {
    return REST.transliterate(text).toLowerCase(Locale.ROOT);
  }

  private static String unmarked(String text) {
    if (plain(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
