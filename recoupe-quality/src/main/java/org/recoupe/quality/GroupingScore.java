package org.recoupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;

/** Lead sentences and headlines grouped to events, as articles of one sentence without a date. */
final class GroupingScore {
  private final List<Reading> readings = new ArrayList<>();
  private final Map<String, String> gold = new TreeMap<>();

  private GroupingScore() {}

  static Figures of(Path stories) {
    Figures out = new Figures();
    leads(stories.resolve("lina-msc/src")).put(out, "lead sentences, B-cubed");
    headlines(stories.resolve("google-news-fr-titles/categories.csv"))
        .put(out, "headlines, B-cubed");
    return out;
  }

  /** One file for each event, one sentence a line. */
  private static GroupingScore leads(Path folder) {
    GroupingScore score = new GroupingScore();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".phrases"))
          .sorted()
          .forEach(file -> lines(file).forEach(line -> score.add(file.toString(), line)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + folder, e);
    }
    return score;
  }

  /** Section, number of the story, headline. */
  private static GroupingScore headlines(Path file) {
    GroupingScore score = new GroupingScore();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", 3);
      if (cells.length == 3) {
        score.add(cells[0] + "/" + cells[1], cells[2]);
      }
    }
    return score;
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private void add(String event, String line) {
    String text = line.strip();
    if (!text.isEmpty()) {
      String id = "a%05d".formatted(readings.size());
      gold.put(id, event);
      readings.add(Reader.french().read(article(id, text)));
    }
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        id,
        id,
        "",
        Optional.of(new Outlet(id, Optional.empty())),
        Optional.empty(),
        text,
        List.of(),
        "fr",
        Published.unknown(),
        List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "fr")),
        List.of());
  }

  private void put(Figures out, String task) {
    Map<String, String> found = new HashMap<>();
    for (Cluster cluster : Clusterer.cluster(readings)) {
      for (List<String> episode : cluster.episodes()) {
        episode.forEach(id -> found.put(id, episode.get(0)));
      }
    }
    Bcubed b = Bcubed.of(found, gold);
    out.put(task, b.f1(), "P %.3f R %.3f".formatted(b.precision(), b.recall()));
  }
}
