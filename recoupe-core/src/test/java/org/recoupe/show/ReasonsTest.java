package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.text.Table;

final class ReasonsTest {
  private final Reasons reasons = new Reasons(new Dates(Words.load()));

  @Test
  void aReasonIsFoundByEitherOfItsForms() {
    Bilingual glued = new Bilingual("deux mots collés", "two words grown together");
    assertEquals(glued, reasons.of("deux mots collés"));
    assertEquals(glued, reasons.of("two words grown together"));
  }

  @Test
  void whatDiffersFromCaseToCaseIsCarriedOver() {
    Bilingual said = reasons.of("3 origines indépendantes le disent (7 articles).");
    assertEquals("3 independent origins say so (7 articles).", said.en());
  }

  @Test
  void whyAnArticleEndsEarlyIsSaidInBothLanguages() {
    Bilingual said = reasons.of("truncated: longer than any article, only its beginning is read");
    assertTrue(said.fr().startsWith("tronqué"), said.fr());
    assertNotEquals(said.fr(), reasons.of("truncated: the source kept the rest back").fr());
  }

  @Test
  void aDateInAReasonIsWrittenOut() {
    Bilingual said = reasons.of("message intégré daté du 2024-06-18");
    assertEquals("message intégré daté du 18 juin 2024", said.fr());
    assertEquals("embedded message dated 18 June 2024", said.en());
  }

  @Test
  void typographyMakesNoDifference() {
    Bilingual said =
        reasons.of(
            "Repris par 2 articles, mais une seule origine\u00A0: ce n’est pas une confirmation.");
    assertEquals(
        "Repeated by 2 articles, but by one origin alone: this is no confirmation.", said.en());
  }

  @Test
  void anUnknownReasonStandsAsItIs() {
    assertEquals(Bilingual.of("parce que ($1 \\)"), reasons.of("parce que ($1 \\)"));
  }

  @Test
  void everyReasonOfTheCleaningTablesIsKnown() {
    for (List<String> row : Table.of(org.recoupe.clean.Cleaner.class, "residue.tsv")) {
      String reason = row.get(row.size() - 1);
      assertNotEquals(Bilingual.of(reason), reasons.of(reason));
    }
    for (List<String> row : Table.of(org.recoupe.clean.Cleaner.class, "furniture.tsv")) {
      row.stream()
          .skip(2)
          .forEach(reason -> assertNotEquals(Bilingual.of(reason), reasons.of(reason)));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {org.recoupe.weigh.Weigher.class, org.recoupe.screen.Screener.class})
  void everySentenceThatTellsAFindingIsKnown(Class<?> where) {
    for (List<String> row : Table.of(where, "wording-fr.tsv")) {
      // what a finding is about stands in the language of its article
      if (row.get(1).endsWith(".") || row.get(0).startsWith("name.")) {
        String said = row.get(1).replaceAll("\\{\\d}", "7").replace("''", "'");
        assertNotEquals(Bilingual.of(said).en(), reasons.of(said).en(), row.get(0));
      }
    }
  }
}
