package org.recoupe.screen;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** Codes of countries from the ways in which lists write them. Thread-safe. */
final class CountryCodes {
  private static final int CODE = 2;
  private static final int ROOM = 5_000;
  private static final Map<String, String> ENGLISH = english();
  private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

  private CountryCodes() {}

  private static Map<String, String> english() {
    return Table.of(CountryCodes.class, "countries-en.tsv").stream()
        .collect(
            java.util.stream.Collectors.toUnmodifiableMap(
                row -> Fold.plain(row.get(0)), row -> row.get(1), (a, b) -> a));
  }

  /** The code of a country from its code or name in French or English. */
  static Optional<String> of(String written) {
    String name = written.strip();
    if (name.length() < CODE) {
      return Optional.empty();
    }
    if (KNOWN.size() > ROOM) {
      return found(name);
    }
    return KNOWN.computeIfAbsent(name, CountryCodes::found);
  }

  /** The French name of a code. */
  static String name(String code) {
    return Gazetteer.french().countries().ofCode(code).map(Country::name).orElse(code);
  }

  private static Optional<String> found(String name) {
    if (name.length() == CODE) {
      return Gazetteer.french()
          .countries()
          .ofCode(name.toUpperCase(Locale.ROOT))
          .map(Country::code);
    }
    return Optional.ofNullable(ENGLISH.get(Fold.plain(name)))
        .or(() -> Gazetteer.french().countries().named(capital(name)).map(Country::code));
  }

  /** Lists shout; the gazetteer wants names as they are written in a text. */
  private static String capital(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? Fold.capital(name.toLowerCase(Locale.ROOT))
        : name;
  }
}
