package org.recoupe.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.read.Reader;

/** What the models and lists of reading hold of the heap, once all are loaded. */
final class ModelMemoryTest {
  private static final long MOST = 250_000_000;

  @Test
  void allModelsTogetherStaySmall() throws InterruptedException {
    Reader reader = Reader.french();
    int marks = 0;
    for (ExampleFolder folder : ExampleFolder.all()) {
      for (String text : folder.articles().values()) {
        marks += reader.read(text).mentions().size();
      }
    }
    assertTrue(marks > 100, "the examples were read: " + marks);
    long used = used();
    assertTrue(used < MOST, "the heap holds " + used / 1_000_000 + " MB after reading");
  }

  /** The least of some measurements: the collector takes its time. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
