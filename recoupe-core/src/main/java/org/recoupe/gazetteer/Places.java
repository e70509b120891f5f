package org.recoupe.gazetteer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.PlaceFix;

/** Places of the world by name; a name has several, ranked by kind and population. */
public final class Places {
  private static final int COLUMNS = 7;

  private final NumberedLines rows;
  private final SortedLines keys;

  /** Loads at first use. */
  static final class Held {
    static final Places LIST =
        new Places(Rows.bytes("places.tsv.gz"), Rows.bytes("place-keys.tsv.gz"));

    private Held() {}
  }

  private Places(byte[] rows, byte[] keys) {
    this.rows = new NumberedLines(rows);
    this.keys = new SortedLines(keys);
  }

  /** How many places are listed. */
  public int size() {
    return rows.size();
  }

  /** Candidates for a name, the likeliest first; empty if no place has it. */
  public List<Place> named(CharSequence form) {
    return keys.value(NameKey.of(form)).map(this::candidates).orElse(List.of());
  }

  /**
   * The likeliest candidate in a context: one that lies in a country of the context, else the
   * first.
   *
   * @param context ISO codes of the countries the text is about; may be empty
   */
  public Optional<Place> best(CharSequence form, Set<String> context) {
    List<Place> candidates = named(form);
    return candidates.stream()
        .filter(place -> context.contains(place.country()) && weighs(place, candidates.get(0)))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  /** Why a name may be something else; empty where it can hardly be. */
  public Set<NameRisk> risks(CharSequence form) {
    EnumSet<NameRisk> risks = EnumSet.noneOf(NameRisk.class);
    keys.value(NameKey.of(form))
        .map(value -> value.substring(value.indexOf('\t') + 1))
        .ifPresent(letters -> letters.chars().forEach(c -> risks.add(NameRisk.of((char) c))));
    return risks;
  }

  // A hamlet of the right country does not outweigh a metropolis: nobody means Paris, Texas.
  private static boolean weighs(Place place, Place first) {
    return place.population() * 25 >= first.population();
  }

  private List<Place> candidates(String value) {
    return Arrays.stream(value.substring(0, value.indexOf('\t')).split(","))
        .map(number -> place(rows.line(Integer.parseInt(number))))
        .toList();
  }

  private static Place place(String line) {
    String[] cells = line.split("\t", COLUMNS);
    String country = cells[2];
    Optional<PlaceFix> fix =
        cells[4].isEmpty()
            ? Optional.empty()
            : Optional.of(
                new PlaceFix(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), country));
    long population = cells[6].isEmpty() ? 0 : Long.parseLong(cells[6]);
    return new Place(
        cells[0], Place.Kind.of(cells[1].charAt(0)), country, cells[3], fix, population);
  }
}
