package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.text.Fold;
import org.recoupe.text.StemRates;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** Words that tell the same thing, from {@code synonyms-fr.tsv}. Thread-safe. */
final class Synonyms {
  private static final Synonyms FRENCH = new Synonyms();

  /** How far apart the words of a phrase may stand. */
  private static final int CLOSE = 3;

  private final Map<String, String> single = new HashMap<>();
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Map<String, Double> rates = new HashMap<>();
  private final Set<String> acts = new HashSet<>();

  /** Several words that have a meaning together. */
  private record Phrase(List<String> stems, String name) {}

  /**
   * A phrase found in a sentence.
   *
   * @param name its meaning
   * @param words numbers of its words
   */
  record Place(String name, List<Integer> words) {}

  private Synonyms() {
    for (List<String> row : Table.of(Synonyms.class, "synonyms-fr.tsv")) {
      if (row.get(1).equals("act")) {
        acts.add(row.get(0));
      }
      rates.put(row.get(0), rate(List.of(row.get(2).split(","))));
      for (String words : row.get(2).split(",")) {
        if (words.strip().indexOf(' ') < 0) {
          single.putIfAbsent(Fold.plain(words.strip()), row.get(0));
        } else {
          List<String> stems = Matters.phrases(words).get(0);
          byFirst
              .computeIfAbsent(stems.get(0), s -> new ArrayList<>())
              .add(new Phrase(stems, row.get(0)));
        }
      }
    }
  }

  private static double rate(List<String> words) {
    return words.stream()
        .map(String::strip)
        .filter(word -> word.indexOf(' ') < 0)
        .map(Stemmer::stem)
        .distinct()
        .mapToDouble(StemRates::of)
        .sum();
  }

  static Synonyms french() {
    return FRENCH;
  }

  /** The meaning of a word by its dictionary form. */
  Optional<String> of(String lemma) {
    return Optional.ofNullable(single.get(Fold.plain(lemma)));
  }

  /** True if a meaning is that of something done. */
  boolean act(String name) {
    return acts.contains(name);
  }

  /** The share of French articles that hold one of the words of a meaning. */
  double rate(String name) {
    return rates.getOrDefault(name, 0.0);
  }

  /** The phrase that begins at a word, among the stems of all words of a sentence. */
  Optional<Place> phrase(List<String> stems, int at) {
    return byFirst.getOrDefault(stems.get(at), List.of()).stream()
        .map(phrase -> place(stems, at, phrase))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Place> place(List<String> stems, int at, Phrase phrase) {
    List<Integer> words = new ArrayList<>(List.of(at));
    int last = at;
    for (String word : phrase.stems.subList(1, phrase.stems.size())) {
      int end = Math.min(stems.size(), last + 1 + CLOSE);
      int next = stems.subList(last + 1, end).indexOf(word);
      if (next < 0) {
        return Optional.empty();
      }
      last += 1 + next;
      words.add(last);
    }
    return Optional.of(new Place(phrase.name, words));
  }
}
