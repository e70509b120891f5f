package org.recoupe.show.export;

import org.recoupe.show.PageLanguage;

/**
 * What a reader may choose about an export.
 *
 * @param language of the words of the program, where a form has any
 * @param separator of the cells of a table: a comma or a semicolon
 * @param mark true for a byte order mark before a table, by which spreadsheets tell UTF-8
 */
public record Wishes(PageLanguage language, char separator, boolean mark) {
  public Wishes {
    if (separator != ',' && separator != ';') {
      throw new IllegalArgumentException("cells are separated by , or ;: " + separator);
    }
  }

  /** Commas, no mark. */
  public static Wishes in(PageLanguage language) {
    return new Wishes(language, ',', false);
  }
}
