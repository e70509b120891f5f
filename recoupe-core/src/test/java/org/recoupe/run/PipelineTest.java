package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.json.DossierJson;
import org.recoupe.model.Arrival;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.WeighedStory;

/** The whole way, on the bundled examples. */
final class PipelineTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  private static List<Arrival> arrivals(String... folders) {
    List<Arrival> arrivals = new ArrayList<>();
    Source.files(Stream.of(folders).map(EXAMPLES::resolve).toList()).into(arrivals::add);
    return arrivals;
  }

  private static Dossier dossier(List<Arrival> arrivals, int threads) {
    return Pipeline.standard(new LocalEngine(threads), Progress.silent(), "test")
        .dossier(arrivals::forEach);
  }

  private static String json(Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    DossierJson.write(dossier, out);
    return out.toString();
  }

  @Test
  void theSameHeapGivesTheSameBytesInAnyOrderAndOnAnyNumberOfThreads() throws IOException {
    List<Arrival> arrivals = arrivals("greve", "divers");
    String first = json(dossier(arrivals, 1));
    List<Arrival> shuffled = new ArrayList<>(arrivals);
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(first, json(dossier(shuffled, 2)));
  }

  @Test
  void aDossierKeepsToItsSchema() throws IOException {
    String json = json(dossier(arrivals("crue", "casse"), 2));
    assertEquals(List.of(), List.copyOf(schema().validate(json, InputFormat.JSON)));
    assertFalse(
        schema().validate("{\"schema\":\"recoupe-dossier/1\"}", InputFormat.JSON).isEmpty());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DossierJson.class.getResourceAsStream("dossier.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(stream);
    }
  }

  @Test
  void everyArticleStandsInExactlyOneEpisode() {
    Dossier dossier = dossier(arrivals("sommet", "divers"), 2);
    List<String> told = new ArrayList<>();
    for (WeighedStory story : dossier.stories()) {
      story.story().episodes().stream().map(Episode::articles).forEach(told::addAll);
    }
    assertEquals(dossier.readings().size(), told.size());
    assertEquals(told.size(), new TreeSet<>(told).size());
  }

  @Test
  void theSameArticleTwiceIsOneArticleAtTwoAddresses() throws IOException {
    List<Arrival> twice = new ArrayList<>(arrivals("divers"));
    int articles = dossier(twice, 1).readings().size();
    Path folder = Files.createTempDirectory("recoupe");
    Path copy = folder.resolve("copie.txt");
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("divers"))) {
      Path text =
          files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      Files.copy(text, copy);
    }
    Source.files(List.of(copy)).into(twice::add);
    Dossier dossier = dossier(twice, 1);
    assertEquals(articles, dossier.readings().size());
    assertEquals(1, dossier.alsoAt().size());
  }

  @Test
  void brokenInputsAreToldAndTheRestGoesOn() {
    Dossier dossier = dossier(arrivals("casse", "divers"), 2);
    assertFalse(dossier.rejected().isEmpty());
    assertTrue(dossier.rejected().stream().noneMatch(r -> r.why().isBlank()));
    assertTrue(dossier.readings().size() >= 6);
  }
}
