package org.recoupe.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        phrases(row.get(4)),
        row.size() > 5 ? Set.of(row.get(5).split(", ")) : Set.of());
  }

  /** Phrases parted by commas, as stems; a word alone also as its plural, which may differ. */
  static List<List<String>> phrases(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).flatMap(Matters::forms).toList();
  }

  private static Stream<List<String>> forms(String phrase) {
    List<String> stems = Arrays.stream(phrase.split(" ")).map(Stemmer::stem).toList();
    return stems.size() > 1
        ? Stream.of(stems)
        : Stream.of(stems, List.of(Stemmer.stem(phrase + "s"))).distinct();
  }

  /** The matter whose counted noun stands first among these stems. */
  Optional<Matter> byNoun(List<String> stems) {
    return first(stems, true);
  }

  /** The matter whose counted noun begins first among the first of these stems. */
  Optional<Matter> byNounWithin(List<String> stems, int first) {
    return first(stems, true, first);
  }

  /** The matter whose predicate stands first among these stems. */
  Optional<Matter> byPredicate(List<String> stems) {
    return first(stems, false);
  }

  /** The matter of people in the streets, on a condition. */
  Optional<Matter> crowdIf(boolean condition) {
    return all.stream()
        .filter(matter -> condition && matter.course() == Matter.Course.CROWD)
        .findFirst();
  }

  /** The matter of those who are sent to a scene: police in the streets are no part of a crowd. */
  Optional<Matter> deployed() {
    return all.stream().filter(matter -> matter.name().equals("deployed")).findFirst();
  }

  /** The matter that is measured in this unit and whose noun stands last among these stems. */
  Optional<Matter> byMeasure(String unit, List<String> stems) {
    Optional<Matter> found = Optional.empty();
    int at = -1;
    for (Matter matter : all) {
      if (!matter.units().contains(unit.isEmpty() ? "-" : unit)) {
        continue;
      }
      for (List<String> phrase : matter.nouns()) {
        int place = place(stems, phrase);
        if (place > at) {
          at = place;
          found = Optional.of(matter);
        }
      }
    }
    return found;
  }

  private Optional<Matter> first(List<String> stems, boolean noun) {
    return first(stems, noun, stems.size());
  }

  private Optional<Matter> first(List<String> stems, boolean noun, int before) {
    Optional<Matter> found = Optional.empty();
    int at = before;
    for (Matter matter : all) {
      if (matter.measured()) {
        continue;
      }
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
