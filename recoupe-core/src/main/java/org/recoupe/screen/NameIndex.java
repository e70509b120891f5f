package org.recoupe.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of lists that share words with a name, up to spelling, variants and one letter
 * more or less in a word (deletion neighbourhoods after SymSpell), without looking at the others.
 * Immutable, thread-safe.
 */
final class NameIndex {
  private static final int MOST = 40;
  private static final int SHORTEST_SLIP = 4;
  private static final int ENOUGH_WORDS = 2;
  private final Map<String, int[]> names;
  private final Map<String, List<String>> slips = new HashMap<>();
  private final int size;

  private NameIndex(Map<String, int[]> names, int size) {
    this.names = names;
    this.size = size;
    for (String key : names.keySet()) {
      if (NO_WORD.indexOf(key.charAt(0)) < 0 && key.length() >= SHORTEST_SLIP) {
        for (String slip : slips(key)) {
          slips.computeIfAbsent(slip, s -> new ArrayList<>(1)).add(key);
        }
      }
    }
  }

  private static final char GROUP = '#';
  private static final char BONES = '%';
  private static final char ALL = '=';

  /** Keys that begin so are no words: nobody slips in them. */
  private static final String NO_WORD = "" + GROUP + BONES + ALL;

  /** In words so long vowels may all differ. */
  private static final int LONG = 7;

  /** Gathers names before they are indexed. */
  static final class Builder {
    private final Map<String, Ints> names = new HashMap<>();
    private int size;

    /** Adds the next name; names are numbered from 0 in this order. */
    void add(Shape shape, Optional<Shape> loose) {
      Set<String> keys = keys(shape);
      loose.ifPresent(more -> keys.addAll(keys(more)));
      keys.forEach(key -> names.computeIfAbsent(key, k -> new Ints()).add(size));
      size++;
    }

    NameIndex built() {
      Map<String, int[]> made = new HashMap<>(names.size() * 2);
      names.forEach((key, numbers) -> made.put(key, numbers.array()));
      return new NameIndex(made, size);
    }
  }

  /** Numbers in rising order, each once. */
  private static final class Ints {
    private int[] numbers = new int[2];
    private int count;

    void add(int number) {
      if (count > 0 && numbers[count - 1] == number) {
        return;
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }

    int[] array() {
      return Arrays.copyOf(numbers, count);
    }
  }

  /** All under which a name is found: its words, their groups, neighbours written as one. */
  private static Set<String> keys(Shape shape) {
    Set<String> keys = new HashSet<>();
    List<NameWord> words = shape.words();
    for (int i = 0; i < words.size(); i++) {
      keys.addAll(keys(words.get(i)));
      if (i + 1 < words.size()) {
        keys.add(Spelling.key(words.get(i).plain() + words.get(i + 1).plain()));
      }
    }
    keys.add(Spelling.key(String.join("", words.stream().map(NameWord::plain).toList())));
    keys.remove("");
    if (!shape.all().isEmpty()) {
      keys.add(ALL + shape.all());
    }
    return keys;
  }

  private static Set<String> keys(NameWord word) {
    if (!word.telling() && !word.common()) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    keys.add(word.key());
    keys.add(word.plain());
    if (word.plain().length() >= LONG) {
      keys.add(BONES + word.bones());
    }
    for (int group : word.groups().numbers()) {
      keys.add(GROUP + String.valueOf(group));
    }
    keys.remove("");
    return keys;
  }

  /**
   * The names that share most with a name, by number, the likeliest first.
   *
   * @return names that share two words, or all that one of both has
   */
  List<Integer> near(Shape shape, Optional<Shape> loose) {
    Tally tally = new Tally(size);
    Set<String> joined = keys(shape);
    shape.words().forEach(word -> joined.removeAll(keys(word)));
    shape.words().forEach(word -> meet(similar(word), 1, tally));
    for (NameWord word : loose.map(Shape::words).orElse(List.of())) {
      meet(similar(word), 1, tally);
    }
    meet(joined, ENOUGH_WORDS, tally);
    int enough = Math.min(ENOUGH_WORDS, Math.max(1, shape.fullWords()));
    return tally.best(enough, MOST);
  }

  /** Each name counts once for each part of a name. */
  private void meet(Set<String> keys, int worth, Tally tally) {
    tally.nextPart();
    for (String key : keys) {
      int[] found = names.get(key);
      if (found != null) {
        double rarity = Math.log((size + 1.0) / (found.length + 1));
        for (int number : found) {
          tally.meet(number, worth, rarity);
        }
      }
    }
  }

  /** The keys under which a word may stand. */
  private Set<String> similar(NameWord word) {
    Set<String> similar = new HashSet<>(keys(word));
    if (word.full()) {
      slipped(word.key(), similar);
      slipped(word.plain(), similar);
    }
    return similar;
  }

  private void slipped(String key, Set<String> similar) {
    if (key.length() < SHORTEST_SLIP - 1) {
      return;
    }
    similar.addAll(slips.getOrDefault(key, List.of()));
    for (String slip : slips(key)) {
      similar.addAll(slips.getOrDefault(slip, List.of()));
      if (names.containsKey(slip)) {
        similar.add(slip);
      }
    }
  }

  /** The word without one letter, each letter in turn. */
  static Set<String> slips(String key) {
    Set<String> slips = new HashSet<>();
    for (int i = 0; i < key.length(); i++) {
      slips.add(key.substring(0, i) + key.substring(i + 1));
    }
    return slips;
  }
}
