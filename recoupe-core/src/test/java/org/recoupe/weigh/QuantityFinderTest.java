package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

final class QuantityFinderTest {
  private final Newsroom room = new Newsroom();

  private List<Finding> of(Finding.Kind kind) {
    return room.weigh().findings().stream().filter(f -> f.kind() == kind).toList();
  }

  private static List<String> values(Finding finding) {
    return finding.values().stream().map(Finding.Value::value).distinct().toList();
  }

  private Newsroom.Draft write(String id, String day, String text) {
    return room.write(id, day, text);
  }

  private static Newsroom.Draft said(
      Newsroom.Draft draft, String words, long value, String unit, String source) {
    return draft.figure(words, value, unit, Figure.Bound.EXACT, source);
  }

  @Test
  void aTollGoesDownAsWellAsUp() {
    write("a", "2020-02-03", "L’avalanche a fait trois morts.").figure("trois morts", 3, "mort");
    write("b", "2020-02-04", "L’avalanche a fait cinq morts.").figure("cinq morts", 5, "mort");
    write("c", "2020-02-05", "Le bilan a été ramené de cinq à quatre morts.")
        .figure("cinq", 5, "")
        .figure("quatre morts", 4, "mort");
    assertEquals(List.of("4", "5", "3"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void theCountThatAnArticleSaysWasReplacedStandsBeforeItsOwn() {
    write(
            "a",
            "2020-02-03",
            "L’avalanche a fait cinq morts. Un précédent bilan faisait état de trois morts.")
        .figure("cinq morts", 5, "mort")
        .figure("trois morts", 3, "mort");
    write("b", "2020-02-03", "L’avalanche a fait cinq morts.").figure("cinq morts", 5, "mort");
    assertEquals(List.of("5", "3"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void oneIsANumberBeforeWhatIsCounted() {
    write("a", "2020-02-03", "Deux personnes sont portées disparues.")
        .figure("Deux personnes", 2, "personne");
    write("b", "2020-02-04", "Une personne est encore portée disparue.");
    assertEquals(List.of("1", "2"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void whatASourceClaimsOfTheLastNumberIsOfTheSameCrowd() {
    for (String id : List.of("a", "b")) {
      Newsroom.Draft draft =
          write(
              id,
              "2020-03-14",
              "Le ministère de l’Intérieur a compté 2 000 manifestants en France."
                  + " L’intersyndicale en revendique 9 000.");
      draft.place("France");
      said(draft, "2 000 manifestants", 2000, "manifestant", "Le ministère de l’Intérieur");
      said(draft, "9 000", 9000, "", "L’intersyndicale");
    }
    Finding found = of(Finding.Kind.DISAGREEMENT).get(0);
    assertEquals(Optional.of(Aspect.QUANTITY), found.aspect());
    assertEquals(List.of("2000", "9000"), values(found));
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void noonAndEveningOfOneSideAreAnEvolutionEvenWhereAnotherSideDisagrees() {
    Newsroom.Draft noon =
        write("a", "2020-03-14", "A midi, le ministère comptait 900 manifestants en France.");
    said(noon.place("France"), "900 manifestants", 900, "manifestant", "le ministère");
    Newsroom.Draft evening =
        write(
            "b",
            "2020-03-14",
            "Le ministère a compté 2 000 manifestants en France, les syndicats 5 000"
                + " manifestants.");
    said(evening.place("France"), "2 000 manifestants", 2000, "manifestant", "Le ministère");
    said(evening, "5 000 manifestants", 5000, "manifestant", "les syndicats");
    assertEquals(List.of("2000", "900"), values(of(Finding.Kind.EVOLUTION).get(0)));
    assertEquals(List.of("2000", "5000"), values(of(Finding.Kind.DISAGREEMENT).get(0)));
  }

  @Test
  void twoInstitutesThatMeasureOneQuakeDisagree() {
    said(
        write("a", "2020-02-03", "Un séisme de magnitude 4,1 a réveillé la vallée, selon le BGRM."),
        "4,1",
        41,
        "",
        "le BGRM");
    said(
        write("b", "2020-02-03", "L’institut de Graz a mesuré une magnitude de 4,4."),
        "4,4",
        44,
        "",
        "L’institut de Graz");
    assertEquals(List.of("41", "44"), values(of(Finding.Kind.DISAGREEMENT).get(0)));
  }

  @Test
  void heightsAreComparedAtOneSpotAlone() {
    said(
        write("a", "2020-02-03", "La rivière a atteint 5 mètres au pont Rouge."),
        "5 mètres",
        5,
        "m",
        "la préfecture");
    said(
        write("b", "2020-02-03", "La crue a culminé à 6 mètres au pont Rouge."),
        "6 mètres",
        6,
        "m",
        "la mairie");
    said(
        write("c", "2020-02-03", "La rivière est montée de 4 mètres en une heure."),
        "4 mètres",
        4,
        "m",
        "un pêcheur");
    assertEquals(List.of("5", "6"), values(of(Finding.Kind.DISAGREEMENT).get(0)));
  }

  @Test
  void theInhabitantsOfAVillageWereNotAllEvacuated() {
    for (String id : List.of("a", "b")) {
      write(
              id,
              id.equals("a") ? "2020-02-03" : "2020-02-04",
              "Au total, 30 personnes ont été évacuées à Orvaz, bourg de 60 habitants.")
          .figure("30 personnes", 30, "personne")
          .figure("60 habitants", 60, "habitant");
    }
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
    assertEquals(List.of(), of(Finding.Kind.DISAGREEMENT));
  }

  @Test
  void anArticleWhoseHeadlineLooksBackAddsNothing() {
    write("a", "2020-02-03", "L’avalanche a fait trois morts.").figure("trois morts", 3, "mort");
    write("b", "2020-02-04", "L’avalanche a fait cinq morts.").figure("cinq morts", 5, "mort");
    write(
            "c",
            "2020-02-04",
            "L’avalanche de janvier 1962 avait fait sept morts. Ce 3 février, on s’en souvient."
                + " La digue date de 1971.")
        .figure("sept morts", 7, "mort")
        .time("janvier 1962", TimeMark.Kind.DATE, "1962-01-31")
        .time("3 février", TimeMark.Kind.DATE, "2020-02-03")
        .time("1971", TimeMark.Kind.DATE, "1971-12-31");
    assertEquals(List.of("5", "3"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void aTownAndTheCountryAreTwoScopes() {
    for (String id : List.of("a", "b")) {
      Newsroom.Draft draft =
          write(
              id,
              "2020-03-14",
              "La police a interpellé 80 personnes en France, dont 20 personnes à Lille.");
      draft.place("France").place("Lille");
      draft.figure("80 personnes", 80, "personne").figure("20 personnes", 20, "personne");
    }
    List<Finding> found = of(Finding.Kind.DISAGREEMENT);
    assertEquals(1, found.size());
    assertEquals(Optional.of(Aspect.SCOPE), found.get(0).aspect());
    assertEquals(List.of("80", "20"), values(found.get(0)));
  }

  @Test
  void deedsThatAreCountedTwiceDiffer() {
    write("a", "2020-02-03", "Quatre conventions ont été signées au château.")
        .figure("Quatre conventions", 4, "convention");
    said(
        write("b", "2020-02-03", "L’agence Bilal fait état de « six conventions » signées."),
        "six conventions",
        6,
        "convention",
        "L’agence Bilal");
    assertEquals(List.of("4", "6"), values(of(Finding.Kind.DISAGREEMENT).get(0)));
  }

  @Test
  void theTollOfAnEventNamedAfterAnotherTownIsNoCourseOfThisOne() {
    write("a", "2020-02-03", "L’incendie du moulin a fait deux morts.")
        .figure("deux morts", 2, "mort");
    write("b", "2020-02-04", "On pense à l’explosion de Dole, qui a fait quatre morts.")
        .place("Dole")
        .figure("quatre morts", 4, "mort");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void theTollInBracketsIsThatOfTheEventBeforeThem() {
    write("a", "2020-02-03", "L’incendie du moulin a fait deux morts.")
        .figure("deux morts", 2, "mort");
    write("b", "2020-02-04", "Après l’explosion survenue à Dole (quatre morts), on s’inquiète.")
        .place("Dole")
        .figure("quatre morts", 4, "mort");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void whatStandsUnderADateLongPastIsNotCountedNow() {
    write("a", "2020-02-03", "L’incendie du moulin a fait deux morts.")
        .figure("deux morts", 2, "mort");
    write(
            "b",
            "2020-02-04",
            "Le 9 mai 2011, le séchoir explose. Le souffle fait trois morts dans la cour.")
        .time("9 mai 2011", TimeMark.Kind.DATE, "2011-05-09")
        .figure("trois morts", 3, "mort");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void anAgeIsNoToll() {
    write("a", "2020-02-03", "Un vacher de 29 ans a tué deux personnes.")
        .figure("29 ans", 29, "an")
        .figure("deux personnes", 2, "personne");
    write("b", "2020-02-04", "Un vacher de 31 ans a tué deux personnes.")
        .figure("31 ans", 31, "an")
        .figure("deux personnes", 2, "personne");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void aCrowdThatHadMarchedMarchedOnAnotherDay() {
    write("a", "2020-02-08", "Quelque 9 000 manifestants ont défilé samedi à Dole.")
        .place("Dole")
        .time("samedi", TimeMark.Kind.DATE, "2020-02-08")
        .figure("9 000 manifestants", 9000, "manifestant");
    write("b", "2020-02-08", "La fois précédente, 6 000 manifestants avaient défilé à Dole.")
        .place("Dole")
        .figure("6 000 manifestants", 6000, "manifestant");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void arrestsThatHadBeenMadeByThenAreOfTheDay() {
    write("a", "2020-02-08", "Neuf personnes avaient été interpellées à la mi-journée.")
        .figure("Neuf personnes", 9, "personne");
    write("b", "2020-02-08", "La préfecture a compté 34 interpellations.")
        .figure("34 interpellations", 34, "interpellation");
    assertEquals(List.of("34", "9"), values(of(Finding.Kind.EVOLUTION).get(0)));
  }

  @Test
  void eachRegionHasItsOwnHomesWithoutPower() {
    write("a", "2020-02-03", "En Franche-Comté, 2 000 foyers étaient privés d’électricité.")
        .place("Franche-Comté")
        .figure("2 000 foyers", 2000, "foyer");
    write("b", "2020-02-04", "Quelque 5 000 foyers sont privés d’électricité en Bourgogne.")
        .place("Bourgogne")
        .figure("5 000 foyers", 5000, "foyer");
    assertEquals(List.of(), of(Finding.Kind.EVOLUTION));
  }

  @Test
  void sidesInTwoSentencesStandAgainstEachOther() {
    room.write(
            "a",
            "2020-05-02",
            "Ils étaient 4 200 selon la préfecture. De source syndicale, on comptait 9 500"
                + " manifestants.")
        .figure("4 200", 4200, "", Figure.Bound.EXACT, "la préfecture")
        .figure("9 500 manifestants", 9500, "manifestant", Figure.Bound.EXACT, "source syndicale");
    room.write("b", "2020-05-02", "À Gand, 4 200 personnes ont défilé, selon la police.")
        .place("Gand")
        .figure("4 200 personnes", 4200, "personne", Figure.Bound.EXACT, "la police");
    List<String> opposed =
        room.weigh().findings().stream()
            .filter(f -> f.kind() == Finding.Kind.DISAGREEMENT)
            .flatMap(f -> f.values().stream())
            .map(Finding.Value::value)
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("4200", "9500"), opposed);
  }

  @Test
  void theSeverelyInjuredOfAnotherArticleAreAPartOfAll() {
    room.write("a", "2020-05-02", "L’avalanche a fait huit blessés graves.")
        .figure("huit blessés", 8, "blessé");
    room.write("b", "2020-05-03", "L’avalanche a fait 74 blessés.")
        .figure("74 blessés", 74, "blessé");
    assertEquals(
        List.of(Optional.of(org.recoupe.model.story.Aspect.SCOPE)),
        room.weigh().findings().stream()
            .filter(f -> f.kind() == Finding.Kind.DISAGREEMENT)
            .map(Finding::aspect)
            .toList());
  }
}
