package org.recoupe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class StoredJsonTest {
  private static final StoredJson<Odd> ODD = StoredJson.of(Odd.class);

  private record Odd(Map<String, Double> terms, BigDecimal number, String text) {}

  @Test
  void whatAStrangeArticleHoldsIsReadAsItWasWritten() throws BrokenJson {
    Odd odd =
        new Odd(
            Map.of("a".repeat(1_000_000), 1.0),
            new BigDecimal("9".repeat(5_000)),
            "b".repeat(21_000_000));
    assertEquals(odd, ODD.read(ODD.write(odd)));
  }

  @Test
  void wordsThatFallIntoOnePlaceOfATableAreRead() throws BrokenJson {
    Map<String, Double> terms = new TreeMap<>();
    collisions(9).forEach(word -> terms.put(word, 1.0));
    Odd odd = new Odd(terms, BigDecimal.ONE, "");
    assertEquals(odd, ODD.read(ODD.write(odd)));
  }

  /** Words of one hash: "Aa" and "BB" have the same. */
  private static List<String> collisions(int pairs) {
    List<String> words = List.of("");
    for (int i = 0; i < pairs; i++) {
      List<String> longer = new ArrayList<>();
      for (String word : words) {
        longer.add(word + "Aa");
        longer.add(word + "BB");
      }
      words = longer;
    }
    return words;
  }
}
