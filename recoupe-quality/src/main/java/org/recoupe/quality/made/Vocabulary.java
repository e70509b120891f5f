package org.recoupe.quality.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Common French nouns and adjectives by what they can stand in for: a masculine plural noun in a
 * vowel stands in for another. Source: LanguageTool's French dictionary. Immutable.
 */
final class Vocabulary {
  private static final String ROOT = "/org/languagetool/resource/fr/french.";
  private static final char COMMON = 'F';
  private static final int SHORTEST = 5;

  private final Map<String, String> kinds;
  private final Map<String, List<String>> words;

  private Vocabulary(Map<String, String> kinds) {
    this.kinds = Map.copyOf(kinds);
    this.words =
        kinds.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableList())));
  }

  static Vocabulary french() {
    try (InputStream dict = Vocabulary.class.getResourceAsStream(ROOT + "dict");
        InputStream info = Vocabulary.class.getResourceAsStream(ROOT + "info")) {
      if (dict == null || info == null) {
        throw new IllegalStateException("no French dictionary on the class path");
      }
      return of(new DictionaryLookup(Dictionary.read(dict, info)));
    } catch (IOException e) {
      throw new UncheckedIOException("the French dictionary", e);
    }
  }

  /** Only forms that are one thing: a form that can be noun and verb stays where it stands. */
  private static Vocabulary of(Iterable<WordData> dictionary) {
    Map<String, Set<String>> tags = new TreeMap<>();
    for (WordData word : dictionary) {
      String form = word.getWord().toString();
      String tag = word.getTag() == null ? "" : word.getTag().toString();
      if (form.length() >= SHORTEST && form.chars().allMatch(Character::isLowerCase)) {
        tags.computeIfAbsent(form, f -> new TreeSet<>()).add(tag);
      }
    }
    Map<String, String> kinds = new HashMap<>();
    tags.forEach(
        (form, all) -> kind(form, new ArrayList<>(all)).ifPresent(k -> kinds.put(form, k)));
    return new Vocabulary(kinds);
  }

  private static Optional<String> kind(String form, List<String> tags) {
    String tag = tags.stream().min(Comparator.naturalOrder()).orElse("");
    boolean plain = tag.startsWith("N ") || tag.startsWith("J ");
    if (tags.size() != 1 || !plain || tag.charAt(tag.length() - 1) < COMMON) {
      return Optional.empty();
    }
    boolean vowel = "aeiouyhéèêàâîôûœ".indexOf(form.charAt(0)) >= 0;
    return Optional.of(tag.substring(0, tag.length() - 1) + (vowel ? " vowel" : ""));
  }

  int size() {
    return kinds.size();
  }

  /** Another word that can stand where this one stands; itself where none can. */
  String instead(String word, Dice dice) {
    return Optional.ofNullable(kinds.get(word))
        .map(kind -> dice.of(word).from(words.getOrDefault(kind, List.of(word))))
        .orElse(word);
  }
}
