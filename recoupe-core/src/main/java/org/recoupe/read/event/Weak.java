package org.recoupe.read.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Table;

/** The words of clauses that look ahead without announcing a concrete act. Immutable. */
final class Weak {
  private static final Weak FRENCH = new Weak();

  private final Map<String, Set<String>> words = new HashMap<>();

  private Weak() {
    for (List<String> row : Table.of(Weak.class, "weak-fr.tsv")) {
      words.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
  }

  static Weak french() {
    return FRENCH;
  }

  /** True if a lemma or word is on the list of this kind. */
  boolean is(String word, String kind) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
