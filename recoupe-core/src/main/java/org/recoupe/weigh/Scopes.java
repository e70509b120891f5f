package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.text.Table;

/** The words of {@code scope-fr.tsv} that bound what a number counts. Thread-safe. */
final class Scopes {
  private static final Scopes FRENCH = new Scopes();

  private record Row(String kind, String name, List<List<String>> phrases) {}

  private final List<Row> rows;

  private Scopes() {
    rows =
        Table.of(Scopes.class, "scope-fr.tsv").stream()
            .map(row -> new Row(row.get(0), row.get(1), Matters.phrases(row.get(2))))
            .toList();
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

  /** True if this noun stands for any person. */
  boolean person(String stem) {
    return !named("person", List.of(stem)).isEmpty();
  }

  /** The part of people that this noun names. */
  Optional<String> part(String stem) {
    return named("part", List.of(stem)).stream().findFirst();
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
