package org.recoupe.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The number of the round that words speak of, where they tell of a thing that comes back: «
 * quatrième samedi », « acte IV » and « 4e journée » all say 4. The list is {@code rounds-fr.tsv}.
 */
public final class Rounds {
  private static final int MOST = 99;
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

  static {
    for (List<String> row : Table.of(Rounds.class, "rounds-fr.tsv")) {
      if (row.get(0).equals("ordinal")) {
        ORDINALS.put(Fold.plain(row.get(1)), Integer.parseInt(row.get(2)));
      } else {
        WORDS.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(key(row.get(0), row.get(1)));
      }
    }
  }

  private Rounds() {}

  /** The numbers of rounds that stand in a run of words, written as in the text. */
  public static SortedSet<Integer> of(List<String> words) {
    SortedSet<Integer> rounds = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      int ordinal = ordinal(Fold.plain(words.get(i)));
      int next = i + 1 + (is("between", words.get(i + 1)) ? 1 : 0);
      if (ordinal > 0 && next < words.size() && is("round", words.get(next))) {
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

  /** For which time something comes, by an ordinal: « pour la quinzième fois » says 15. */
  public static SortedSet<Integer> times(List<String> words) {
    SortedSet<Integer> times = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      int ordinal = ordinal(Fold.plain(words.get(i)));
      if (ordinal > 0 && is("time", words.get(i + 1))) {
        times.add(ordinal);
      }
    }
    return times;
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(key(kind, word));
  }

  /** Endings are compared as they are, words by their stem. */
  private static String key(String kind, String word) {
    return kind.equals("ending") ? Fold.plain(word) : Stemmer.stem(word.toLowerCase(Locale.FRENCH));
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
