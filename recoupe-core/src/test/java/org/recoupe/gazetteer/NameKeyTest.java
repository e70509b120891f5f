package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void formsOfOneNameMeet() {
    assertEquals("saint etienne", NameKey.of("St-Étienne"));
    assertEquals("l hay les roses", NameKey.of("L’Haÿ-les-Roses"));
    assertEquals("coeur d oeuvre", NameKey.of("Cœur d'Œuvre"));
    assertEquals("", NameKey.of(" – "));
  }

  @Test
  void theKeyOfAKeyIsTheKey() {
    for (String form : List.of("Åland", "Kyïv", "Wałęsa", "Đà Nẵng", "St", "N'Djamena")) {
      assertEquals(NameKey.of(form), NameKey.of(NameKey.of(form)));
    }
  }

  @Test
  void loneSurrogatesAndLongRunsAreHarmless() {
    String run = "a".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals(run, NameKey.of(run));
          assertEquals(List.of(), Gazetteer.french().agencies().in(run + "\ud800"));
        });
  }
}
