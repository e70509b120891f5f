package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bill of materials that was just made, and the licences of what ships. */
final class LicencesIT {
  private static final Path TARGET =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("recoupe-app/target");

  /** Under any of these a part may ship with a program under Apache-2.0. */
  private static final Set<String> FIT =
      Set.of(
          "Apache-2.0",
          "MIT",
          "0BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-2.0",
          "Unicode-3.0",
          // as POMs name what is BSD with three clauses in the files themselves
          "BSD-4-Clause",
          // a word list, as data
          "Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)",
          "Similar to Apache License but with the acknowledgment clause removed");

  private static List<JsonNode> parts() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(TARGET.resolve("recoupe.cdx.json").toFile());
    return StreamSupport.stream(bill.path("components").spliterator(), false).toList();
  }

  private static Set<String> licences(JsonNode part) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode one : part.path("licenses")) {
      licences.add(one.at("/license/id").asText(one.at("/license/name").asText()));
    }
    return licences;
  }

  private static boolean fits(JsonNode part) {
    return licences(part).stream().anyMatch(FIT::contains);
  }

  @Test
  void everyPartMayShipUnderALicenceThatFits() throws IOException {
    List<String> unfit =
        parts().stream()
            .filter(p -> !fits(p))
            .map(p -> p.path("purl").asText() + " " + licences(p))
            .toList();
    assertEquals(List.of(), unfit);
  }

  @Test
  void aPartUnderTheGplAloneOrUnderNothingWouldBeFound() throws IOException {
    ObjectMapper json = new ObjectMapper();
    String gpl = "{\"licenses\":[{\"license\":{\"id\":\"GPL-3.0-only\"}}]}";
    assertFalse(fits(json.readTree(gpl)));
    assertFalse(fits(json.readTree("{}")));
    String either =
        "{\"licenses\":[{\"license\":{\"id\":\"GPL-3.0-only\"}},{\"license\":{\"id\":\"MIT\"}}]}";
    assertTrue(fits(json.readTree(either)));
  }

  @Test
  void everythingInTheFolderOfLibrariesStandsInTheBill() throws IOException {
    Set<String> billed =
        parts().stream()
            .map(p -> p.path("name").asText() + "-" + p.path("version").asText() + ".jar")
            .collect(Collectors.toSet());
    try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
      List<String> missing =
          jars.map(j -> String.valueOf(j.getFileName()))
              .filter(j -> !billed.contains(j))
              .sorted()
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  /** A random name or the hour would make each bill another one. */
  @Test
  void theBillTellsNoHour() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(TARGET.resolve("recoupe.cdx.json").toFile());
    assertTrue(bill.at("/metadata/timestamp").isMissingNode());
    assertEquals("1.6", bill.path("specVersion").asText());
  }
}
