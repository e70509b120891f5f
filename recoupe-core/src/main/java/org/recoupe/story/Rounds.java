package org.recoupe.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.text.Table;

/**
 * The number of the round that an article is about, where it tells of a thing that comes back: «
 * quatrième samedi », « acte IV » and « 4e journée » all say 4. Two articles on the same matter
 * with the same number are likely about the same day, even where neither has a date.
 */
final class Rounds {
  private static final int MOST = 99;
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

  static {
    for (List<String> row : Table.of(Rounds.class, "rounds-fr.tsv")) {
      if (row.get(0).equals("ordinal")) {
        ORDINALS.put(row.get(1), Integer.parseInt(row.get(2)));
      } else {
        WORDS.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1));
      }
    }
  }

  private Rounds() {}

  /** The numbers of rounds that stand in a run of words, in the order of the text. */
  static Set<Integer> of(List<String> words) {
    Set<Integer> rounds = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      int ordinal = ordinal(lower(words.get(i)));
      int next = i + 1 + (is("between", words.get(i + 1)) ? 1 : 0);
      if (ordinal > 1 && next < words.size() && is("round", words.get(next))) {
        rounds.add(ordinal);
      } else if (is("counted", words.get(i))) {
        int number = cardinal(words.get(i + 1));
        if (number > 0) {
          rounds.add(number);
        }
      }
    }
    return rounds;
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.FRENCH);
  }

  private static int ordinal(String word) {
    int digits = digits(word);
    if (digits > 0 && digits < word.length()) {
      return is("ending", word.substring(digits)) ? Integer.parseInt(word.substring(0, digits)) : 0;
    }
    return ORDINALS.getOrDefault(word, 0);
  }

  private static int cardinal(String word) {
    int digits = digits(word);
    if (digits > 0) {
      return digits == word.length() ? Integer.parseInt(word) : 0;
    }
    return roman(word);
  }

  /** How many digits a word begins with; 0 where they are too many for a round. */
  private static int digits(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      at++;
    }
    return at > 2 ? 0 : at;
  }

  /** The value of Roman figures in capitals; 0 for any other word. */
  private static int roman(String word) {
    int sum = 0;
    int last = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int value = ROMAN.getOrDefault(word.charAt(i), 0);
      if (value == 0 || sum > MOST) {
        return 0;
      }
      sum += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return sum;
  }
}
