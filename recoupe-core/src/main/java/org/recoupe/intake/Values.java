package org.recoupe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tells a table of values (names, amounts, a list of a register) from prose, by its first lines:
 * every row has the same number of cells, and no space stands behind what parts them. Such a table
 * is no article, and no article is missed for it: prose that has the same number of commas in every
 * paragraph has a space behind most of them.
 */
final class Values {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int FEWEST_CELLS = 3;

  /** A single row may be a sentence: it needs more. */
  private static final int FEWEST_OF_ONE = 6;

  private Values() {}

  /** True for the first characters of a table of values. */
  static boolean table(String head) {
    // A last line that was cut at the end of the head says nothing of its row.
    int end = head.length() < Sniffer.HEAD / 2 ? head.length() : head.lastIndexOf('\n');
    String lines = head.substring(0, Math.max(end, 0)).strip();
    for (char separator : SEPARATORS) {
      if (lines.indexOf(separator) > 0 && rows(lines, separator)) {
        return true;
      }
    }
    return false;
  }

  private static boolean rows(String lines, char separator) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(lines, format)) {
      List<CSVRecord> rows = parser.getRecords();
      int cells = rows.isEmpty() ? 0 : rows.get(0).size();
      int fewest = rows.size() == 1 ? FEWEST_OF_ONE : FEWEST_CELLS;
      return cells >= fewest
          && rows.stream().allMatch(row -> row.size() == cells)
          && !spaced(rows, cells);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return false;
    }
  }

  /** True if a tenth of the cells or more begin with a space, as the parts of a sentence do. */
  private static boolean spaced(List<CSVRecord> rows, int cells) {
    long parts = (long) rows.size() * (cells - 1);
    long spaced =
        rows.stream()
            .flatMap(row -> row.toList().stream().skip(1))
            .filter(cell -> cell.startsWith(" ") && !cell.isBlank())
            .count();
    return spaced * 10 >= parts;
  }
}
