package org.recoupe.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
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
    Configuration settings = new Configuration();
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(96));
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(2, settings);
    Options options = Options.of(words);
    Dataflow.lay(flink, options, new Routes("test", options.heaps()));
    flink.execute("test");
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
}
