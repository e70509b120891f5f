package org.recoupe.quality.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.json.StoredJson;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/**
 * Reads a made heap in full and writes its readings down, each as a store keeps it: {@code HEAP
 * OUT}. What comes out {@link GroupTime} can group without reading anything again.
 */
public final class StoredHeap {
  /** So many articles are cleaned together: what they all hold is residue. */
  private static final int TOGETHER = 2000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StoredJson<Reading> READINGS = StoredJson.of(Reading.class);

  private StoredHeap() {}

  /** Reads the heap. */
  public static void main(String[] args) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
        PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      write(in, out);
    }
  }

  static void write(BufferedReader heap, PrintStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = heap.readLine(); line != null; line = heap.readLine()) {
      lines.add(line);
      if (lines.size() == TOGETHER) {
        write(lines, out);
        lines.clear();
      }
    }
    write(lines, out);
  }

  private static void write(List<String> lines, PrintStream out) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Pipeline pipeline = Pipeline.standard(new LocalEngine(threads), Progress.silent(), "stored");
    byte[] part = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Source source = Source.stream("part.jsonl", new ByteArrayInputStream(part));
    for (Reading reading : pipeline.harvest(source).readings()) {
      out.println(JSON.writeValueAsString(row(reading)));
    }
  }

  private static Map<String, String> row(Reading reading) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(
        "date",
        reading
            .article()
            .published()
            .days()
            .map(DateRange::from)
            .orElse(LocalDate.EPOCH)
            .toString());
    row.put("reading", READINGS.write(reading));
    return row;
  }
}
