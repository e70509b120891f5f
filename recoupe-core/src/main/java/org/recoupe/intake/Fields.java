package org.recoupe.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.Declared;
import org.recoupe.text.Table;

/** What crawlers and data sets call the parts of an article; the names stand in fields.tsv. */
final class Fields {
  /** The parts of an article that a row can hold. */
  enum Role {
    TEXT,
    HTML,
    TITLE,
    URL,
    DATE,
    OUTLET,
    AUTHOR,
    LANGUAGE,
    ID,
    /** A field that only crawl dumps have: the date beside it is the day of the crawl. */
    CRAWL
  }

  private final Map<Role, List<String>> names;

  private Fields(Map<Role, List<String>> names) {
    this.names = names;
  }

  static Fields standard() {
    Map<Role, List<String>> names = new EnumMap<>(Role.class);
    for (List<String> row : Table.of(Fields.class, "fields.tsv")) {
      Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      names.computeIfAbsent(role, r -> new ArrayList<>()).add(row.get(1));
    }
    return new Fields(Map.copyOf(names));
  }

  /** One row of a heap: what stands in a field, if something does. */
  interface Row {
    Optional<String> field(String name);
  }

  /** The first of the role's fields that says something. */
  Optional<String> value(Row row, Role role) {
    return names.getOrDefault(role, List.of()).stream()
        .map(row::field)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<String> values(Row row, Role role) {
    return names.getOrDefault(role, List.of()).stream()
        .map(row::field)
        .flatMap(Optional::stream)
        .map(String::strip);
  }

  /** The same field is an address with one crawler and the name of an outlet with another. */
  private static boolean address(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    boolean one = value.chars().noneMatch(Character::isWhitespace);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || one && lower.contains("/") && lower.contains(".");
  }

  /** The role that a field has by its name, whatever its case; the first that lists it. */
  Optional<Role> role(String name) {
    return Arrays.stream(Role.values())
        .filter(
            role -> names.getOrDefault(role, List.of()).stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  Declared declared(Row row) {
    boolean crawl = value(row, Role.CRAWL).isPresent();
    return new Declared(
        value(row, Role.TITLE).map(String::strip),
        values(row, Role.OUTLET).filter(value -> !address(value)).findFirst(),
        values(row, Role.URL).filter(Fields::address).findFirst(),
        crawl ? Optional.empty() : value(row, Role.DATE).map(String::strip),
        value(row, Role.AUTHOR).map(author -> author.replace("\n\n", ", ").strip()),
        value(row, Role.LANGUAGE).map(String::strip));
  }
}
