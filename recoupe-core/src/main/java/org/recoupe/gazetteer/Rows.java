package org.recoupe.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The rows of a list among the resources: tab between cells, lines with # are comments. */
final class Rows {
  private static final String SEPARATOR = ";";

  private Rows() {}

  /** Rows of a list, each padded to the number of columns. */
  static List<List<String>> of(String name, int columns) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> padded(line, columns))
        .toList();
  }

  /** The cells of one cell that holds several. */
  static List<String> cells(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(SEPARATOR));
  }

  /** The content of a resource, unpacked where its name ends in .gz. */
  static byte[] bytes(String name) {
    try (InputStream packed = Rows.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IllegalStateException("no such list: " + name);
      }
      InputStream in = new BufferedInputStream(packed);
      return name.endsWith(".gz")
          ? new GZIPInputStream(in, 1 << 16).readAllBytes()
          : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> padded(String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new IllegalStateException("more than " + columns + " cells: " + line);
    }
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < cells.length ? cells[i] : "";
    }
    return List.of(row);
  }
}
