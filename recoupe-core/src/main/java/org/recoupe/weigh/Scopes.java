package org.recoupe.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** The words of {@code scope-fr.tsv} that bound what a number counts. Thread-safe. */
final class Scopes {
  private static final Scopes FRENCH = new Scopes();

  private record Row(String kind, String name, List<List<String>> phrases) {}

  private final List<Row> rows;
  private final Set<String> borders;
  private final Set<String> things;

  private Scopes() {
    rows =
        Table.of(Scopes.class, "scope-fr.tsv").stream()
            .map(row -> new Row(row.get(0), row.get(1), Matters.phrases(row.get(2))))
            .toList();
    borders = whole("border");
    things = whole("thing");
  }

  /** The words of a kind that are compared whole, not by their stem. */
  private static Set<String> whole(String kind) {
    return Table.of(Scopes.class, "scope-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Arrays.stream(row.get(2).split(", ")))
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Scopes french() {
    return FRENCH;
  }

  /** The tags whose words stand among these stems. */
  SortedSet<String> tags(List<String> stems) {
    return named("tag", stems);
  }

  /** True if a word says that the number is no count of the thing. */
  boolean dropped(List<String> stems) {
    return !named("drop", stems).isEmpty();
  }

  /** True if a word says that the whole country is meant. */
  boolean wide(List<String> stems) {
    return !named("wide", stems).isEmpty();
  }

  /** The parts of the country that words name by the compass: « dans le nord-est ». */
  SortedSet<String> compass(List<String> stems) {
    return named("compass", stems);
  }

  /** True if this source speaks for a town or district only. */
  boolean local(String source) {
    List<String> stems =
        Arrays.stream(source.split("[ '’]"))
            .filter(word -> !word.isEmpty())
            .map(Stemmer::stem)
            .toList();
    return !named("local", stems).isEmpty();
  }

  /** True if these words count men who are sent out. */
  boolean troops(List<String> stems) {
    return !named("troops", stems).isEmpty();
  }

  /** True if this noun stands for any person. */
  boolean person(String stem) {
    return !named("person", List.of(stem)).isEmpty();
  }

  /** True if this noun, by its lemma, counts no people: « 180 manifestations ». */
  boolean noPeople(String unit) {
    return things.contains(Fold.plain(unit));
  }

  /** The part of people that this noun names. */
  Optional<String> part(String stem) {
    return named("part", List.of(stem)).stream().findFirst();
  }

  /** True if this verb says what is done at once and cannot grow. */
  boolean deed(String verb) {
    return !named("deed", List.of(Stemmer.stem(verb))).isEmpty();
  }

  /** True if a word says that the number is official. */
  boolean firm(List<String> stems) {
    return !named("firm", stems).isEmpty();
  }

  /** True if a word says that somebody counted. */
  boolean counted(List<String> stems) {
    return !named("counted", stems).isEmpty();
  }

  /** True if a word says that the number will change. */
  boolean provisional(List<String> stems) {
    return !named("provisional", stems).isEmpty();
  }

  /** True if what stands behind this word, in its plain form, is said of another. */
  boolean border(String word) {
    return borders.contains(word);
  }

  /** True if « un » before this noun is a number. */
  boolean single(String noun) {
    return !named("single", List.of(Stemmer.stem(noun))).isEmpty();
  }

  /** True if this part is one that only a dwelling can be. */
  boolean household(String part) {
    return part.equals("households");
  }

  /** True if a word means those who live somewhere. */
  boolean inhabitants(List<String> stems) {
    return !named("census", stems).isEmpty();
  }

  /** True if these words before a number say that the last number's matter is meant again. */
  boolean again(List<String> stems) {
    return !named("again", stems).isEmpty();
  }

  /** True if these words before a number say that another has replaced it. */
  boolean earlier(List<String> stems) {
    return !named("earlier", stems).isEmpty();
  }

  /** True if these words before a number compare another one with it: « loin des ». */
  boolean compared(List<String> stems) {
    return !named("compared", stems).isEmpty();
  }

  /** True if a word says that a count went from one number to another. */
  boolean change(List<String> stems) {
    return !named("change", stems).isEmpty();
  }

  /** True if this tag makes a count one of those whom it befell worse, or less badly. */
  boolean degree(String tag) {
    return tag.equals("grave") || tag.equals("light");
  }

  /** True if a number that takes up another one shares this tag of it. */
  boolean lasting(String tag) {
    return !tag.equals("then") && !tag.equals("subset") && !tag.equals("others");
  }

  private SortedSet<String> named(String kind, List<String> stems) {
    SortedSet<String> names = new TreeSet<>();
    for (Row row : rows) {
      if (row.kind.equals(kind)
          && row.phrases.stream().anyMatch(phrase -> Matters.place(stems, phrase) >= 0)) {
        names.add(row.name);
      }
    }
    return names;
  }
}
