package org.recoupe.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No figure falls below its pinned floor. */
final class FloorsTest {
  private static final Path ROOT = Path.of(System.getProperty("recoupe.root", ".."));

  @Test
  void noFigureFallsBelowItsFloor() {
    assumeTrue(!Boolean.getBoolean("recoupe.quality.skip"), "figures are measured on one JDK only");
    boolean possible = Measuring.possible(ROOT);
    boolean required = System.getenv().getOrDefault("RECOUPE_REQUIRE", "").contains("shared");
    assertTrue(possible || !required, "the gold is required here, and absent");
    assumeTrue(possible, "no gold beside the checkout: the figures are not measured");
    Figures figures = new Measuring(ROOT).all();
    Floors floors = new Floors();
    System.out.println(floors.table(figures));
    assertEquals(List.of(), floors.broken(figures));
  }

  @Test
  void aFigureBelowItsFloorIsTold() {
    Figures figures = new Figures();
    figures.put("names, strict", -1, "");
    assertTrue(new Floors().broken(figures).stream().anyMatch(line -> line.startsWith("names")));
  }
}
