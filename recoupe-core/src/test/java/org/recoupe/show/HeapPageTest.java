package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;

/** A heap of the size of a week of press. */
final class HeapPageTest {
  private static final int ARTICLES = 1_300;
  private static final int TOGETHER = 4;
  private static final String SENTENCE =
      "Le maire de Brest, Paul Guern, a annoncé lundi que 12 rues seraient fermées au port. ";

  private static Dossier heap() {
    List<Reading> readings = new ArrayList<>();
    List<WeighedStory> stories = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String id = "a" + i;
      String title = "Titre numéro " + i;
      String text = title + "\n" + (SENTENCE.repeat(5) + "\n").repeat(9);
      readings.add(
          new Draft(id, "Journal " + i % 10, text)
              .named(EntityType.PERSON, "Paul Guern")
              .named(EntityType.PLACE, "Brest")
              .reading());
      ids.add(id);
      if (ids.size() == TOGETHER) {
        stories.add(InventedDossier.bare("s" + i, title, ids));
        ids = new ArrayList<>();
      }
    }
    return InventedDossier.dossier(stories, readings);
  }

  @Test
  void aWeekOfPressIsWrittenQuicklyAndStaysReadable() throws IOException {
    Dossier heap = heap();
    Path file = Files.createTempFile("heap", ".html");
    long start = System.nanoTime();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      new HtmlPage(PageLanguage.FR).write(heap, out);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    long size = Files.size(file);
    Files.delete(file);
    assertTrue(taken.compareTo(Duration.ofSeconds(8)) < 0, taken::toString);
    assertTrue(size < 25_000_000, () -> size + " bytes");
  }
}
