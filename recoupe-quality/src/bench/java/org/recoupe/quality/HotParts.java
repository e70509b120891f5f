package org.recoupe.quality;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.DossierJson;
import org.recoupe.json.StoredJson;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Weighing;
import org.recoupe.read.Reader;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.screen.Hit;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.Query;
import org.recoupe.screen.Screener;
import org.recoupe.story.Cluster;
import org.recoupe.story.Clusterer;
import org.recoupe.story.Copies;
import org.recoupe.text.Shingles;
import org.recoupe.weigh.Later;
import org.recoupe.weigh.Weigher;

/** The hot parts one by one, over the bundled examples: tools/bench/parts runs them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotParts {
  private static final Path EXAMPLES = Path.of(System.getProperty("recoupe.examples", "examples"));

  private final Cleaner cleaner = Cleaner.standard();
  private final Reader reader = Reader.french();
  private final Weigher weigher = Weigher.standard();
  private final List<RawPage> pages = new ArrayList<>();
  private List<Article> articles = List.of();
  private List<Reading> readings = List.of();
  private List<String> words = List.of();
  private Dossier dossier = dossier();
  private Story story = dossier.stories().get(0).story();
  private Screener screener = Screener.of(List.of());
  private String stored = "";
  private final StoredJson<Reading> json = StoredJson.of(Reading.class);

  private static Dossier dossier() {
    return Pipeline.standard(new LocalEngine(2), Progress.silent(), "bench")
        .dossier(Source.files(List.of(EXAMPLES.resolve("crue"))));
  }

  /** Reads the flood and the lists of the examples. */
  @Setup
  public void prepare() throws Exception {
    Intake.standard()
        .read(
            List.of(EXAMPLES.resolve("crue")),
            arrival -> {
              if (arrival instanceof RawPage page) {
                pages.add(page);
              }
            });
    readings = dossier.readings();
    articles = readings.stream().map(Reading::article).toList();
    words = List.of(articles.get(0).text().split("\\s+"));
    stored = json.write(readings.get(0));
    Path list = EXAMPLES.resolve("listes").resolve("sdn.csv");
    screener = Screener.of(ListReader.read(list, refused -> {}));
  }

  /** All pages of the heap. */
  @Benchmark
  public int cleaning() {
    return pages.stream().mapToInt(page -> cleaner.clean(page).hashCode()).sum();
  }

  /** One article. */
  @Benchmark
  public Reading reading() {
    return reader.read(articles.get(0));
  }

  /** The words of one article in runs of three. */
  @Benchmark
  public long[] shingles() {
    return Shingles.of(words, 3);
  }

  /** All pairs of the heap that share text. */
  @Benchmark
  public int copies() {
    return Copies.of(readings).size();
  }

  /** The heap in stories. */
  @Benchmark
  public List<Cluster> stories() {
    return Clusterer.cluster(readings);
  }

  /** All pairs of sentences of a story. */
  @Benchmark
  public Weighing weighing() {
    return weigher.weigh(story, readings, Later.nothing());
  }

  /** One name on the lists. */
  @Benchmark
  public List<Hit> screening() {
    return screener.hits(Query.of("Aleksandr Ivanovitch Petrof", EntityType.PERSON));
  }

  /** The whole dossier. */
  @Benchmark
  public int jsonOfDossier() throws IOException {
    StringWriter text = new StringWriter();
    DossierJson.write(dossier, text);
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** One reading, as it is stored, and back. */
  @Benchmark
  public Reading jsonOfReading() throws BrokenJson {
    return json.read(json.write(json.read(stored)));
  }
}
