package org.recoupe.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The small words of grammar that one room looks for, by kind: the list {@code grammar-fr.tsv}
 * beside its classes. Immutable.
 */
public final class SmallWords {
  private static final String LIST = "grammar-fr.tsv";

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private SmallWords(Class<?> room) {
    Table.of(room, LIST).forEach(row -> kinds.put(row.get(0), Set.of(row.get(1).split(" "))));
  }

  /** The small words of the room in which a class lives. */
  public static SmallWords of(Class<?> room) {
    return new SmallWords(room);
  }

  /**
   * The words of one kind, written as the room compares them.
   *
   * @throws IllegalArgumentException if the list has no such kind
   */
  public Set<String> kind(String kind) {
    Set<String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind " + kind + " in the list of small words");
    }
    return words;
  }
}
