package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recoupe.model.Article;
import org.recoupe.model.Declared;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Passage;
import org.recoupe.model.RawPage;

class CleanerLawsTest {
  private static final Cleaner CLEANER = Cleaner.standard();

  /** Texts made of what real ones are broken by. */
  @Provide
  Arbitrary<String> brokenTexts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            List.of(
                "Le maire a parlé",
                "hier",
                ".",
                ",",
                " ",
                "\n",
                "\u00a0",
                "«",
                "»",
                "Lire aussi",
                ":",
                "[ad_1]",
                "Voir plus",
                "semaineLe",
                "Karelovle ministre",
                "é",
                "Ã©",
                "&nbsp;",
                "Publié le",
                "5 mars 2021",
                "à 10h12",
                "pic.twitter.com/a1b2c3d4e5",
                "— R (@r)",
                "\ud83d",
                "\u00ad",
                "Articles similaires",
                "(AFP)",
                "M.",
                "el puerto de la ciudad",
                "Paris / Le Port",
                "ﬁn",
                "\t"));
    return parts.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static RawPage raw(String text, RawPage.Form form) {
    return new RawPage("k", "u", "0", form, text, Declared.nothing());
  }

  @Property(tries = 400)
  void cleaningACleanTextChangesNothing(@ForAll("brokenTexts") String text) {
    if (CLEANER.clean(raw(text, RawPage.Form.TEXT)) instanceof Article article) {
      if (CLEANER.clean(raw(article.text(), RawPage.Form.TEXT)) instanceof Article again) {
        assertEquals(article.text(), again.text());
      }
    }
  }

  @Property(tries = 400)
  void everyPieceStandsInTheOriginalAndPassagesKeepTheirOrder(@ForAll("brokenTexts") String text) {
    if (CLEANER.clean(raw(text, RawPage.Form.TEXT)) instanceof Article article) {
      int free = 0;
      for (OriginPiece piece : article.origin()) {
        assertTrue(piece.textStart() >= free);
        free = piece.textStart() + piece.length();
        assertEquals(
            text.substring(piece.originalStart(), piece.originalStart() + piece.length()),
            article.text().substring(piece.textStart(), free));
      }
      int end = 0;
      for (Passage passage : article.passages()) {
        assertTrue(passage.span().start() >= end, () -> article.passages().toString());
        end = passage.span().end();
      }
    }
  }

  @Property(tries = 300)
  void noTextIsTooOdd(@ForAll String text) {
    CLEANER.clean(raw(text, RawPage.Form.TEXT));
    CLEANER.clean(raw(text, RawPage.Form.HTML));
  }
}
