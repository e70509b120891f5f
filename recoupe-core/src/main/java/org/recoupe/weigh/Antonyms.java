package org.recoupe.weigh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Opposites, from {@code antonyms-fr.tsv}. Thread-safe. */
final class Antonyms {
  private static final Antonyms FRENCH = new Antonyms();

  private final Map<String, Set<String>> opposites = new HashMap<>();

  private Antonyms() {
    for (List<String> row : Table.of(Antonyms.class, "antonyms-fr.tsv")) {
      for (String one : words(row.get(0))) {
        for (String other : words(row.get(1))) {
          opposites.computeIfAbsent(one, w -> new HashSet<>()).add(other);
          opposites.computeIfAbsent(other, w -> new HashSet<>()).add(one);
        }
      }
    }
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(", ")).map(Fold::plain).toList();
  }

  static Antonyms french() {
    return FRENCH;
  }

  /** True if two words, as the dictionary has them, are opposites. */
  boolean opposed(String one, String other) {
    return opposites.getOrDefault(one, Set.of()).contains(other);
  }
}
