package org.recoupe.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** The matters of {@code matters-fr.tsv}. Thread-safe. */
final class Matters {
  private static final Matters FRENCH = new Matters();

  /** How far apart the words of a phrase may stand. */
  private static final int CLOSE = 3;

  private final List<Matter> all;

  private Matters() {
    all = Table.of(Matters.class, "matters-fr.tsv").stream().map(Matters::matter).toList();
  }

  static Matters french() {
    return FRENCH;
  }

  private static Matter matter(List<String> row) {
    return new Matter(
        row.get(0),
        Matter.Course.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        row.get(2),
        phrases(row.get(3)),
        phrases(row.get(4)));
  }

  /** Phrases parted by commas, as stems. */
  static List<List<String>> phrases(String cell) {
    return Arrays.stream(cell.split(","))
        .map(phrase -> Arrays.stream(phrase.strip().split(" ")).map(Stemmer::stem).toList())
        .toList();
  }

  /** The matter whose counted noun stands first among these stems. */
  Optional<Matter> byNoun(List<String> stems) {
    return first(stems, true);
  }

  /** The matter whose predicate stands first among these stems. */
  Optional<Matter> byPredicate(List<String> stems) {
    return first(stems, false);
  }

  private Optional<Matter> first(List<String> stems, boolean noun) {
    Optional<Matter> found = Optional.empty();
    int at = stems.size();
    for (Matter matter : all) {
      for (List<String> phrase : noun ? matter.nouns() : matter.predicates()) {
        int place = place(stems, phrase);
        if (place >= 0 && place < at) {
          at = place;
          found = Optional.of(matter);
        }
      }
    }
    return found;
  }

  /** Where a phrase begins; -1 if it does not stand there. */
  static int place(List<String> stems, List<String> phrase) {
    for (int i = 0; i < stems.size(); i++) {
      if (stems.get(i).equals(phrase.get(0)) && follows(stems, i, phrase)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean follows(List<String> stems, int from, List<String> phrase) {
    int at = from;
    for (String word : phrase.subList(1, phrase.size())) {
      int end = Math.min(stems.size(), at + 1 + CLOSE);
      int next = stems.subList(at + 1, end).indexOf(word);
      if (next < 0) {
        return false;
      }
      at += 1 + next;
    }
    return true;
  }
}
