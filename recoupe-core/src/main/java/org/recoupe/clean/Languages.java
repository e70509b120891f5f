package org.recoupe.clean;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Tells in what language a stretch is written. Function words decide where they can; the letter
 * statistics of lingua are loaded only where they cannot.
 */
final class Languages {
  private static final int ENOUGH = 2;
  private static final int SEVERAL = 4;
  private static final int LONGEST_LOOK = 3000;
  private static final int SHORTEST_GUESS = 40;
  private static final List<String> NAMES = new ArrayList<>();

  /** For each function word a bit for each language that has it. */
  private static final Map<String, Integer> FUNCTION_WORDS = functionWords();

  private static final int LONGEST_WORD =
      FUNCTION_WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Languages() {}

  private static Map<String, Integer> functionWords() {
    Map<String, Integer> all = new HashMap<>();
    for (List<String> row : Table.of(Languages.class, "function-words.tsv")) {
      int bit = 1 << NAMES.size();
      NAMES.add(row.get(0));
      for (String word : row.get(1).split(" ")) {
        all.merge(word, bit, (one, other) -> one | other);
      }
    }
    return all;
  }

  private static final class Letters {
    static final LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromLanguages(
                Language.FRENCH,
                Language.ENGLISH,
                Language.SPANISH,
                Language.GERMAN,
                Language.ITALIAN,
                Language.PORTUGUESE,
                Language.DUTCH)
            .withLowAccuracyMode()
            .build();

    private Letters() {}
  }

  /** The language, BCP 47, if the stretch is long enough to tell. */
  static Optional<String> of(String stretch) {
    String text = stretch.length() > LONGEST_LOOK ? stretch.substring(0, LONGEST_LOOK) : stretch;
    Optional<String> byWords = byFunctionWords(text);
    return byWords.isPresent() || text.length() < SHORTEST_GUESS ? byWords : byLetters(text);
  }

  /** The language whose letters go together as they do here. */
  static Optional<String> byLetters(String text) {
    Language guess = Letters.DETECTOR.detectLanguageOf(text);
    return guess == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(guess.getIsoCode639_1().toString());
  }

  /** The language of a sentence in an article that is mostly in one: another one needs evidence. */
  static String of(String sentence, String main) {
    int[] hits = hits(sentence);
    int own = NAMES.indexOf(main) < 0 ? 0 : hits[NAMES.indexOf(main)];
    int most = 0;
    for (int count : hits) {
      most = Math.max(most, count);
    }
    boolean evidence = most > 0 && own < most;
    return evidence ? of(sentence).orElse(main) : main;
  }

  /** The language whose function words prevail, if one does clearly. */
  static Optional<String> byFunctionWords(String text) {
    int[] hits = hits(text);
    int best = 0;
    int second = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = Math.max(second, hits[best]);
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    boolean clear = hits[best] >= ENOUGH && hits[best] >= 2 * second;
    return clear ? Optional.of(NAMES.get(best)) : Optional.empty();
  }

  /**
   * True if a stretch mostly in one language may hold sentences in another: another language has
   * several function words that the main one does not have.
   */
  static boolean mixed(String text, String main) {
    int own = 1 << Math.max(0, NAMES.indexOf(main));
    int[] strangers = new int[NAMES.size()];
    for (int bits : functionWords(text)) {
      count((bits & own) == 0 ? bits : 0, strangers);
    }
    for (int count : strangers) {
      if (count > SEVERAL) {
        return true;
      }
    }
    return false;
  }

  private static int[] hits(String text) {
    int[] hits = new int[NAMES.size()];
    for (int bits : functionWords(text)) {
      count(bits, hits);
    }
    return hits;
  }

  /** The languages of each function word of a text, as bits. */
  private static int[] functionWords(String text) {
    int[] found = new int[text.length() / 2 + 1];
    int count = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start && i - start <= LONGEST_WORD) {
          int bits = FUNCTION_WORDS.getOrDefault(lower(text, start, i), 0);
          found[count] = bits;
          count += bits == 0 ? 0 : 1;
        }
        start = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static String lower(String text, int start, int end) {
    String word = text.substring(start, end);
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return Fold.lower(word);
      }
    }
    return word;
  }

  private static void count(int bits, int[] hits) {
    for (int i = 0; bits >> i != 0; i++) {
      hits[i] += (bits >> i) & 1;
    }
  }
}
