package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodiesTest {
  private static String behind(String role) {
    return Bodies.behind(role).map(Body::key).orElse("nobody");
  }

  private static String named(String name) {
    return Bodies.named(name).map(Body::key).orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "président letton, la présidence lettone",
    "présidente de la Lettonie, présidence lettone",
    "porte-parole de la présidence lettone, présidence lettone",
    "préfète du Jura, préfecture du Jura",
    "procureur de la République de Dole, parquet de Dole",
    "ministre de l’Agriculture, ministère de l'Agriculture",
    "maire de Dole, mairie de Dole",
  })
  void anOfficeHolderSpeaksForHisOffice(String role, String body) {
    assertEquals(named(body.replaceFirst("^la ", "")), behind(role));
    assertNotEquals("nobody", behind(role));
  }

  @Test
  void aPalaceStandsForWhoSitsThere() {
    assertEquals(named("Quirinal"), behind("président italien"));
    assertEquals(named("Quirinal"), behind("porte-parole du Quirinal"));
  }

  @ParameterizedTest
  @CsvSource({
    "présidence lettone, présidence estonienne",
    "mairie de Dole, mairie de Gray",
    "préfecture du Jura, préfecture du Doubs",
    "ministère de la Santé, ministère de la Culture",
    "mairie de Dole, préfecture de Dole",
  })
  void twoBodiesOfOneKindStayApart(String one, String other) {
    assertNotEquals(named(one), named(other));
  }

  @ParameterizedTest
  @CsvSource({"président", "historienne", "boulanger à Dole", "président du club de pétanque"})
  void whoHoldsNoOfficeSpeaksForHimself(String role) {
    assertEquals(Optional.empty(), Bodies.behind(role));
  }

  @Test
  void aSpokesmanOfABodyOfItsOwnKindLeadsToIt() {
    Body body = Bodies.behind("porte-parole de la Ligue des apiculteurs").orElseThrow();
    assertEquals("Ligue des apiculteurs", body.name());
    assertTrue(body.kind().isEmpty());
  }

  @Test
  void theBodyOfAnOfficeHolderIsCalledByItsName() {
    assertEquals("préfecture du Jura", Bodies.behind("préfet du Jura").orElseThrow().name());
    assertEquals("présidence (Lettonie)", Bodies.behind("président letton").orElseThrow().name());
  }
}
