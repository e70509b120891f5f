package org.recoupe.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** The words of the list of outcomes, by kind. Immutable. */
final class OutcomeWords {
  private static final Pattern MARK = Pattern.compile("[\\s\\h,.;:!?«»()]");

  private OutcomeWords() {}

  /** The words of a kind, in the order of the list. */
  static List<String> list(String kind) {
    return words(kind).toList();
  }

  static Set<String> set(String kind) {
    return words(kind).collect(Collectors.toUnmodifiableSet());
  }

  /** The stems of the words of a kind. */
  static Set<String> stems(String kind) {
    return words(kind).map(Stemmer::stem).collect(Collectors.toUnmodifiableSet());
  }

  /** True if a text has one of these phrases as whole words. */
  static boolean has(String text, List<String> phrases) {
    String words =
        " " + MARK.matcher(Fold.sameLength(text).replace('\u2019', '\'')).replaceAll(" ") + " ";
    return phrases.stream().anyMatch(p -> words.contains(" " + Fold.sameLength(p) + " "));
  }

  private static Stream<String> words(String kind) {
    return Table.of(OutcomeWords.class, "outcome-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Arrays.stream(row.get(1).split(", ")));
  }
}
