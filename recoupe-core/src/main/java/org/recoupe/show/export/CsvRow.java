package org.recoupe.show.export;

import java.util.List;

/**
 * A row of CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as OWASP advises (CSV injection): articles are written by strangers.
 */
public final class CsvRow {
  private static final String FORMULA = "=+-@\t\r";

  private CsvRow() {}

  /** The cells as a row, with its end. */
  public static String of(List<String> cells, char separator) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append(separator);
      }
      row.append(quoted(guarded(Spelling.fit(cells.get(i)))));
    }
    return row.append("\r\n").toString();
  }

  private static String guarded(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }

  /** Both separators are quoted, so that a wrong guess of a program splits no cell. */
  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> ",;\"\n\r\t".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
