package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Origin;

final class OriginsTest {
  private static final String PREFECTURE =
      "Le pont de Quingey est fermé à la circulation depuis ce matin, a indiqué la préfecture du"
          + " Jura. La route de la gare reste ouverte aux riverains.";
  private static final String PREFECT =
      "« Nous attendons les experts avant de rouvrir le pont », a déclaré la préfète du Jura,"
          + " Solène Marchandeau. Les cars scolaires font un détour.";
  private static final String WITNESS =
      "« J’ai entendu un craquement et je suis sorti », raconte Albin Courvoisier, boulanger à"
          + " Quingey. La boulangerie a fermé pour la journée.";

  private static List<Origin> origins(String... texts) {
    List<Reading> readings = new java.util.ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      readings.add(Paper.of("p" + i, "Journal " + i, "2021-03-05", texts[i]));
    }
    return Origins.of(readings, Entities.of(readings), Copies.of(readings));
  }

  private static List<Origin> bodies(List<Origin> origins) {
    return origins.stream().filter(o -> o.id().startsWith("body:")).toList();
  }

  @Test
  void anInstitutionAndWhoHeadsItAreOneOrigin() {
    List<Origin> bodies = bodies(origins(PREFECTURE, PREFECT));
    assertEquals(1, bodies.size());
    assertEquals("préfecture du Jura", bodies.get(0).name());
    assertEquals(List.of("p0", "p1"), bodies.get(0).articles());
  }

  @Test
  void aWitnessIsQuotedAndNoOriginOfTheCoverage() {
    assertTrue(bodies(origins(WITNESS)).isEmpty());
  }

  @Test
  void theEvidenceHoldsTheWordsThatShowIt() {
    Origin prefecture = bodies(origins(PREFECTURE)).get(0);
    assertFalse(prefecture.evidence().isEmpty());
    assertTrue(
        prefecture.evidence().get(0).span().in(PREFECTURE).contains("la préfecture du Jura"));
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    assertEquals(
        origins(PREFECTURE, PREFECT).stream().map(Origin::name).sorted().toList(),
        origins(PREFECT, PREFECTURE).stream().map(Origin::name).sorted().toList());
  }
}
