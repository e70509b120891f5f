package org.recoupe.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A list that ships with the program: UTF-8, one row a line, cells parted by tabs, {@code #} opens
 * a comment line, blank lines are skipped. A name that ends in {@code .gz} is unpacked.
 */
public final class Table {
  private Table() {}

  /**
   * The rows of a table that lies in the package of a class.
   *
   * @throws IllegalStateException if there is no such resource: the program is packed wrongly
   */
  public static List<List<String>> of(Class<?> room, String name) {
    return lines(room, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /**
   * The lines of a list that lies in the package of a class.
   *
   * @throws IllegalStateException if there is no such resource: the program is packed wrongly
   */
  public static List<String> lines(Class<?> room, String name) {
    try (InputStream stream = room.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no list " + name + " beside " + room.getName());
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("list " + name + " beside " + room.getName(), e);
    }
  }
}
