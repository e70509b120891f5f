package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pairs of statements that share a concept which marks one matter of the story. */
final class Candidates {

  /** Two statements, in order. */
  record Two(Statement a, Statement b) {}

  private Candidates() {}

  static List<Two> of(List<Statement> statements, Rarity rarity) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Two> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      SortedSet<Integer> shared = new TreeSet<>();
      for (String key : statements.get(i).gist().keys()) {
        if (rarity.marks(key)) {
          List<Integer> before = holders.computeIfAbsent(key, k -> new ArrayList<>());
          shared.addAll(before);
          before.add(i);
        }
      }
      for (int other : shared) {
        pairs.add(new Two(statements.get(other), statements.get(i)));
      }
    }
    return pairs;
  }
}
