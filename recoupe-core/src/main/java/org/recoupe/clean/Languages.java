package org.recoupe.clean;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.text.Table;

/**
 * Tells in what language a stretch is written. Function words decide where they can; the letter
 * statistics of lingua are loaded only where they cannot.
 */
final class Languages {
  private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();
  private static final int ENOUGH = 2;
  private static final int SEVERAL = 4;
  private static final int LONGEST_LOOK = 3000;
  private static final int SHORTEST_GUESS = 40;

  private Languages() {}

  private static Map<String, Set<String>> functionWords() {
    Map<String, Set<String>> all = new HashMap<>();
    for (List<String> row : Table.of(Languages.class, "function-words.tsv")) {
      all.put(row.get(0), new HashSet<>(Arrays.asList(row.get(1).split(" "))));
    }
    return Map.copyOf(all);
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
  }

  /** The language, BCP 47, if the stretch is long enough to tell. */
  static Optional<String> of(String stretch) {
    String text = stretch.length() > LONGEST_LOOK ? stretch.substring(0, LONGEST_LOOK) : stretch;
    Optional<String> byWords = byFunctionWords(text);
    if (byWords.isPresent() || text.length() < SHORTEST_GUESS) {
      return byWords;
    }
    Language guess = Letters.DETECTOR.detectLanguageOf(text);
    return guess == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(guess.getIsoCode639_1().toString());
  }

  /** The language whose function words prevail, if one does clearly. */
  static Optional<String> byFunctionWords(String text) {
    Map<String, Integer> hits = hits(text);
    String best = "";
    int most = 0;
    int second = 0;
    for (String language : FUNCTION_WORDS.keySet().stream().sorted().toList()) {
      int count = hits.getOrDefault(language, 0);
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= ENOUGH && most >= 2 * second ? Optional.of(best) : Optional.empty();
  }

  /**
   * True if a stretch mostly in one language may hold sentences in another: another language has
   * several function words that the main one does not have.
   */
  static boolean mixed(String text, String main) {
    Set<String> own = FUNCTION_WORDS.getOrDefault(main, Set.of());
    Map<String, Integer> strangers = new HashMap<>();
    for (String word : Paragraph.lowered(text)) {
      if (!own.contains(word)) {
        FUNCTION_WORDS.forEach(
            (language, words) -> {
              if (words.contains(word)) {
                strangers.merge(language, 1, Integer::sum);
              }
            });
      }
    }
    return strangers.values().stream().anyMatch(count -> count > SEVERAL);
  }

  private static Map<String, Integer> hits(String text) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : Paragraph.lowered(text)) {
      FUNCTION_WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    return hits;
  }
}
