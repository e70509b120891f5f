package org.recoupe.text;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spellings of one foreign name that French newspapers use side by side: « Chostakovitch » and
 * "Shostakovich". The rules are an ordered list of replacements; two spellings are alike if the
 * rules lead them to one key.
 */
final class NameSpelling {
  private static final List<List<String>> RULES =
      Table.of(NameSpelling.class, "name-spellings.tsv");
  private static final int SHORTEST = 4;
  private static final int ROOM = 50_000;
  private static final ConcurrentHashMap<String, String> KEYS = new ConcurrentHashMap<>();

  private NameSpelling() {}

  /** Letters alone: no case, accents, hyphens, apostrophes, blanks, points. */
  static String letters(String name) {
    String plain = Fold.plain(name);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        letters.append(plain.charAt(i));
      }
    }
    return letters.toString();
  }

  /** True if two names are one up to spelling. Very short names must have the same letters. */
  static boolean alike(String one, String two) {
    String a = letters(one);
    String b = letters(two);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b) || (Math.min(a.length(), b.length()) >= SHORTEST && key(a).equals(key(b)));
  }

  /** The key of a name of plain letters. Names come again and again: their keys are remembered. */
  static String key(String letters) {
    String known = KEYS.get(letters);
    if (known != null) {
      return known;
    }
    String key = made(letters);
    if (KEYS.size() < ROOM) {
      KEYS.put(letters, key);
    }
    return key;
  }

  private static String made(String letters) {
    String key = letters;
    for (List<String> rule : RULES) {
      key = apply(key, rule.get(0), rule.size() > 1 ? rule.get(1) : "");
    }
    return undoubled(key);
  }

  /** A pattern that ends in $ holds at the end only, one that begins with ^ at the start only. */
  private static String apply(String key, String pattern, String replacement) {
    if (pattern.endsWith("$")) {
      String end = pattern.substring(0, pattern.length() - 1);
      return key.length() > end.length() + 1 && key.endsWith(end)
          ? key.substring(0, key.length() - end.length()) + replacement
          : key;
    }
    if (pattern.startsWith("^")) {
      String start = pattern.substring(1);
      return key.startsWith(start) ? replacement + key.substring(start.length()) : key;
    }
    return key.replace(pattern, replacement);
  }

  private static String undoubled(String key) {
    StringBuilder once = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        once.append(key.charAt(i));
      }
    }
    return once.toString();
  }
}
