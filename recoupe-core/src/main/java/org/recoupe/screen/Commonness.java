package org.recoupe.screen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Table;

/**
 * How common the words of names are: those of the list that ships, and those that many entries of
 * the loaded lists bear. Immutable.
 */
final class Commonness {
  private static final int LEAST = 6;
  private static final double SHARE = 0.006;

  private final Map<String, Integer> entries;
  private final double limit;

  private Commonness(Map<String, Integer> entries, int all) {
    this.entries = entries;
    this.limit = Math.max(LEAST, all * SHARE);
  }

  /**
   * Learns from how many entries bear each word.
   *
   * @param entries number of entries by key
   * @param all number of all entries
   */
  static Commonness of(Map<String, Integer> entries, int all) {
    return new Commonness(new HashMap<>(entries), all);
  }

  /** True if so many bear it that it tells little. */
  boolean common(NameWord word) {
    return Shipped.KEYS.contains(word.key())
        || Arrays.stream(word.groups().numbers()).anyMatch(Shipped.GROUPS::contains)
        || entries.getOrDefault(word.key(), 0) >= limit;
  }

  /** The names that ship, loaded at first use: without a list nothing is looked up in them. */
  private static final class Shipped {
    static final Set<String> KEYS = keys();
    static final Set<Integer> GROUPS = groups();

    private Shipped() {}

    private static Set<String> keys() {
      Set<String> keys = new HashSet<>();
      for (String line : Table.lines(Commonness.class, "common-names.txt")) {
        for (String name : line.split(" ")) {
          keys.add(Spelling.key(name));
        }
      }
      return Set.copyOf(keys);
    }

    /** The groups of forms of common names: a form of a common name is common. */
    private static Set<Integer> groups() {
      Set<Integer> groups = new HashSet<>();
      for (String key : KEYS) {
        for (int group : NameBook.standard().of(key).numbers()) {
          groups.add(group);
        }
      }
      return Set.copyOf(groups);
    }
  }
}
