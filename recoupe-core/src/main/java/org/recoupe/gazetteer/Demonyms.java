package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adjectives and inhabitants' names, with the prefixes of compounds (franco-, sino-). */
public final class Demonyms {
  private final Map<String, List<Demonym>> byKey;
  private final Map<String, String> prefixes;

  /** Loads at first use. */
  static final class Held {
    static final Demonyms LIST = new Demonyms(Rows.of("demonyms.tsv", 6));

    private Held() {}
  }

  private Demonyms(List<List<String>> rows) {
    Map<String, List<Demonym>> forms = new LinkedHashMap<>();
    Map<String, String> starts = new LinkedHashMap<>();
    for (List<String> row : rows) {
      if (row.get(2).equals("prefix")) {
        starts.putIfAbsent(NameKey.of(row.get(0)), row.get(4));
      } else {
        forms.computeIfAbsent(NameKey.of(row.get(0)), key -> new ArrayList<>(1)).add(demonym(row));
      }
    }
    byKey = forms;
    prefixes = starts;
  }

  private static Demonym demonym(List<String> row) {
    return new Demonym(
        row.get(0),
        row.get(1),
        WordGender.of(row.get(2)),
        row.get(3).equals("p"),
        row.get(4),
        row.get(5));
  }

  /** All readings of a form; empty where it is none. Countries come before regions and towns. */
  public List<Demonym> of(CharSequence form) {
    return List.copyOf(byKey.getOrDefault(NameKey.of(form), List.of()));
  }

  /** Country of the first part of a compound: "franco", "sino". */
  public Optional<String> ofPrefix(CharSequence prefix) {
    return Optional.ofNullable(prefixes.get(NameKey.of(prefix)));
  }

  /** Codes of the countries an adjective or a compound of adjectives names, in order. */
  public Set<String> countriesIn(CharSequence adjective) {
    Set<String> codes = new LinkedHashSet<>();
    String[] parts = NameKey.of(adjective).split(" ");
    int from = 0;
    while (from < parts.length) {
      from = read(parts, from, codes);
    }
    return Set.copyOf(codes).isEmpty() ? Set.of() : codes;
  }

  private int read(String[] parts, int from, Set<String> codes) {
    for (int to = Math.min(parts.length, from + 3); to > from; to--) {
      String part = String.join(" ", List.of(parts).subList(from, to));
      Optional<String> code =
          to < parts.length ? ofPrefix(part).or(() -> country(part)) : country(part);
      if (code.isPresent()) {
        codes.add(code.get());
        return to;
      }
    }
    return from + 1;
  }

  private Optional<String> country(String form) {
    return of(form).stream().map(Demonym::country).filter(c -> !c.isEmpty()).findFirst();
  }
}
