package org.recoupe.show.export;

import java.util.List;
import org.recoupe.show.PageLanguage;

/**
 * What a reader may choose about an export.
 *
 * @param language of the words of the program, where a form has any
 * @param separator of the cells of a table: a comma or a semicolon
 * @param mark true for a byte order mark before a table, by which spreadsheets tell UTF-8
 * @param said what people decided on the dossier, the earliest first
 */
public record Wishes(PageLanguage language, char separator, boolean mark, List<Said> said) {
  public Wishes {
    said = List.copyOf(said);
    if (separator != ',' && separator != ';') {
      throw new IllegalArgumentException("cells are separated by , or ;: " + separator);
    }
  }

  /** Nobody decided anything. */
  public Wishes(PageLanguage language, char separator, boolean mark) {
    this(language, separator, mark, List.of());
  }

  /** What was decided on something, a line each. */
  List<String> on(String thing) {
    return said.stream()
        .filter(one -> !thing.isEmpty() && one.thing().equals(thing))
        .map(Said::words)
        .toList();
  }

  /** Commas, no mark. */
  public static Wishes in(PageLanguage language) {
    return new Wishes(language, ',', false);
  }
}
