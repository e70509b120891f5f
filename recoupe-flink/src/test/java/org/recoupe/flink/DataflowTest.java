package org.recoupe.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.json.DossierJson;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.store.Store;

/** The job on a cluster inside this virtual machine. */
final class DataflowTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", ".."))
          .resolve("examples")
          .toAbsolutePath()
          .normalize();

  @TempDir private Path folder;

  private static List<Path> heap() {
    return Stream.of("crue", "greve", "divers", "casse").map(EXAMPLES::resolve).toList();
  }

  private static String local(List<Path> paths) throws IOException {
    Dossier dossier =
        Pipeline.standard(new LocalEngine(2), Progress.silent(), "test")
            .dossier(Source.files(paths));
    StringWriter out = new StringWriter();
    DossierJson.write(dossier, out);
    return out.toString();
  }

  private static String names(List<Path> paths) {
    return paths.stream().map(path -> path.toUri().toString()).collect(Collectors.joining(","));
  }

  private void run(String... words) throws Exception {
    run(2, words);
  }

  private JobExecutionResult run(int slots, String... words) throws Exception {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(1));
    // days of the stream arrive by another way than most articles: neither may wait for company
    settings.set(ExecutionOptions.BUFFER_TIMEOUT, Duration.ZERO);
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(96));
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(slots, settings);
    Options options = Options.of(words);
    new Dataflow(options, options.routes("test")).lay(flink);
    return flink.execute("test");
  }

  /** A stream that divides articles by month, and closes a month ten days after its end. */
  private JobExecutionResult months(Path all) throws Exception {
    return run(
        1,
        "--mode",
        "streaming",
        "--in",
        all.toUri().toString(),
        "--out",
        folder.resolve("out").toUri().toString(),
        "--heaps",
        "month",
        "--late-days",
        "0",
        "--keep-days",
        "10",
        "--settle-millis",
        "100");
  }

  private String dossier(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aBatchGivesTheBytesOfThePipelineOfOneMachine() throws Exception {
    run("--mode", "batch", "--in", names(heap()), "--out", folder.toUri().toString());
    assertEquals(local(heap()), dossier("dossier.json"));
  }

  @Test
  void aStreamThatComesToItsEndGivesTheSameBytes() throws Exception {
    String out = folder.toUri().toString();
    run(
        "--mode",
        "streaming",
        "--in",
        names(heap()),
        "--out",
        out,
        "--settle-millis",
        "300",
        "--store",
        folder.resolve("store").toString());
    assertEquals(local(heap()), dossier("dossier.json"));
    try (Stream<Path> stories = Files.walk(folder.resolve("stories"));
        Store store = Store.open(folder.resolve("store").toString(), Clock.systemUTC())) {
      long told = stories.filter(Files::isRegularFile).count();
      assertTrue(told > 1);
      assertEquals(told, store.stories().count(true), "every story stands on the shelf");
    }
  }

  private static String line(String id, LocalDate day, String text) {
    return """
        {"id": "%s", "outlet": "Le Fil", "date": "%s", "text": "%s"}
        """
        .formatted(id, day, text);
  }

  /** A town tells of the same bridge day after day, and of something else on each day. */
  private static String told(LocalDate day) {
    int number = day.getDayOfYear();
    String bridge =
        "Le pont de Montbrisac est fermé, a annoncé la maire, Odile Varenne. La fermeture durera "
            + number
            + " jours.";
    return line("pont-" + day, day, bridge)
        + line("fete-" + day, day, "La fête du quartier " + number + " a réuni 300 personnes.");
  }

  private Path heap(String name, Stream<LocalDate> days) throws IOException {
    return Files.writeString(
        folder.resolve(name), days.map(DataflowTest::told).collect(Collectors.joining()));
  }

  private static long count(JobExecutionResult result, String what) {
    return result.<Long>getAccumulatorResult(what);
  }

  @Test
  void articlesThatComeLateReachTheirStories() throws Exception {
    LocalDate last = LocalDate.of(2024, 3, 20);
    Path backwards = heap("late.jsonl", IntStream.range(0, 30).mapToObj(last::minusDays));
    JobExecutionResult result =
        run(
            2,
            "--mode",
            "streaming",
            "--in",
            backwards.toUri().toString(),
            "--out",
            folder.resolve("out").toUri().toString(),
            "--late-days",
            "0",
            "--settle-millis",
            "100");
    // how many depends on how fast they are read: event time moves on five times a second
    assertTrue(count(result, "late") > 0, "late: " + count(result, "late"));
    assertEquals(0, count(result, "closed"));
    assertEquals(local(List.of(backwards)), dossier("out/dossier.json"));
  }

  @Test
  void aHeapThatIsClosedStaysAsItWas() throws Exception {
    LocalDate january = LocalDate.of(2024, 1, 8);
    LocalDate april = LocalDate.of(2024, 4, 2);
    Path first = heap("a.jsonl", Stream.of(january, january.plusDays(1)));
    Path second = heap("b.jsonl", IntStream.range(0, 25).mapToObj(april::plusDays));
    Path late = heap("c.jsonl", Stream.of(january.plusDays(2)));
    Path all = folder.resolve("all.jsonl");
    Files.writeString(
        all, Files.readString(first) + Files.readString(second) + Files.readString(late));
    JobExecutionResult result = months(all);
    assertEquals(2, count(result, "closed"));
    assertEquals(articles(local(List.of(first))), articles(dossier("out/2024-01/dossier.json")));
    assertEquals(articles(local(List.of(second))), articles(dossier("out/2024-04/dossier.json")));
    assertTrue(
        dossier("out/undated-2024-04/dossier.json").contains("came when its heap was closed"));
  }

  private static String undated(String page) {
    return """
        {"url": "https://lefil.example/%s", "outlet": "Le Fil", "text": "Le %s est fermé, dit la mairie. On passe par %s."}
        """
        .formatted(page, page, page);
  }

  private static String told(LocalDate first, int days) {
    return IntStream.range(0, days)
        .mapToObj(first::plusDays)
        .map(DataflowTest::told)
        .collect(Collectors.joining());
  }

  /** Each page that is shown, with the heap of what tells no day in which it stands. */
  private List<String> undatedPages() throws IOException {
    Pattern page = Pattern.compile("\"uri\":\\s*\"https://lefil.example/(\\w+)\"");
    List<String> pages = new ArrayList<>();
    try (Stream<Path> heaps = Files.list(folder.resolve("out"))) {
      for (Path heap :
          heaps.filter(p -> p.getFileName().toString().startsWith("undated")).toList()) {
        Matcher found = page.matcher(Files.readString(heap.resolve("dossier.json")));
        while (found.find()) {
          pages.add(heap.getFileName() + " " + found.group(1));
        }
      }
    }
    return pages.stream().sorted().distinct().toList();
  }

  @Test
  void whatTellsNoDayIsPartedByTheDayThatTheStreamHadReached() throws Exception {
    LocalDate january = LocalDate.of(2024, 1, 8);
    LocalDate april = LocalDate.of(2024, 4, 2);
    Path all = folder.resolve("all.jsonl");
    Files.writeString(
        all,
        told(january, 8)
            + undated("pont")
            + told(january.plusDays(8), 2)
            + undated("pont")
            + told(april, 25)
            + undated("tunnel")
            + undated("pont"));
    months(all);
    assertEquals(
        List.of("undated-2024-01 pont", "undated-2024-04 pont", "undated-2024-04 tunnel"),
        undatedPages(),
        "told again once its heap is closed, not before");
    assertTrue(dossier("out/undated-2024-01/dossier.json").contains("\"duplicates\":1"));
  }

  /** The ids of the articles of a dossier. */
  private static Set<String> articles(String dossier) throws IOException {
    Set<String> ids = new TreeSet<>();
    new ObjectMapper()
        .readTree(dossier)
        .path("articles")
        .forEach(article -> ids.add(article.path("id").asText()));
    assertTrue(ids.size() > 2, dossier);
    return ids;
  }
}
