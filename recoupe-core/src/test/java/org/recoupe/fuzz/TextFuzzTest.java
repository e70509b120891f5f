package org.recoupe.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.recoupe.clean.Cleaner;
import org.recoupe.model.Article;
import org.recoupe.model.Cleaned;
import org.recoupe.model.Declared;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.RawPage;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;

/**
 * Whatever a page or a text holds, cleaning and reading end, and every mark lies inside the text.
 */
final class TextFuzzTest {
  private static final Cleaner CLEANER = Cleaner.standard();
  private static final Reader READER = Reader.french();

  /** Words that the grammars of times, figures, quotes and names turn on. */
  private static final List<String> WORDS =
      List.of(
          "lundi",
          "mardi",
          "3",
          "14",
          "1er",
          "2023",
          "11 000",
          "22h35",
          "h",
          "mai",
          "septembre",
          "dernier",
          "prochain",
          "la veille",
          "hier",
          "demain",
          "il y a",
          "dans",
          "depuis",
          "jusqu'au",
          "entre",
          "et",
          "à",
          "de",
          "du",
          "des",
          "le",
          "la",
          "les",
          "l'",
          "d'",
          "un",
          "une",
          "deux",
          "vingt",
          "cent",
          "mille",
          "millions",
          "d'euros",
          "€",
          "%",
          "pour cent",
          "environ",
          "plus",
          "moins",
          "au moins",
          "près",
          "quelque",
          "morts",
          "blessés",
          "kilomètres",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "'",
          "’",
          "(",
          ")",
          "[",
          "]",
          "—",
          "–",
          "-",
          ":",
          ";",
          ",",
          ".",
          "…",
          "!",
          "?",
          "\n",
          "\n\n",
          "a déclaré",
          "a annoncé",
          "selon",
          "d'après",
          "qui",
          "que",
          "qu'il",
          "ne",
          "pas",
          "le maire",
          "la préfète",
          "le président",
          "M.",
          "Mme",
          "Jean",
          "Brest",
          "Orme",
          "AFP",
          "l'AFP",
          "Le Bac",
          "Saint-Orme",
          "va",
          "sera",
          "aura lieu",
          "a été",
          "été",
          "Publié",
          "Mis",
          "jour",
          "(UTC+01:00)",
          "-t-il",
          "dit",
          "ajouté",
          "t",
          "n",
          "\u00a0",
          "\u202f",
          "\u00ad",
          "\u200b",
          "Ã©",
          "&eacute;",
          "&amp;",
          "[ad_1]",
          "Lire aussi",
          "😀",
          "\ufeff");

  private static RawPage page(RawPage.Form form, String content) {
    return new RawPage("a", "a", "0", form, content, Declared.nothing());
  }

  private static void sound(RawPage page, Cleaned cleaned) {
    if (cleaned instanceof Article article) {
      assertFalse(article.text().isBlank(), "an article says something");
      for (OriginPiece piece : article.origin()) {
        String text =
            article.text().substring(piece.textStart(), piece.textStart() + piece.length());
        assertTrue(
            page.content().startsWith(text, piece.originalStart()), "origin tells the truth");
      }
    }
  }

  @FuzzTest(maxDuration = "8s")
  void pages(FuzzedDataProvider data) {
    RawPage page = page(RawPage.Form.HTML, "<html><p>" + data.consumeRemainingAsString());
    Cleaned cleaned = CLEANER.clean(page);
    if (cleaned instanceof Article article) {
      assertFalse(article.text().isBlank(), "an article says something");
    }
  }

  @FuzzTest(maxDuration = "8s")
  void texts(FuzzedDataProvider data) {
    RawPage page = page(RawPage.Form.TEXT, data.consumeRemainingAsString());
    sound(page, CLEANER.clean(page));
  }

  @FuzzTest(maxDuration = "8s")
  void french(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder("Brest, ");
    while (data.remainingBytes() > 0 && text.length() < 4000) {
      text.append(data.pickValue(WORDS));
      if (data.consumeBoolean()) {
        text.append(' ');
      }
    }
    RawPage page = page(RawPage.Form.TEXT, text.toString());
    Cleaned cleaned = CLEANER.clean(page);
    sound(page, cleaned);
    if (cleaned instanceof Article article) {
      inside(READER.read(article), article.text().length());
    }
  }

  private static void inside(Reading reading, int length) {
    reading.times().forEach(mark -> assertTrue(mark.span().end() <= length));
    reading.figures().forEach(mark -> assertTrue(mark.span().end() <= length));
    reading.quotes().forEach(mark -> assertTrue(mark.span().end() <= length));
    reading.mentions().forEach(mark -> assertTrue(mark.span().end() <= length));
    reading.sentences().forEach(mark -> assertTrue(mark.span().end() <= length));
  }
}
