package org.recoupe.quality.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

final class MadeHeapTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final List<List<Reading>> FLOOD =
      MadeHeap.templates(List.of(EXAMPLES.resolve("crue")));

  private static byte[] made(int count, long seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new MadeHeap(FLOOD).write(count, seed, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  @Test
  void theSameSeedGivesTheSameHeap() throws IOException {
    String heap = new String(made(60, 7), StandardCharsets.UTF_8);
    assertEquals(60, heap.lines().count());
    assertEquals(heap, new String(made(60, 7), StandardCharsets.UTF_8));
    assertNotEquals(heap, new String(made(60, 8), StandardCharsets.UTF_8));
  }

  @Test
  void halfOrSoOfAllAreCopiesAndNoIdStandsTwice() throws IOException {
    String heap = new String(made(200, 7), StandardCharsets.UTF_8);
    Pattern id = Pattern.compile("\"id\":\"([^\"]+)\"");
    List<String> ids = id.matcher(heap).results().map(found -> found.group(1)).toList();
    assertEquals(200, Set.copyOf(ids).size());
    long copies = ids.stream().filter(one -> one.contains("-c")).count();
    assertTrue(copies > 60 && copies < 140, copies + " copies");
  }

  @Test
  void namesAreOtherOnesInEveryStory() throws IOException {
    String heap = new String(made(60, 7), StandardCharsets.UTF_8);
    assertFalse(names(heap, "Castaing"), "the préfète has another name");
    assertFalse(names(heap, "Montbrisac"), "the town has another name");
  }

  /** As a word of its own: the name of an account in a network is none of the program's. */
  private static boolean names(String heap, String name) {
    return Pattern.compile("(?U)\\b" + name + "\\b").matcher(heap).find();
  }

  @Test
  void storiesAndCopiesAreFoundAgain() throws IOException {
    byte[] heap = made(80, 7);
    Pipeline pipeline = Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");
    Dossier dossier = pipeline.dossier(Source.stream("made.jsonl", new ByteArrayInputStream(heap)));
    assertEquals(List.of(), dossier.rejected());
    assertTrue(
        dossier.stories().stream().anyMatch(s -> s.story().articles().size() > 5), "a story");
    assertTrue(dossier.stories().stream().anyMatch(s -> !s.story().copies().isEmpty()), "copies");
  }
}
