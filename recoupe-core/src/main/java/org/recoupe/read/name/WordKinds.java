package org.recoupe.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.recoupe.text.Table;

/** Which lists a word in small letters stands in. Thread-safe. */
final class WordKinds {
  static final int CIVILITY = 1;
  static final int ROLE = 1 << 1;
  static final int PLACE_WORD = 1 << 2;
  static final int GIVEN = 1 << 3;
  static final int SPEECH = 1 << 4;
  static final int BODY = 1 << 5;
  static final int TOWN = 1 << 6;
  static final int LAND = 1 << 7;
  static final int DEMONYM = 1 << 8;
  static final int PARTICLE = 1 << 9;
  static final int MEDIUM = 1 << 10;
  static final int COMMON = 1 << 11;
  static final int METROPOLIS = 1 << 12;
  private static final int ROOM = 300_000;

  private final ToIntFunction<String> lists;
  private final ConcurrentHashMap<String, Integer> known = new ConcurrentHashMap<>();

  WordKinds(ToIntFunction<String> lists) {
    this.lists = lists;
  }

  /** The French lists. */
  static WordKinds french() {
    Map<String, Integer> closed = new HashMap<>();
    for (List<String> row : Table.of(WordKinds.class, "word-kinds-fr.tsv")) {
      int kind = named(row.get(0));
      for (String word : row.get(1).split(" ")) {
        closed.merge(word, kind, (a, b) -> a | b);
      }
    }
    Map<String, Integer> fixed = Map.copyOf(closed);
    return new WordKinds(word -> fixed.getOrDefault(word, 0));
  }

  private static int named(String kind) {
    return switch (kind) {
      case "civility" -> CIVILITY;
      case "place-word" -> PLACE_WORD;
      case "speech" -> SPEECH;
      case "particle" -> PARTICLE;
      default -> throw new IllegalStateException("no such kind of word: " + kind);
    };
  }

  /** The union of the lists that hold the word, as bits. */
  int of(String lower) {
    Integer bits = known.get(lower);
    if (bits == null) {
      bits = lists.applyAsInt(lower);
      if (known.size() < ROOM) {
        known.put(lower, bits);
      }
    }
    return bits;
  }
}
