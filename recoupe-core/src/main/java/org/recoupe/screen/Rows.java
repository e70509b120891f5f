package org.recoupe.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table of separated values (RFC 4180), one in memory at a time. A row may go over
 * several lines inside quotes, but not for ever: one too long is told as broken.
 */
final class Rows {
  private static final int LONGEST = 1 << 20;
  private static final int MOST_LINES = 500;

  private final BufferedReader lines;
  private final CSVFormat format;

  /**
   * One row.
   *
   * @param cells as written, without quotes; empty for a row that could not be read
   */
  record Row(List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  Rows(Reader in, char separator) {
    this.lines = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
    this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    String line = line();
    while (!line.isEmpty() && line.isBlank()) {
      line = line();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(row(whole(line)));
  }

  private String whole(String first) throws IOException {
    if (even(first)) {
      return first;
    }
    StringBuilder row = new StringBuilder(first);
    for (int i = 0; i < MOST_LINES && row.length() < LONGEST; i++) {
      String more = line();
      row.append(more);
      if (more.isEmpty() || !even(more)) {
        return row.toString();
      }
    }
    return row.toString();
  }

  /** The next line with its line feed, cut where it is longer than a row may be; "" at the end. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = lines.read();
    while (c >= 0) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
      if (c == '\n') {
        return line.toString();
      }
      c = lines.read();
    }
    return line.toString();
  }

  private static boolean even(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private Row row(String text) {
    try (CSVParser parser = CSVParser.parse(text.strip(), format)) {
      List<CSVRecord> records = parser.getRecords();
      return new Row(records.isEmpty() ? List.of() : records.get(0).toList());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return new Row(List.of());
    }
  }
}
