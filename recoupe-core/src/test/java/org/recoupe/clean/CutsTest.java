package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.clean.Cleaned.clean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Article;

class CutsTest {
  private static final String PROSE =
      "Le syndicat des bateliers a suspendu mardi son blocus du canal, après une nuit de"
          + " discussions avec la direction du port fluvial.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        " (...)",
        " […]",
        " […] ",
        "... Lire la suite",
        " [+2140 chars]",
        "\nIl vous reste 64 % de cet article à lire. La suite est réservée aux abonnés.",
        "\nLa suite est réservée aux abonnés",
        "\nPour lire la suite de cet article, abonnez-vous"
      })
  void aTextThatWasCutShortIsMarkedAndTheSignIsGone(String sign) {
    Article article = clean(PROSE + sign);
    assertTrue(article.truncated(), article.edits()::toString);
    assertEquals(PROSE, article.text());
  }

  @Test
  void anOmissionInsideAQuoteIsNoSign() {
    Article article = clean("« Nous partirons (...) demain », dit-elle.\n" + PROSE);
    assertFalse(article.truncated());
    assertTrue(article.text().contains("(...)"));
  }

  @Test
  void aWallAboveTheWholeTextIsNoSign() {
    assertFalse(
        clean("Article réservé aux abonnés\n" + PROSE + "\n" + PROSE + " Fin.").truncated());
  }

  @Test
  void aWholeTextIsNotMarked() {
    assertFalse(clean(PROSE).truncated());
  }
}
