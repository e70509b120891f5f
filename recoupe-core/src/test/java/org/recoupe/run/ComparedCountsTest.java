package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** Numbers beside those that they are compared with, and numbers that leave out what they count. */
final class ComparedCountsTest {
  private static final String DOCKERS =
      "Les dockers ont défilé samedi contre la fermeture du port. ";

  @TempDir Path folder;

  private List<Finding> findings(String... texts) throws IOException {
    return new Clippings(folder, "2019-05-12").findings(texts);
  }

  /** The numbers of each finding of a kind, by its aspect. */
  private static List<List<String>> numbers(
      List<Finding> findings, Finding.Kind kind, Aspect aspect) {
    return Clippings.in(findings, kind, aspect)
        .map(f -> f.values().stream().map(Finding.Value::value).distinct().sorted().toList())
        .toList();
  }

  private static int times(List<Finding> findings, String number) {
    TreeMap<String, Integer> most = new TreeMap<>();
    for (Finding finding : findings) {
      int here = (int) finding.values().stream().filter(v -> v.value().equals(number)).count();
      most.merge(number, here, Math::max);
    }
    return most.getOrDefault(number, 0);
  }

  @Test
  void whatANumberIsComparedWithIsOfAnotherDay() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "Le ministère a comptabilisé 66 000 manifestants dans toute la France, deux fois"
                + " moins que les 126 000 recensés à la même heure le samedi précédent.",
            DOCKERS + "Le ministère a comptabilisé 66 000 manifestants dans toute la France.");
    assertEquals(
        List.of(List.of("66000")), numbers(found, Finding.Kind.AGREEMENT, Aspect.QUANTITY));
    assertEquals(
        List.of(List.of("126000", "66000")),
        numbers(found, Finding.Kind.DISAGREEMENT, Aspect.SCOPE));
  }

  @Test
  void aNumberOfOneOfTheTwoThingsIsToldWithThem() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "Le ministère a comptabilisé 66 000 manifestants dans toute la France, dont 2 000 à"
                + " Brest.",
            DOCKERS + "Le ministère a comptabilisé 90 000 manifestants dans toute la France.");
    assertEquals(
        List.of(List.of("2000", "66000", "90000")),
        numbers(found, Finding.Kind.DISAGREEMENT, Aspect.SCOPE));
  }

  @Test
  void aNumberAlonePointsToThoseWhoAreCounted() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "La police a compté 7 000 manifestants au Havre. Seuls 2 300 étaient recensés à"
                + " Rouen, contre 9 000 une semaine auparavant.",
            DOCKERS + "La police a compté 2 300 manifestants à Rouen.");
    assertEquals(2, times(found, "2300"));
  }

  @Test
  void theTownBehindAPartIsThatOfAll() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "Les autorités ont fait état de 157 interpellations dont 104 gardes à vue à"
                + " Rouen. Il y a eu 900 interpellations en France.",
            DOCKERS
                + "À 15 h 30, il y avait eu à Rouen 114 interpellations. Il y a eu 900"
                + " interpellations en France.");
    assertEquals(
        List.of(List.of("114", "157")), numbers(found, Finding.Kind.EVOLUTION, Aspect.QUANTITY));
  }

  @Test
  void thoseKilledAreNotAmongThoseInjuredBesideThem() throws IOException {
    List<Finding> found =
        findings(
            "Un homme a tué trois personnes et blessé douze personnes samedi à la gare de Vex.",
            "La fusillade de samedi à la gare de Vex a fait trois morts et douze blessés.");
    assertEquals(
        List.of(List.of("3"), List.of("12")).stream().map(Object::toString).sorted().toList(),
        numbers(found, Finding.Kind.AGREEMENT, Aspect.QUANTITY).stream()
            .map(Object::toString)
            .sorted()
            .toList());
  }

  @Test
  void whoeverItIsThatMarchedIsCounted() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "Au total, ce sont environ 60 000 dockers qui ont manifesté dans toute la"
                + " France.",
            DOCKERS + "Le ministère a compté 60 000 manifestants dans toute la France.");
    assertEquals(
        List.of(List.of("60000")), numbers(found, Finding.Kind.AGREEMENT, Aspect.QUANTITY));
  }

  @Test
  void aTownThatAnotherIsComparedWithPlacesNoNumber() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS
                + "À Nantes et Toulouse, le nombre de manifestants était deux fois plus important"
                + " qu'à Lyon, avec 4500 manifestants dans chacune des villes.",
            DOCKERS + "Le ministère a compté 2200 manifestants à Lyon.");
    assertEquals(List.of(), numbers(found, Finding.Kind.EVOLUTION, Aspect.QUANTITY));
  }

  @Test
  void aRoundNumberAgreesWithTheNearestOne() throws IOException {
    List<Finding> found =
        findings(
            DOCKERS + "Le ministère a compté 282 710 manifestants dans toute la France.",
            DOCKERS + "Le ministère a compté 287 710 manifestants dans toute la France.",
            DOCKERS + "Le ministère a compté près de 290 000 manifestants dans toute la France.");
    assertEquals(
        List.of(List.of("287710", "290000")),
        numbers(found, Finding.Kind.AGREEMENT, Aspect.QUANTITY));
  }

  @Test
  void whatAnArticleGivesInTheNameOfASideIsThatSidesElsewhereToo() throws IOException {
    List<Finding> found =
        findings(
            "50 000 personnes ont défilé à Rouen, selon un message. La marche des dockers a réuni"
                + " 50 000 personnes selon les organisateurs, 7 400 selon la police.",
            DOCKERS);
    assertEquals(List.of(), numbers(found, Finding.Kind.DISAGREEMENT, Aspect.SCOPE));
  }

  @Test
  void aCallNotToComeIsNotTheCallToCome() throws IOException {
    String call = "Marie Vautrin invite les dockers à se rassembler samedi à Rouen.";
    String ban = "Marie Vautrin invite les dockers à ne pas se rassembler samedi à Rouen.";
    List<Integer> tellings =
        new Clippings(folder, "2019-05-08")
            .stories(call, ban).stream()
                .flatMap(story -> story.weighing().announcements().stream())
                .map(announcement -> announcement.tellings().size())
                .toList();
    assertEquals(List.of(1, 1), tellings);
  }
}
