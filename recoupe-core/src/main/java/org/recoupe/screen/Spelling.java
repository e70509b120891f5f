package org.recoupe.screen;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.recoupe.text.Table;

/**
 * One key for the ways to write a foreign name in Latin letters, by the ordered rules of {@code
 * spelling.tsv}: « Poutine » and "Putin". Thread-safe.
 */
final class Spelling {
  private static final List<Rule> RULES =
      Table.of(Spelling.class, "spelling.tsv").stream().map(Spelling::rule).toList();
  private static final int ROOM = 100_000;
  private static final int LONGEST = 64;
  private static final ConcurrentHashMap<String, String> KEYS = new ConcurrentHashMap<>();

  /** One replacement, at the start, at the end or anywhere. */
  private record Rule(String from, String to, boolean start, boolean end) {
    String apply(String word) {
      if (start) {
        return word.startsWith(from) ? to + word.substring(from.length()) : word;
      }
      if (end) {
        return word.length() > from.length() + 1 && word.endsWith(from)
            ? word.substring(0, word.length() - from.length()) + to
            : word;
      }
      return word.contains(from) ? word.replace(from, to) : word;
    }
  }

  private Spelling() {}

  private static Rule rule(List<String> row) {
    String from = row.get(0);
    String to = row.size() > 1 ? row.get(1) : "";
    boolean start = from.startsWith("^");
    boolean end = from.endsWith("$");
    return new Rule(from.substring(start ? 1 : 0, from.length() - (end ? 1 : 0)), to, start, end);
  }

  /** The key of a word of plain letters. Names come again and again: their keys are remembered. */
  static String key(String word) {
    String known = KEYS.get(word);
    if (known != null) {
      return known;
    }
    String key = made(word);
    if (KEYS.size() < ROOM && word.length() <= LONGEST) {
      KEYS.put(word, key);
    }
    return key;
  }

  /** The key of a word that will not be asked for again. */
  static String made(String word) {
    String key = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    for (Rule rule : RULES) {
      key = rule.apply(key);
    }
    return undoubled(key);
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
