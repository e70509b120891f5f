package org.recoupe.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StopsTest {
  private static List<String> cut(String text) {
    BreakIterator stops = new Stops();
    stops.setText(text);
    List<String> parts = new ArrayList<>();
    int from = stops.first();
    for (int to = stops.next(); to != BreakIterator.DONE; to = stops.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  @Test
  void aTextIsCutBehindItsSentencesWithTheirClosingQuotes() {
    assertEquals(
        List.of("« Le pont rouvre. » ", "Vraiment\u00a0? ", "Oui.\n", "La maire attend…"),
        cut("« Le pont rouvre. » Vraiment\u00a0? Oui.\nLa maire attend…"));
  }

  @Test
  void aTitleAnInitialAndANumberEndNoSentence() {
    String text = "Selon M. Varenne, J. Aubry et le n. 3.5 de l’étude, tout va bien.";
    assertEquals(List.of(text), cut(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "un",
        "Un. Deux. Trois",
        "« A. » ) ) ) ) B.",
        "Fin.   Début.\n\n Puis ! Et ? Oui…"
      })
  void backwardsItCutsAtTheSamePlaces(String text) {
    BreakIterator stops = new Stops();
    stops.setText(text);
    List<Integer> ahead = new ArrayList<>(List.of(stops.first()));
    for (int to = stops.next(); to != BreakIterator.DONE; to = stops.next()) {
      ahead.add(to);
    }
    List<Integer> back = new ArrayList<>(List.of(stops.last()));
    for (int to = stops.previous(); to != BreakIterator.DONE; to = stops.previous()) {
      back.add(to);
    }
    Collections.reverse(back);
    assertEquals(ahead, back);
    ahead.forEach(place -> assertTrue(stops.isBoundary(place), "at " + place));
  }
}
