package org.recoupe.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Organisation;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** On which side of a count its source stands. Thread-safe. */
final class Sides {
  /** Police, prefects, ministers. */
  static final String AUTHORITY = "authority";

  private static final String ORGANISER = "organiser";

  private static final Set<String> CROWD = Set.of(AUTHORITY, ORGANISER, "counter");

  /** Organisations that call people to the streets. */
  private static final Set<Organisation.Kind> MARCHING =
      Set.of(Organisation.Kind.UNION, Organisation.Kind.ASSOCIATION);

  private static final Sides FRENCH = new Sides();

  private final Map<String, List<List<String>>> sides = new TreeMap<>();

  private Sides() {
    for (List<String> row : Table.of(Sides.class, "sides-fr.tsv")) {
      sides.put(row.get(0), Matters.phrases(row.get(1)));
    }
  }

  static Sides french() {
    return FRENCH;
  }

  /** The side of a count's source, if the text names one. */
  Optional<String> of(Count count) {
    return count.source().flatMap(this::named);
  }

  /** True if these are two of the sides that count a crowd. */
  boolean ofCrowd(String one, String other) {
    return CROWD.contains(one) && CROWD.contains(other) && !one.equals(other);
  }

  /** The side that words name: that of a union or association by its name, else by a noun. */
  Optional<String> named(String source) {
    boolean union =
        Gazetteer.french().organisations().in(source).stream()
            .anyMatch(found -> MARCHING.contains(found.value().kind()));
    return union ? Optional.of(ORGANISER) : byNoun(source);
  }

  private Optional<String> byNoun(String source) {
    List<String> stems =
        Arrays.stream(source.split("[ '’]"))
            .filter(word -> !word.isEmpty())
            .map(Stemmer::stem)
            .toList();
    return sides.entrySet().stream()
        .filter(side -> side.getValue().stream().anyMatch(p -> Matters.place(stems, p) >= 0))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
