package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.story.Finding;

/** What two articles must share of an act, and in whose words, to confirm each other. */
final class OwnWordsTest {
  private static final String OTHER =
      "La mairie distribue de l’eau en bouteille à la salle des fêtes.";
  private static final String MORE = "Les vergers du canton ont souffert du gel cette semaine.";

  private static List<Finding> agreements(Newsroom room) {
    return room.weigh().findings().stream()
        .filter(f -> f.kind() == Finding.Kind.AGREEMENT)
        .toList();
  }

  private static List<Finding> agreements(String one, String other) {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", one + " " + OTHER).place("Vaudrey").person("Lise Grandjean");
    room.write("b", "2021-03-02", MORE + " " + other).place("Vaudrey").person("Lise Grandjean");
    return agreements(room);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Printed again, whole or cut: somebody copied.
        "Les pompiers de Vaudrey ont sorti les vaches de l’étable avant que le toit ne cède. |"
            + " Les pompiers de Vaudrey ont sorti les vaches de l’étable avant que le toit ne cède."
            + " | 1",
        "Les pompiers de Vaudrey ont sorti les vaches de l’étable avant que le toit ne cède. |"
            + " Dans la nuit, les pompiers ont sorti les vaches de l’étable avant que le toit ne"
            + " cède sous la neige. | 1",
        // Told anew.
        "Les pompiers de Vaudrey ont sorti les vaches de l’étable avant que le toit ne cède. |"
            + " À Vaudrey, le toit a cédé après que les pompiers ont sorti de l’étable les vaches."
            + " | 2",
      })
  void whatIsToldInTheSameWordsHasOneVoice(String one, String other, int origins) {
    List<Finding> found = agreements(one, other);
    assertEquals(1, found.size());
    assertEquals(origins, found.get(0).origins());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deux braconniers de Vaudrey ont été condamnés lundi par le juge forestier. |"
            + " Un braconnier de Vaudrey a été condamné par le juge forestier ce lundi.",
        "Lise Grandjean a dénoncé à Vaudrey le projet de parc et ses clôtures. |"
            + " Les bergers, à Vaudrey, ont dénoncé Lise Grandjean et le projet de parc clôturé.",
      })
  void whoDoesItAndToHowManyMustBeTheSame(String one, String other) {
    assertTrue(agreements(one, other).isEmpty());
  }

  @Test
  void aDozenMayStandInTheSingular() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "À Vaudrey, 12 chalets ont été détruits par le feu. " + OTHER)
        .place("Vaudrey")
        .figure("12 chalets", 12, "chalet");
    room.write(
            "b",
            "2021-03-02",
            MORE + " Une douzaine de chalets a été détruite à Vaudrey par le feu.")
        .place("Vaudrey")
        .figure("Une douzaine de chalets", 12, "chalet");
    assertEquals(1, agreements(room).size());
  }

  @Test
  void whoSaysItToWhomIsNoFact() {
    String one = "« La neige tient », a expliqué à Vaudrey devant l’école le cantonnier Perret.";
    String other = "« Rien ne presse », a expliqué le cantonnier Perret à Vaudrey devant l’école.";
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", one + " " + OTHER)
        .place("Vaudrey")
        .person("Perret")
        .said("La neige tient", "a expliqué", "Perret", one);
    room.write("b", "2021-03-02", MORE + " " + other)
        .place("Vaudrey")
        .person("Perret")
        .said("Rien ne presse", "a expliqué", "Perret", other);
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void aNumberHeldAgainstAnotherIsNoFact() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "Le col compte 12 refuges ouverts, contre 438 hier. " + OTHER)
        .figure("12 refuges", 12, "refuge")
        .figure("438", 438, "refuge");
    room.write("b", "2021-03-02", MORE + " Neuf vallées sont coupées, contre 438 hier au col.")
        .figure("Neuf vallées", 9, "vallée")
        .figure("438", 438, "vallée");
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void aThemeThatNamesNobodyIsNoFact() {
    assertTrue(
        agreements(
                "Les maçons défilent contre la baisse des salaires et le gel des primes.",
                "Un apprenti, qui proteste contre la baisse des salaires, a perdu son casque.")
            .isEmpty());
  }

  @Test
  void theOnlyOneIsNotEleven() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "Onze personnes sont mortes sous l’avalanche du col. " + OTHER)
        .figure("Onze personnes", 11, "personne");
    room.write("b", "2021-03-02", MORE + " Le guide est la seule personne morte sous l’avalanche.");
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void whatARumourTellsIsNotTold() {
    assertTrue(
        agreements(
                "Une rumeur prétend que Lise Grandjean a vendu les vergers de Vaudrey à la banque.",
                "Lise Grandjean a bien vendu à la banque les vergers de Vaudrey, dit le notaire.")
            .isEmpty());
  }
}
