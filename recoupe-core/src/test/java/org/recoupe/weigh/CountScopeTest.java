package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** What the words around a number say that it counts, and which numbers replace each other. */
final class CountScopeTest {
  private final Newsroom room = new Newsroom();

  private List<Finding> of(Finding.Kind kind) {
    return room.weigh().findings().stream().filter(f -> f.kind() == kind).toList();
  }

  private static List<String> values(Finding finding) {
    return finding.values().stream().map(Finding.Value::value).distinct().toList();
  }

  @Test
  void thereIsNotAPlaceThatAnotherSentenceNames() {
    room.write("a", "2020-05-02", "Il y a eu 14 arrestations au bord du lac.")
        .figure("14 arrestations", 14, "arrestation");
    room.write("b", "2020-05-03", "Il y a eu 31 arrestations au bord du lac.")
        .figure("31 arrestations", 31, "arrestation");
    assertEquals(List.of("31", "14"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void twoTollsOfOneDayAreInNoOrder() {
    room.write("a", "2020-05-02", "L’avalanche a fait quinze blessés.")
        .figure("quinze blessés", 15, "blessé");
    room.write("b", "2020-05-02", "L’avalanche a fait seize blessés.")
        .figure("seize blessés", 16, "blessé");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void marchesAndCallsAreNoPeople() {
    room.write(
            "a",
            "2020-05-02",
            "Le préfet a compté 9 000 manifestants. La centrale a compté 180 manifestations et"
                + " 4 000 appels à la grève.")
        .figure("9 000 manifestants", 9000, "manifestant")
        .figure("180 manifestations", 180, "manifestation")
        .figure("4 000 appels", 4000, "appel");
    assertEquals(List.of(), of(Finding.Kind.DISAGREEMENT));
  }

  @Test
  void aRoundNumberIsNotTheOneAHundredBelow() {
    room.write("a", "2020-05-02", "La police a compté 6 000 manifestants au port.")
        .figure("6 000 manifestants", 6000, "manifestant", Figure.Bound.EXACT, "La police");
    room.write("b", "2020-05-02", "La police a compté 5 500 manifestants au port.")
        .figure("5 500 manifestants", 5500, "manifestant", Figure.Bound.EXACT, "La police");
    assertEquals(List.of(), of(Finding.Kind.AGREEMENT));
  }

  @Test
  void someOfTheMarchesAreNoPeople() {
    room.write(
            "a",
            "2020-05-02",
            "Le préfet a compté 9 000 manifestants, dont 74 des 200 manifestations ont fini tôt.")
        .figure("9 000 manifestants", 9000, "manifestant")
        .figure("74", 74, "")
        .figure("200 manifestations", 200, "manifestation");
    assertEquals(List.of(), of(Finding.Kind.DISAGREEMENT));
  }

  @Test
  void theTollOfAnotherYearStandsBesideNothing() {
    room.write(
            "a",
            "2020-05-02",
            "L’avalanche de la Chaux a fait quatre morts. Une autre avalanche, l’an dernier, avait"
                + " fait neuf morts.")
        .figure("quatre morts", 4, "mort")
        .figure("neuf morts", 9, "mort");
    assertEquals(List.of(), of(Finding.Kind.DISAGREEMENT));
  }

  @Test
  void aHigherTollThatWasTakenBackComesFirst() {
    room.write("a", "2020-05-02", "L’avalanche a fait quatre morts.")
        .figure("quatre morts", 4, "mort");
    room.write(
            "b",
            "2020-05-03",
            "L’avalanche a fait trois morts, dit le préfet. Le maire avait donné un bilan plus"
                + " élevé de cinq morts.")
        .figure("trois morts", 3, "mort", Figure.Bound.EXACT, "le préfet")
        .figure("cinq morts", 5, "mort", Figure.Bound.EXACT, "Le maire");
    assertEquals("3", values(of(Finding.Kind.EVOLUTION).get(0)).get(0));
    assertEquals(List.of(), of(Finding.Kind.DISAGREEMENT));
  }

  @Test
  void theDaysThatArePastAreNoCrowdOfToday() {
    room.write("a", "2020-05-02", "La police a compté 6 000 manifestants dans tout le pays.")
        .figure("6 000 manifestants", 6000, "manifestant", Figure.Bound.EXACT, "La police");
    room.write(
            "b",
            "2020-05-02",
            "9 000 manifestants ont défilé dans tout le pays lors des deux derniers samedis.")
        .figure("9 000 manifestants", 9000, "manifestant")
        .figure("deux", 2, "samedi");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void whatIsListedUnderAnotherYearIsOfAnotherEvent() {
    room.write("a", "2020-05-02", "L’incendie de la halle a fait quatre morts.")
        .figure("quatre morts", 4, "mort");
    room.write(
            "b",
            "2020-05-03",
            "Les incendies de la région.\n"
                + "2 mai 2012 : le feu prend au moulin.\nL’incendie fait six morts.\n"
                + "7 août 2015 : le feu prend à la halle au blé.")
        .time("2 mai 2012", org.recoupe.model.mark.TimeMark.Kind.DATE, "2012-05-02")
        .time("7 août 2015", org.recoupe.model.mark.TimeMark.Kind.DATE, "2015-08-07")
        .figure("six morts", 6, "mort");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void facesOfADemonstrationAreNoDemonstrators() {
    for (String id : List.of("a", "b")) {
      room.write(
              id,
              "2020-05-02",
              "La police a compté 6 000 manifestants. Deux visages des manifestations du jour.")
          .figure("6 000 manifestants", 6000, "manifestant", Figure.Bound.EXACT, "La police")
          .figure("Deux visages", 2, "visage");
    }
    assertTrue(
        of(Finding.Kind.DISAGREEMENT).stream()
            .noneMatch(f -> f.aspect().filter(Aspect.SCOPE::equals).isPresent()));
  }

  @Test
  void thoseAmongThemAreOfTheSameTown() {
    room.write(
            "a",
            "2020-05-02",
            "À Liège, 300 personnes ont été interpellées. Parmi elles, 40 ont été placées en garde"
                + " à vue.")
        .place("Liège")
        .figure("300 personnes", 300, "personne")
        .figure("40", 40, "personne");
    room.write("b", "2020-05-03", "Il y a eu 75 gardes à vue dans toute la Belgique.")
        .place("Belgique")
        .figure("75 gardes", 75, "garde");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void aListOfOtherEventsInBracketsIsNoToll() {
    room.write("a", "2020-05-02", "L’incendie du moulin a fait deux morts.")
        .figure("deux morts", 2, "mort");
    room.write(
            "b",
            "2020-05-03",
            "Le feu a déjà frappé la halle (trois morts), le lavoir (quatre morts).")
        .figure("trois morts", 3, "mort")
        .figure("quatre morts", 4, "mort");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void theseArrestsAreOfThePeriodOfThoseBefore() {
    room.write(
            "a",
            "2020-05-02",
            "Il y a eu 900 arrestations depuis le début du mouvement. Ces arrestations ont mené à"
                + " 400 gardes à vue.")
        .figure("900 arrestations", 900, "arrestation")
        .figure("400 gardes", 400, "garde");
    room.write("b", "2020-05-03", "La police annonce 500 gardes à vue.")
        .figure("500 gardes", 500, "garde");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void menWhoAreSentOutAreNoDemonstrators() {
    room.write("a", "2020-05-02", "À Liège, quelque 5 000 hommes ont été mobilisés.")
        .place("Liège")
        .figure("5 000 hommes", 5000, "homme");
    room.write("b", "2020-05-03", "À Liège, 6 500 manifestants ont défilé.")
        .place("Liège")
        .figure("6 500 manifestants", 6500, "manifestant");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void whatANumberOfTheCapitalCountsIsNotOfTheCountry() {
    for (String id : List.of("a", "b")) {
      room.write(
              id,
              "2020-05-02",
              "Les heurts ont fait 263 blessés en Belgique, dont 133 à Bruxelles.")
          .place("Belgique")
          .place("Bruxelles")
          .figure("263 blessés", 263, "blessé")
          .figure("133", 133, "blessé");
    }
    room.write("c", "2020-05-03", "Les heurts ont fait 133 blessés.")
        .figure("133 blessés", 133, "blessé");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }
}
