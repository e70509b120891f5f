package org.recoupe.read.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Table;

/** The small words of grammar that this room looks for, by kind. */
final class Grammar {
  private static final Map<String, Set<String>> WORDS = read();

  private Grammar() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    Table.of(Grammar.class, "grammar-fr.tsv")
        .forEach(row -> words.put(row.get(0), Set.of(row.get(1).split(" "))));
    return Map.copyOf(words);
  }

  /**
   * The words of one kind, folded.
   *
   * @throws IllegalArgumentException if the list has no such kind
   */
  static Set<String> words(String kind) {
    Set<String> words = WORDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind " + kind + " in the list of small words");
    }
    return words;
  }
}
