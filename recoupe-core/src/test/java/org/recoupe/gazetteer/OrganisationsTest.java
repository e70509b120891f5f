package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationsTest {
  private final Organisations organisations = Gazetteer.french().organisations();
  private final Metonyms metonyms = Gazetteer.french().metonyms();

  @Test
  void acronymAndNameAreOne() {
    assertEquals(organisations.named("ONU"), organisations.named("Nations unies"));
    assertEquals(organisations.named("OTAN"), organisations.named("Otan"));
    assertEquals("Confédération générale du travail", name("CGT"));
    assertEquals(Optional.empty(), organisations.named("onu"));
  }

  @Test
  void namesDoNotStandTwiceInAKind() {
    List<Organisation> all = organisations.all();
    assertTrue(all.size() > 700);
    assertEquals(
        all.size(), all.stream().map(o -> o.kind() + o.name() + o.country()).distinct().count());
  }

  @Test
  void aBrandThatIsAWordNeedsACue() {
    assertEquals(List.of(), names("Total des dégâts : deux millions. Free et Orange se taisent."));
    assertEquals(List.of("Renault"), names("le constructeur Renault recule"));
  }

  @Test
  void headNounsBeginNames() {
    assertTrue(organisations.isHead("ministère"));
    assertTrue(organisations.isHead("Gendarmerie"));
    assertTrue(organisations.head("parquet").orElseThrow().alone());
    assertFalse(organisations.head("parti").orElseThrow().alone());
    assertFalse(organisations.isHead("pomme"));
  }

  @Test
  void capitalsAndSeatsStandForPower() {
    assertEquals("RU", metonyms.named("Kremlin").orElseThrow().country());
    assertEquals(Metonym.Kind.SEAT, metonyms.named("Élysée").orElseThrow().kind());
    assertEquals(Metonym.Kind.CAPITAL, metonyms.named("Pékin").orElseThrow().kind());
    assertEquals("US", metonyms.named("Maison-Blanche").orElseThrow().country());
  }

  private String name(String form) {
    return organisations.named(form).map(Organisation::name).orElse("");
  }

  private List<String> names(String text) {
    return organisations.in(text).stream().map(found -> found.value().name()).toList();
  }
}
