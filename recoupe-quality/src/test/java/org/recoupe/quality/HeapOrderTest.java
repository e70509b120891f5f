package org.recoupe.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.json.DossierJson;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/**
 * Real press in any order of files and on one thread or two: the same bytes. A part of the heap, so
 * that the test stays short; {@code -Drecoupe.heap.articles=2000} takes the whole.
 */
final class HeapOrderTest {
  private static final Path ROOT =
      Path.of(System.getProperty("recoupe.root", "..")).toAbsolutePath().normalize();
  private static final int FILES = 5;

  @TempDir private Path folder = Path.of(".");

  @Test
  void neitherTheOrderOfFilesNorTheThreadsShow() throws IOException {
    assumeTrue(!Boolean.getBoolean("recoupe.quality.skip"), "measured on one JDK only");
    Path heap = ROOT.resolveSibling("shared").resolve("data/press/dev.jsonl");
    assumeTrue(Files.exists(heap), "no press heap beside the checkout");
    List<Path> files = new ArrayList<>(parts(heap));
    String once = dossier(files, 2);
    Collections.reverse(files);
    String again = dossier(files, 1);
    assertTrue(once.contains("\"stories\""));
    assertEquals(once.length(), again.length());
    assertTrue(once.equals(again), "the dossiers differ");
  }

  private List<Path> parts(Path heap) throws IOException {
    List<String> lines = Files.readAllLines(heap);
    int count = Math.min(lines.size(), Integer.getInteger("recoupe.heap.articles", 250));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      List<String> part = lines.subList(i * count / FILES, (i + 1) * count / FILES);
      files.add(Files.write(folder.resolve("part" + i + ".jsonl"), part));
    }
    return files;
  }

  private static String dossier(List<Path> files, int threads) throws IOException {
    StringWriter json = new StringWriter();
    Pipeline pipeline = Pipeline.standard(new LocalEngine(threads), Progress.silent(), "any order");
    DossierJson.write(pipeline.dossier(Source.files(files)), json);
    return json.toString();
  }
}
