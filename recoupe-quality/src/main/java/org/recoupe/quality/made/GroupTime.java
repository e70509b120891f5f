package org.recoupe.quality.made;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.run.LocalEngine;
import org.recoupe.story.Copies;
import org.recoupe.story.StoryStream;
import org.recoupe.story.TraitReader;
import org.recoupe.text.Analyser;

/**
 * Tells what stories and copies cost on a very large heap, without reading it: month by month, each
 * with the stories of the weeks before, as the desk does. Takes stored readings ({@link
 * StoredHeap}), or made articles, which are cut into words alone: names and times cost fifty times
 * more, and the largest heaps could not be had.
 */
public final class GroupTime {
  private static final StoredJson<Reading> STORED = StoredJson.of(Reading.class);

  private final LocalEngine engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
  private final PrintStream out;
  private final Window window = new Window();
  private final Map<String, Months.Place> places = new HashMap<>();
  private final Map<String, Told> told = new TreeMap<>();
  private int articles;
  private long reading;
  private long grouping;
  private long copying;

  /** A story, in numbers. */
  private record Told(List<String> articles, boolean acrossMonths, int copies) {}

  GroupTime(PrintStream out) {
    this.out = out;
  }

  /** Reads a heap (JSON lines) and prints a line for all up to the end of each month. */
  public static void main(String[] args) throws IOException {
    new GroupTime(new PrintStream(System.out, true, StandardCharsets.UTF_8)).heap(Path.of(args[0]));
  }

  void heap(Path heap) throws IOException {
    out.println(
        "# articles\tprocessor s\tMB resident\tstories\tacross months\tpairs of copies"
            + "\treading s\tgrouping s\tcopies s");
    try (Months months = Months.of(heap)) {
      for (Map.Entry<YearMonth, List<Months.Place>> month : months.places().entrySet()) {
        month(months, month.getKey().atDay(1), month.getValue());
      }
    }
  }

  private void month(Months months, LocalDate first, List<Months.Place> lines) throws IOException {
    long start = Cost.processors();
    List<Reading> readings = engine.each(months.rows(lines), GroupTime::reading);
    Map<String, Reading> fresh = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String id = readings.get(i).article().id();
      fresh.put(id, readings.get(i));
      places.put(id, lines.get(i));
    }
    long read = Cost.processors();
    window.before(first);
    places.keySet().retainAll(union(window.held(), fresh.keySet()));
    window.take(engine.each(readings, TraitReader::of));
    long grouped = Cost.processors();
    tell(months, fresh);
    articles += readings.size();
    reading += read - start;
    grouping += grouped - read;
    copying += Cost.processors() - grouped;
    print();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Looks for copies in the stories that are not as they were. */
  private void tell(Months months, Map<String, Reading> fresh) throws IOException {
    Set<String> ids =
        window.stories().stream().map(StoryStream.Kept::id).collect(Collectors.toSet());
    Set<String> held = window.held();
    told.entrySet()
        .removeIf(
            story ->
                !ids.contains(story.getKey()) && held.contains(story.getValue().articles().get(0)));
    List<StoryStream.Kept> changed =
        window.stories().stream().filter(story -> !known(story)).toList();
    Map<String, Reading> byId = new HashMap<>(fresh);
    for (StoryStream.Kept story : changed) {
      for (String id : story.cluster().articles()) {
        Months.Place place = places.get(id);
        if (place != null && !byId.containsKey(id)) {
          byId.put(id, reading(months.row(place)));
        }
      }
    }
    List<Told> anew = engine.each(changed, story -> told(story, byId));
    for (int i = 0; i < anew.size(); i++) {
      told.put(changed.get(i).id(), anew.get(i));
    }
  }

  private boolean known(StoryStream.Kept story) {
    return Optional.ofNullable(told.get(story.id()))
        .filter(before -> before.articles().equals(story.cluster().articles()))
        .isPresent();
  }

  private static Told told(StoryStream.Kept story, Map<String, Reading> byId) {
    List<String> ids = story.cluster().articles();
    List<Reading> readings = ids.stream().map(byId::get).toList();
    long months =
        readings.stream()
            .flatMap(reading -> reading.article().published().days().stream())
            .map(days -> YearMonth.from(days.from()))
            .distinct()
            .count();
    return new Told(ids, months > 1, Copies.of(readings).size());
  }

  private void print() {
    out.printf(
        "%d\t%.0f\t%d\t%d\t%d\t%d\t%.1f\t%.1f\t%.1f%n",
        articles,
        Cost.processors() / 1e9,
        Cost.resident(),
        told.size(),
        told.values().stream().filter(Told::acrossMonths).count(),
        told.values().stream().mapToLong(Told::copies).sum(),
        reading / 1e9,
        grouping / 1e9,
        copying / 1e9);
  }

  /** The reading of a line: as it was stored, or cut into words alone. */
  private static Reading reading(JsonNode row) {
    if (!row.has("reading")) {
      return words(row);
    }
    try {
      return STORED.read(row.path("reading").asText());
    } catch (BrokenJson e) {
      throw new IllegalArgumentException(e);
    }
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
}
