package org.recoupe.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.text.Table;

/** What a column of a table of names tells; {@code columns.tsv} knows them by their headings. */
enum Column {
  ID,
  KIND,
  NAME,
  FIRST_NAME,
  MIDDLE_NAME,
  LAST_NAME,
  ALIASES,
  WEAK_ALIASES,
  QUALITY,
  BIRTH,
  COUNTRY,
  LIST_DATE,
  LIST;

  private static final Map<String, Column> HEADINGS = headings();

  private static Map<String, Column> headings() {
    Map<String, Column> headings = new HashMap<>();
    for (List<String> row : Table.of(Column.class, "columns.tsv")) {
      Column column = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String heading : row.get(1).split(" ")) {
        headings.put(heading, column);
      }
    }
    return Map.copyOf(headings);
  }

  /** The columns that headings name, with the cells where they stand. */
  static Map<Column, List<Integer>> of(List<String> headings) {
    Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < headings.size(); i++) {
      Column column = HEADINGS.get(plain(headings.get(i)));
      if (column != null) {
        columns.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
      }
    }
    return columns;
  }

  private static String plain(String heading) {
    return NameBook.letters(Romaniser.latin(heading));
  }
}
