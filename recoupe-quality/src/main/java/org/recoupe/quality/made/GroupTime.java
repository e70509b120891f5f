package org.recoupe.quality.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.LocalEngine;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;
import org.recoupe.story.Copies;
import org.recoupe.story.Heap;
import org.recoupe.text.Analyser;

/**
 * Tells how long grouping and the search for copies take on a very large heap, month by month, with
 * nothing of a month kept when the next begins. Articles are cut into words alone: what a name or a
 * number is costs a hundred times more and is needed by neither.
 */
public final class GroupTime {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalEngine engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
  private final PrintStream out;
  private int articles;
  private int groups;
  private int copies;
  private long words;
  private long grouping;
  private long copying;
  private long most;

  GroupTime(PrintStream out) {
    this.out = out;
  }

  /** Reads a made heap (JSON lines) and prints a line for all up to the end of each month. */
  public static void main(String[] args) throws IOException {
    new GroupTime(new PrintStream(System.out, true, StandardCharsets.UTF_8)).heap(Path.of(args[0]));
  }

  void heap(Path heap) throws IOException {
    out.println("articles\tepisodes\tcopies\twords s\tgrouping s\tcopies s\tMB of memory at most");
    try (RandomAccessFile file = new RandomAccessFile(heap.toFile(), "r")) {
      for (List<Place> month : months(heap).values()) {
        month(rows(file, month));
      }
    }
  }

  /** Where a line stands in its file. */
  record Place(long at, int length) {}

  /** Where the lines of each month stand. */
  static SortedMap<YearMonth, List<Place>> months(Path heap) throws IOException {
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

  private static List<JsonNode> rows(RandomAccessFile file, List<Place> places) throws IOException {
    List<JsonNode> rows = new ArrayList<>(places.size());
    for (Place place : places) {
      byte[] line = new byte[place.length()];
      file.seek(place.at());
      file.readFully(line);
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  /** An article cut into sentences and words, without tags and names. */
  public static Reading words(JsonNode row) {
    String text = row.path("text").asText();
    LocalDate day = LocalDate.parse(row.path("date").asText());
    Published published =
        new Published(
            Optional.of(DateRange.of(day)),
            Optional.empty(),
            Published.Basis.METADATA,
            List.of(),
            "");
    String id = row.path("id").asText();
    Article article =
        new Article(
            id,
            id,
            id,
            "",
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            "fr",
            published,
            List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "und")),
            List.of());
    return Reading.of(article, Analyser.french().sentences(article));
  }

  private void month(List<JsonNode> rows) {
    long start = System.nanoTime();
    List<Reading> readings = engine.each(rows, GroupTime::words);
    long cut = System.nanoTime();
    List<Cluster> clusters = Clusterer.cluster(Heap.of(readings, engine::each));
    long grouped = System.nanoTime();
    most = Math.max(most, Runtime.getRuntime().totalMemory());
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.put(reading.article().id(), reading));
    copies +=
        engine
            .each(clusters, c -> Copies.of(c.articles().stream().map(byId::get).toList()).size())
            .stream()
            .mapToInt(n -> n)
            .sum();
    articles += readings.size();
    groups += clusters.size();
    words += cut - start;
    grouping += grouped - cut;
    copying += System.nanoTime() - grouped;
    out.printf(
        "%d\t%d\t%d\t%.1f\t%.1f\t%.1f\t%d%n",
        articles, groups, copies, words / 1e9, grouping / 1e9, copying / 1e9, most >> 20);
  }
}
