package org.recoupe.quality.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a large heap by month: where each stands in its file, to be read when its turn
 * comes.
 */
final class Months implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RandomAccessFile file;
  private final SortedMap<YearMonth, List<Place>> places;

  private Months(RandomAccessFile file, SortedMap<YearMonth, List<Place>> places) {
    this.file = file;
    this.places = places;
  }

  /** Where a line stands in its file. */
  record Place(long at, int length) {}

  /** The months of a heap (JSON lines, each with its {@code date}). */
  static Months of(Path heap) throws IOException {
    return new Months(new RandomAccessFile(heap.toFile(), "r"), places(heap));
  }

  SortedMap<YearMonth, List<Place>> places() {
    return places;
  }

  /** A line, read again. */
  JsonNode row(Place place) throws IOException {
    byte[] line = new byte[place.length()];
    file.seek(place.at());
    file.readFully(line);
    return JSON.readTree(line);
  }

  /** Several, in their order. */
  List<JsonNode> rows(List<Place> some) throws IOException {
    List<JsonNode> rows = new ArrayList<>(some.size());
    for (Place place : some) {
      rows.add(row(place));
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static SortedMap<YearMonth, List<Place>> places(Path heap) throws IOException {
    SortedMap<YearMonth, List<Place>> months = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(heap), 1 << 16)) {
      long at = 0;
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        LocalDate day = LocalDate.parse(JSON.readTree(line).path("date").asText());
        months
            .computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>())
            .add(new Place(at, line.length));
        at += line.length;
      }
    }
    return months;
  }

  /** The next line with its end; empty at the end of all. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(2000);
    int read = in.read();
    while (read >= 0) {
      line.write(read);
      read = read == '\n' ? -1 : in.read();
    }
    return line.toByteArray();
  }
}
