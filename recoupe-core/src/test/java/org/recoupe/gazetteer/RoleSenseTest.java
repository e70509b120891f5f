package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wording can mean the holder of which role. */
final class RoleSenseTest {
  private static RoleSense sense(String role) {
    return RoleSense.of(role).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "ministre, ministre grecque de la Santé",
    "ministre de la Santé, ministre grecque de la Santé",
    "chef de la diplomatie, ministre grec des Affaires étrangères",
    "ministre, chef de la diplomatie grecque",
    "dirigeant letton, président letton",
    "élue, maire de Nantes",
    "chercheuse, historienne",
    "président letton, président"
  })
  void aShorterOrGeneralWordingMeansTheHolder(String said, String own) {
    assertTrue(sense(said).means(sense(own)));
  }

  @ParameterizedTest
  @CsvSource({
    "président letton, président grec",
    "président, président-directeur général",
    "Premier ministre, ministre",
    "ministre de la Santé, ministre de la Défense",
    "maire, préfet",
    "élue, procureure",
    "chercheuse, chercheur"
  })
  void anotherFunctionCountryOrGenderDoesNot(String said, String own) {
    assertFalse(sense(said).means(sense(own)));
  }

  @Test
  void theCountryIsNoPartOfTheFunction() {
    RoleSense role = sense("ministre grec des Affaires étrangères");
    assertEquals(Set.of("GR"), role.countries());
    assertEquals(sense("ministre des Affaires étrangères").function(), role.function());
  }

  @Test
  void theBrotherOfThePresidentIsNoPresident() {
    assertFalse(
        RoleSense.of("cousin germain du président")
            .filter(role -> sense("président").means(role))
            .isPresent());
    assertEquals(Optional.empty(), RoleSense.of("couloir du fond"));
  }

  @Test
  void whoHoldsTheFunctionElsewhereIsNotMeant() {
    RoleSense said = sense("président letton");
    assertTrue(said.meansHolder(List.of(sense("président"))));
    assertFalse(said.meansHolder(List.of(sense("président"), sense("président grec"))));
    assertTrue(said.sameCountry(List.of(sense("président letton"))));
    assertFalse(said.sameCountry(List.of(sense("président"))));
  }
}
