package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** Who counts what, and who alone says what, from invented articles to the findings. */
final class CountsOfSourcesTest {
  @TempDir private Path folder = Path.of(".");

  private List<Finding> findings(String... texts) throws IOException {
    return new Clippings(folder, "2019-05-10").findings(texts);
  }

  private static Stream<Finding> quantities(List<Finding> findings, Finding.Kind kind) {
    return Clippings.in(findings, kind, Aspect.QUANTITY);
  }

  private static List<String> numbers(Stream<Finding> findings) {
    return findings
        .flatMap(f -> f.values().stream().map(Finding.Value::value))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void theInjuredBehindTheKilledAreCountedToo() throws IOException {
    List<Finding> found =
        findings(
            "Neuf personnes ont été tuées et 31 blessées dans l’accident de car du col de Vex.",
            "L’accident de car au col de Vex a fait neuf morts et 31 blessés, dit le médecin.");
    assertEquals(List.of("31", "9"), numbers(quantities(found, Finding.Kind.AGREEMENT)));
  }

  @Test
  void whatHadBeenCountedBeforeIsNotTheLatest() throws IOException {
    List<Finding> found =
        findings(
            "Quatre personnes ont été tuées dans la prise d’otages de la gare de Vex, a dit le"
                + " procureur.",
            "La prise d’otages à la gare de Vex, qui avait déjà fait deux morts, a pris fin vendredi."
                + " Le bilan de la prise d’otages est de quatre morts.");
    List<Finding> courses = quantities(found, Finding.Kind.EVOLUTION).toList();
    assertTrue(
        courses.stream().noneMatch(f -> f.values().get(0).value().equals("2")), courses::toString);
  }

  @Test
  void aUnionStandsOnTheSideOfThoseWhoMarch() throws IOException {
    List<Finding> found =
        findings(
            "Les infirmiers ont défilé jeudi. À Lyon, la police a compté 3 400 manifestants.",
            "Infirmiers dans la rue jeudi : à Lyon, ils étaient 12 000 selon la CFDT, 3 400 selon la"
                + " police.");
    assertEquals(List.of("12000", "3400"), numbers(quantities(found, Finding.Kind.DISAGREEMENT)));
  }

  @Test
  void aNumeralAloneIsCountedWhereTheOneBeforeItIs() throws IOException {
    List<Finding> found =
        findings(
            "L’explosion d’une citerne a fait six morts jeudi à Sion, selon le maire. La citerne"
                + " fume encore.",
            "L’explosion de la citerne à Sion a fait quatre morts, selon la police, et six selon le"
                + " maire.");
    assertEquals(List.of("4", "6"), numbers(quantities(found, Finding.Kind.DISAGREEMENT)));
    assertTrue(
        found.stream().noneMatch(f -> f.aspect().equals(Optional.of(Aspect.SCOPE))),
        "the two numbers count the same dead");
  }

  @Test
  void thePoliceOfOneTownAndTheOrganisersOfAnotherAreNotSetAgainstEachOther() throws IOException {
    List<Finding> found =
        findings(
            "Les infirmiers ont défilé jeudi. À Lyon, la police a compté 3 400 manifestants. Les"
                + " organisateurs parlent de 9 000 manifestants à Nantes.",
            "Jeudi, les infirmiers ont défilé à Lyon et à Nantes contre la fermeture de services.");
    assertTrue(found.stream().noneMatch(f -> f.kind() == Finding.Kind.DISAGREEMENT), "none");
  }

  private static final String[] WAR = {
    "Les combats ont repris jeudi à la frontière de la Marzanie, où les rebelles du Front uni"
        + " tiennent trois cols.",
    "De nouveaux combats ont éclaté à la frontière de la Marzanie. Les rebelles du Front uni"
        + " tiennent trois cols, selon des habitants, et la route du nord est coupée.",
    "La route du nord est coupée par les combats à la frontière de la Marzanie. Trois cols sont aux"
        + " mains des rebelles du Front uni depuis jeudi.",
    "L’armée marzane a perdu trois cols à la frontière face aux rebelles du Front uni. Les"
        + " habitants fuient les combats par la route du sud."
  };

  private long single(String claim, String other) throws IOException {
    return findings(WAR[0] + claim, WAR[1] + other, WAR[2], WAR[3]).stream()
        .filter(f -> f.kind() == Finding.Kind.SINGLE_SOURCE)
        .count();
  }

  @Test
  void aGraveClaimOfOneOriginAmongOthersIsSaidToBeOne() throws IOException {
    String claim = " Selon le ministre Odilon Perret, la Russie a livré des missiles au Front uni.";
    assertEquals(1, single(claim, ""));
  }

  @Test
  void aClaimOfWhichAnotherSpeaksIsNone() throws IOException {
    String claim = " Selon le ministre Odilon Perret, la Russie a livré des missiles au Front uni.";
    assertEquals(0, single(claim, " Le Front uni a reçu des missiles, dit un villageois."));
    assertEquals(0, single(" Il pleut sur la frontière depuis jeudi.", ""));
  }
}
