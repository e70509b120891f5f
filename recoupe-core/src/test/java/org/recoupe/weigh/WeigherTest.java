package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Weighing;

final class WeigherTest {
  private static final String DAM =
      "Le barrage de Montrauche a cédé dans la nuit, noyant le hameau des Aulnes et sa chapelle.";
  private static final String DAM_AGAIN =
      "Dans la nuit, le barrage de Montrauche a cédé et noyé le hameau des Aulnes.";
  private static final String OTHER =
      "La mairie distribue de l’eau en bouteille à la salle des fêtes.";
  private static final String MORE = "Les écoles du canton n’ouvriront pas leurs portes ce matin.";

  private static List<Finding> of(Weighing weighing, Finding.Kind kind) {
    return weighing.findings().stream().filter(f -> f.kind() == kind).toList();
  }

  @Test
  void twoArticlesThatTellOneFactAgree() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", DAM + " " + OTHER).place("Montrauche").place("Aulnes");
    room.write("b", "2021-03-02", MORE + " " + DAM_AGAIN).place("Montrauche").place("Aulnes");
    List<Finding> found = of(room.weigh(), Finding.Kind.AGREEMENT);
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).origins());
    assertEquals(2, found.get(0).values().size());
  }

  @Test
  void aCopyCountsAsOneVoice() {
    Newsroom room = new Newsroom().copied("a", "b");
    room.write("a", "2021-03-02", DAM + " " + OTHER);
    room.write("b", "2021-03-02", DAM + " " + MORE);
    assertEquals(1, of(room.weigh(), Finding.Kind.AGREEMENT).get(0).origins());
  }

  @Test
  void articlesOfOneAgencyAreOneVoice() {
    Newsroom room = new Newsroom().origin("Agence du Nord", "a", "b");
    room.write("a", "2021-03-02", DAM + " " + OTHER);
    room.write("b", "2021-03-02", MORE + " " + DAM_AGAIN);
    assertEquals(1, of(room.weigh(), Finding.Kind.AGREEMENT).get(0).origins());
  }

  @Test
  void aDenialIsNoAgreement() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", DAM + " " + OTHER);
    room.write(
        "b",
        "2021-03-02",
        "Le barrage de Montrauche n’a pas cédé dans la nuit et le hameau des Aulnes est au sec. "
            + MORE);
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.AGREEMENT));
  }

  @Test
  void aTollThatRisesIsNoContradiction() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "L’effondrement a fait trois morts, selon les secours.")
        .figure("trois morts", 3, "mort");
    room.write("b", "2021-03-03", "Cinq personnes ont été tuées dans l’effondrement.")
        .figure("Cinq personnes", 5, "personne");
    Weighing weighing = room.weigh();
    assertEquals(List.of(), of(weighing, Finding.Kind.DISAGREEMENT));
    Finding toll = of(weighing, Finding.Kind.EVOLUTION).get(0);
    assertEquals(List.of("5", "3"), toll.values().stream().map(Finding.Value::value).toList());
  }

  @Test
  void deadAndInjuredAreNotOneCount() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "L’effondrement a fait trois morts.")
        .figure("trois morts", 3, "mort");
    room.write("b", "2021-03-03", "Onze blessés sont soignés à l’hôpital.")
        .figure("Onze blessés", 11, "blessé");
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.EVOLUTION));
  }

  @Test
  void lastWeeksCountStaysApart() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-13", "Samedi, 400 manifestants ont défilé.")
        .figure("400 manifestants", 400, "manifestant");
    room.write("b", "2021-03-13", "Ils étaient plus nombreux : 900 manifestants samedi dernier.")
        .figure("900 manifestants", 900, "manifestant");
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.EVOLUTION));
  }

  @Test
  void policeAndOrganisersStandAgainstEachOther() {
    Newsroom room = new Newsroom();
    room.write(
            "a",
            "2021-03-13",
            "Selon la police, 400 manifestants ont défilé. Les organisateurs disent 1 500 manifestants.")
        .figure("1 500 manifestants", 1500, "manifestant", Figure.Bound.EXACT, "Les organisateurs")
        .figure("400 manifestants", 400, "manifestant", Figure.Bound.EXACT, "la police");
    room.write("b", "2021-03-13", "Les organisateurs ont compté 1 500 manifestants.")
        .figure("1 500 manifestants", 1500, "manifestant", Figure.Bound.EXACT, "Les organisateurs");
    Finding found = of(room.weigh(), Finding.Kind.DISAGREEMENT).get(0);
    assertEquals(Optional.of(Aspect.QUANTITY), found.aspect());
    assertEquals(3, found.values().size());
  }

  @Test
  void twoSourcesThatAnArticleSetsSideBySideStandAgainstEachOther() {
    Newsroom room = new Newsroom();
    String text = "La préfecture parle de 40 évacués, la mairie de 90 évacués.";
    room.write("a", "2021-03-13", text)
        .figure("40 évacués", 40, "évacué", Figure.Bound.EXACT, "La préfecture")
        .figure("90 évacués", 90, "évacué", Figure.Bound.EXACT, "la mairie");
    room.write("b", "2021-03-13", "Au total, 90 évacués dorment au gymnase.")
        .figure("90 évacués", 90, "évacué");
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.EVOLUTION));
    assertEquals(1, of(room.weigh(), Finding.Kind.DISAGREEMENT).size());
  }

  @Test
  void anArticleThatLooksBackAddsNothingToAToll() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "L’effondrement a fait trois morts.")
        .figure("trois morts", 3, "mort");
    room.write(
            "b",
            "2021-03-03",
            "Le 4 mai 1931, sept morts. Le 6 mai 1931, le maire vint. Le 9 mai 1931, on enterra.")
        .figure("sept morts", 7, "mort")
        .time("Le 4 mai 1931", TimeMark.Kind.DATE, "1931-05-04")
        .time("Le 6 mai 1931", TimeMark.Kind.DATE, "1931-05-06")
        .time("Le 9 mai 1931", TimeMark.Kind.DATE, "1931-05-09");
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.EVOLUTION));
  }

  @Test
  void whatWasPlannedAndIsToldAsDoneHappened() {
    Newsroom room = new Newsroom();
    Newsroom.Draft draft =
        room.write("a", "2015-06-01", "La fanfare municipale inaugurera le kiosque samedi.");
    draft.plan(
        EventType.OTHER,
        "La fanfare municipale inaugurera le kiosque samedi",
        "inaugurera",
        "2015-06-06");
    room.write("b", "2015-06-07", "La fanfare municipale a inauguré le kiosque sous la pluie.");
    assertEquals(Announcement.Outcome.HAPPENED, room.weigh().announcements().get(0).outcome());
  }

  @Test
  void sidesThatNoArticleSetsAgainstEachOtherAreLeftAlone() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-13", "Selon la police, 400 manifestants ont défilé.")
        .figure("400 manifestants", 400, "manifestant", Figure.Bound.EXACT, "la police");
    room.write("b", "2021-03-13", "Les organisateurs ont compté 1 500 manifestants.")
        .figure("1 500 manifestants", 1500, "manifestant", Figure.Bound.EXACT, "Les organisateurs");
    assertEquals(List.of(), of(room.weigh(), Finding.Kind.DISAGREEMENT));
  }

  @Test
  void aWordOfDroppingElsewhereInTheSentenceDropsNothing() {
    Newsroom room = new Newsroom();
    Newsroom.Draft draft =
        room.write("a", "2015-06-01", "La foire aux cerises doit se tenir samedi.");
    draft.plan(EventType.OTHER, "La foire aux cerises doit se tenir samedi", "2015-06-06");
    room.write(
        "b",
        "2015-06-05",
        "Le concert du lycée est annulé, mais le maire tient à sa foire et à ses cerises.");
    assertEquals(
        Announcement.Outcome.NO_LATER_COVERAGE, room.weigh().announcements().get(0).outcome());
  }

  @Test
  void arrestsAndCustodyAreSaidNotToBeTheSame() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-13", "La police a procédé à 12 interpellations et 5 gardes à vue.")
        .figure("12 interpellations", 12, "interpellation")
        .figure("5 gardes", 5, "garde");
    Finding found = of(room.weigh(), Finding.Kind.DISAGREEMENT).get(0);
    assertEquals(Optional.of(Aspect.SCOPE), found.aspect());
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, 1000, EXACT, 1200, true",
    "EXACT, 282710, ABOUT, 283000, true",
    "ABOUT, 100, EXACT, 106, true",
    "ABOUT, 60000, EXACT, 66000, false",
    "EXACT, 12, EXACT, 13, false",
    "AT_LEAST, 12, EXACT, 14, false",
    "EXACT, 30000, EXACT, 120000, false"
  })
  void boundsAndRoundingAreUnderstood(
      Figure.Bound one, long first, Figure.Bound other, long second, boolean agree) {
    assertEquals(agree, amount(one, first).agrees(amount(other, second)));
    assertEquals(agree, amount(other, second).agrees(amount(one, first)));
  }

  private static Amount amount(Figure.Bound bound, long value) {
    return new Amount(java.math.BigDecimal.valueOf(value), Optional.empty(), bound);
  }

  @Test
  void yearsAgoAndAYearAgreeByArithmetic() {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-10", "Anna Belkov est arrivée, sa première visite en 11 ans.")
        .person("Anna Belkov")
        .time("11 ans", TimeMark.Kind.DURATION, "P11Y");
    room.write("b", "2014-01-10", "Anna Belkov s’y était rendue en mai 2004.")
        .person("Anna Belkov")
        .time("mai 2004", TimeMark.Kind.DATE, "2004-05");
    Finding found = of(room.weigh(), Finding.Kind.AGREEMENT).get(0);
    assertTrue(found.values().stream().allMatch(v -> v.value().equals("2004")));
  }

  @Test
  void anotherPersonsYearDoesNotAgree() {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-10", "Anna Belkov est arrivée, sa première visite en 11 ans.")
        .person("Anna Belkov")
        .time("11 ans", TimeMark.Kind.DURATION, "P11Y");
    room.write("b", "2014-01-10", "Marc Dorsan s’y était rendu en mai 2004.")
        .person("Marc Dorsan")
        .time("mai 2004", TimeMark.Kind.DATE, "2004-05");
    assertEquals(List.of(), room.weigh().findings());
  }

  @Test
  void lengthsOfTalksDifferOnlyApparently() {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-10", "Anna Belkov et Marc Dorsan se sont entretenus deux heures.")
        .person("Anna Belkov")
        .time("deux heures", TimeMark.Kind.DURATION, "PT2H");
    room.write("b", "2015-06-10", "Les discussions d’Anna Belkov ont duré cinq heures.")
        .person("Anna Belkov")
        .time("cinq heures", TimeMark.Kind.DURATION, "PT5H");
    Finding found = of(room.weigh(), Finding.Kind.DISAGREEMENT).get(0);
    assertTrue(found.verdict().contains("apparente"));
  }

  @Test
  void oneVisitInTwoArticlesIsOneEntry() {
    Newsroom room = new Newsroom();
    visit(room, "a", "Anna Belkov est arrivée à Orvanne mardi.");
    visit(room, "b", "Mardi, Anna Belkov s’est rendue à Orvanne.");
    Weighing weighing = room.weigh();
    assertEquals(1, weighing.timeline().size());
    assertEquals(1, weighing.timeline().get(0).also().size());
  }

  private static void visit(Newsroom room, String id, String text) {
    Newsroom.Draft draft =
        room.write(id, "2015-06-10", text).person("Anna Belkov").place("Orvanne");
    draft.event(
        EventType.VISIT,
        Status.HAPPENED,
        text,
        "2015-06-09",
        draft.role(Participant.Part.WHO, "Anna Belkov"),
        draft.role(Participant.Part.PLACE, "Orvanne"));
  }

  private static void planned(Newsroom room, String id, String day, String text, String due) {
    Newsroom.Draft draft = room.write(id, day, text).person("Anna Belkov").place("Orvanne");
    draft.plan(
        EventType.VISIT,
        text,
        due,
        draft.role(Participant.Part.WHO, "Anna Belkov"),
        draft.role(Participant.Part.PLACE, "Orvanne"));
  }

  @Test
  void aPlanThatIsOnlyRepeatedHasNoOutcome() {
    Newsroom room = new Newsroom();
    planned(
        room, "a", "2015-06-01", "Anna Belkov se rendra à Orvanne mardi prochain.", "2015-06-09");
    planned(room, "b", "2015-06-02", "Anna Belkov doit se rendre à Orvanne.", "");
    List<Announcement> found = room.weigh().announcements();
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).tellings().size());
    assertEquals(Announcement.Outcome.NO_LATER_COVERAGE, found.get(0).outcome());
  }

  @Test
  void aVisitToldLaterIsTheProof() {
    Newsroom room = new Newsroom();
    planned(
        room, "a", "2015-06-01", "Anna Belkov se rendra à Orvanne mardi prochain.", "2015-06-09");
    visit(room, "b", "Anna Belkov est arrivée à Orvanne mardi.");
    Announcement found = room.weigh().announcements().get(0);
    assertEquals(Announcement.Outcome.HAPPENED, found.outcome());
    assertEquals("b", found.proof().get(0).article());
  }

  @Test
  void aVisitToldEarlierIsNoProof() {
    Newsroom room = new Newsroom();
    planned(room, "a", "2015-06-20", "Anna Belkov se rendra à Orvanne en juillet.", "");
    visit(room, "b", "Anna Belkov est arrivée à Orvanne mardi.");
    assertEquals(
        Announcement.Outcome.NO_LATER_COVERAGE, room.weigh().announcements().get(0).outcome());
  }

  @Test
  void aDroppedPlanIsCancelled() {
    Newsroom room = new Newsroom();
    Newsroom.Draft draft =
        room.write("a", "2015-06-01", "La foire aux cerises doit se tenir samedi.");
    draft.plan(EventType.OTHER, "La foire aux cerises doit se tenir samedi", "2015-06-06");
    room.write("b", "2015-06-05", "La foire aux cerises est annulée à cause du vent. " + OTHER);
    room.write("c", "2015-06-05", MORE);
    assertEquals(Announcement.Outcome.CANCELLED, room.weigh().announcements().get(0).outcome());
  }

  @Test
  void aNameOnAListIsToldWithItsSource() {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-01", "Marc Dorsan est sous sanctions, a dit Anna Belkov.")
        .person("Marc Dorsan")
        .person("Anna Belkov")
        .listed("Marc Dorsan", "est sous sanctions", "Anna Belkov");
    assertEquals(Optional.of("e-Anna Belkov"), room.weigh().listed().get(0).claimedBy());
  }

  @Test
  void theOrderOfTheReadingsDoesNotMatter() {
    assertEquals(findings("a", "b", "c"), findings("c", "a", "b"));
  }

  private static List<Finding> findings(String... order) {
    Newsroom room = new Newsroom();
    for (String id : order) {
      String toll = id.equals("a") ? "trois morts" : "cinq morts";
      room.write(id, "2021-03-02", DAM + " L’effondrement a fait " + toll + ".")
          .figure(toll, id.equals("a") ? 3 : 5, "mort");
    }
    return room.weigh().findings();
  }

  @Test
  void anArticleAloneFindsNothingToCompare() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", DAM);
    assertFalse(room.weigh().findings().stream().anyMatch(f -> f.values().size() > 1));
  }
}
