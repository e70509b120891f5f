package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** JSON lines. */
final class DossierLinesTest {
  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> lines = new java.util.ArrayList<>();
    for (String line : text.split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void everyKindOfLineIsThere() throws IOException {
    Set<String> types = new HashSet<>();
    lines(Exported.text(Format.JSONL)).forEach(l -> types.add(l.get("type").asText()));
    assertEquals(
        Set.of(
            "article",
            "story",
            "entity",
            "copy",
            "utterance",
            "finding",
            "announcement",
            "event",
            "listed",
            "transfer",
            "breach"),
        types);
  }

  @Test
  void everyCitedPlaceHoldsItsWords() throws IOException {
    Evidence evidence = new Evidence(InventedDossier.heap());
    int places = 0;
    for (JsonNode line : lines(Exported.text(Format.JSONL))) {
      for (JsonNode cited : line.findParents("sentenceStart")) {
        String text = evidence.article(cited.get("article").asText()).orElseThrow().text();
        assertEquals(
            text.substring(cited.get("start").asInt(), cited.get("end").asInt()),
            cited.get("text").asText());
        assertEquals(
            text.substring(cited.get("sentenceStart").asInt(), cited.get("sentenceEnd").asInt()),
            cited.get("sentence").asText());
        places++;
      }
    }
    assertTrue(places > 30);
  }

  @Test
  void hostileTextStaysOnItsLine() throws IOException {
    String text = Exported.text(Format.JSONL, Exported.hostile(), Wishes.in(PageLanguage.FR));
    assertTrue(lines(text).stream().allMatch(l -> l.has("type")));
  }
}
