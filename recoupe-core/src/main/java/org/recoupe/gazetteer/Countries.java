package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries and territories of the world (ISO 3166-1, the British nations, past countries). */
public final class Countries {
  private final List<Country> all;
  private final Map<String, Country> byCode;
  private final Phrases<Country> forms;

  /** Loads at first use. */
  static final class Held {
    static final Countries LIST = new Countries(Rows.of("countries.tsv", 10));

    private Held() {}
  }

  private Countries(List<List<String>> rows) {
    all = rows.stream().map(Countries::country).toList();
    byCode = all.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    List<Map.Entry<String, Country>> entries = new ArrayList<>();
    // Usual names first: "Guinée" and "Saint-Martin" are also later forms of other rows.
    all.forEach(country -> entries.add(Map.entry(country.name(), country)));
    all.forEach(c -> c.names().forEach(name -> entries.add(Map.entry(name, c))));
    forms = Phrases.of(entries);
  }

  private static Country country(List<String> row) {
    List<String> names =
        Stream.concat(
                Stream.of(row.get(1), row.get(4)),
                Stream.concat(Rows.cells(row.get(5)).stream(), Rows.cells(row.get(6)).stream()))
            .distinct()
            .toList();
    return new Country(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        names,
        row.get(7),
        Double.parseDouble(row.get(8)),
        Double.parseDouble(row.get(9)),
        row.get(0).length() == 4);
  }

  /** All, in the order of their codes. */
  public List<Country> all() {
    return all;
  }

  /** The country of a code. */
  public Optional<Country> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The country of a name in any of its forms. */
  public Optional<Country> named(CharSequence form) {
    return forms.named(form);
  }

  /** The countries named in a text. */
  public List<Found<Country>> in(CharSequence text) {
    return forms.in(text);
  }
}
