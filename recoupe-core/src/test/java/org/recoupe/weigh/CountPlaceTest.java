package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Finding;

/** Where and when a number counts: only numbers of one place and time replace each other. */
final class CountPlaceTest {
  private final Newsroom room = new Newsroom();

  private List<List<String>> evolutions() {
    return room.weigh().findings().stream()
        .filter(f -> f.kind() == Finding.Kind.EVOLUTION)
        .map(f -> f.values().stream().map(Finding.Value::value).distinct().toList())
        .toList();
  }

  @Test
  void whatAPartDidElsewhereDoesNotPlaceTheWhole() {
    room.write(
            "a",
            "2020-05-02",
            "900 personnes ont été interpellées, dont plus de la moitié à Liège.")
        .place("Liège")
        .figure("900 personnes", 900, "personne");
    room.write("b", "2020-05-02", "400 personnes ont été interpellées à Liège, selon la police.")
        .place("Liège")
        .figure("400 personnes", 400, "personne", Figure.Bound.EXACT, "la police");
    assertEquals(List.of(), evolutions());
  }

  @Test
  void whatStandsBehindANumberPlacesItBeforeWhatStandsBehindTheLastOne() {
    room.write("a", "2020-05-02", "Les crues ont fait deux morts à Namur, trois à Dinant.")
        .place("Namur")
        .place("Dinant")
        .figure("deux morts", 2, "mort")
        .figure("trois", 3, "mort");
    room.write("b", "2020-05-03", "Les crues ont fait quatre morts à Dinant.")
        .place("Dinant")
        .figure("quatre morts", 4, "mort");
    assertEquals(List.of(List.of("4", "3")), evolutions());
  }

  @Test
  void anOfficeCountsInItsTown() {
    room.write(
            "a",
            "2020-05-02",
            "La préfecture de Nantes a annoncé 80 interpellations samedi à midi.")
        .place("Nantes")
        .figure("80 interpellations", 80, "interpellation");
    room.write("b", "2020-05-03", "Il y a eu 210 interpellations dans tout le pays.")
        .figure("210 interpellations", 210, "interpellation");
    assertEquals(List.of(), evolutions());
  }

  @Test
  void twoNumbersJoinedByAndAreOfTheTimeThatFollowsThem() {
    room.write(
            "a",
            "2020-05-10",
            "On est loin des 600 interpellations et 470 gardes à vue annoncées la semaine"
                + " dernière à Gand.")
        .place("Gand")
        .figure("600 interpellations", 600, "interpellation")
        .figure("470 gardes", 470, "garde");
    room.write("b", "2020-05-10", "Il y a eu 700 interpellations à Gand.")
        .place("Gand")
        .figure("700 interpellations", 700, "interpellation");
    assertEquals(List.of(), evolutions());
  }

  @Test
  void theLastSaturdayOfAnUndatedArticleMayBeAnotherOne() {
    room.write("a", "", "Samedi dernier, 5 000 personnes ont défilé à Gand, selon la police.")
        .place("Gand")
        .figure("5 000 personnes", 5000, "personne", Figure.Bound.EXACT, "la police");
    room.write("b", "2020-05-09", "À Gand, 7 000 manifestants ont défilé, selon la police.")
        .place("Gand")
        .figure("7 000 manifestants", 7000, "manifestant", Figure.Bound.EXACT, "la police");
    assertEquals(List.of(), evolutions());
  }

  @Test
  void whereAndTherePointToTheTownBeforeThem() {
    room.write("a", "2020-05-02", "Le feu a gagné Dinant, où deux personnes sont mortes.")
        .place("Dinant")
        .figure("deux personnes", 2, "personne");
    room.write("b", "2020-05-03", "La ville de Dinant a brûlé ; trois personnes y sont mortes.")
        .place("Dinant")
        .figure("trois personnes", 3, "personne");
    assertEquals(List.of(List.of("3", "2")), evolutions());
  }

  @Test
  void theDeadOfAnAttackThatIsOnlyRecalledAreNotThoseOfTheProtests() {
    for (String id : List.of("a", "b")) {
      room.write(
              id,
              "2020-05-0" + (id.equals("a") ? 2 : 3),
              "Six personnes sont mortes en marge des blocages. L’attaque de Gand qui a coûté la"
                  + " vie à trois passants trouble le pays.")
          .place("Gand")
          .figure("Six personnes", 6, "personne")
          .figure("trois passants", 3, "personne");
    }
    room.write("c", "2020-05-04", "Les blocages ont fait huit morts, selon la police.")
        .figure("huit morts", 8, "mort");
    room.write("d", "2020-05-01", "Au moins trois morts dans l’attaque.")
        .figure("trois morts", 3, "mort");
    assertEquals(List.of(List.of("8", "6")), evolutions());
  }

  @Test
  void whatAMinisterIsSaidToHaveSaidOfTheDayIsOfTheDay() {
    for (int[] count : new int[][] {{2, 20_000}, {3, 24_000}}) {
      String words = count[1] / 1000 + " 000 personnes";
      room.write(
              "a" + count[0],
              "2020-05-02",
              "Le ministre a estimé que " + words + " avaient manifesté dans le pays samedi.")
          .figure(words, count[1], "personne", Figure.Bound.EXACT, "Le ministre")
          .time("samedi", TimeMark.Kind.DATE, "2020-05-02");
    }
    assertEquals(List.of(List.of("24000", "20000")), evolutions());
  }
}
