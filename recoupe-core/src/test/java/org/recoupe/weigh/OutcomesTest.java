package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;

/** What becomes of invented plans: told on a Tuesday, due on Saturday 6 June 2015. */
final class OutcomesTest {
  private static final String TOLD = "2015-06-02";
  private static final String DUE = "2015-06-06";
  private static final String VISITS =
      "Le pharaon de Brousse et la tour de Morvan seront fermés samedi. Le maire s’en excuse.";

  private static Announcement first(Newsroom room) {
    return room.weigh().announcements().get(0);
  }

  private static Newsroom closing(String day, String later) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, VISITS)
        .plan(EventType.OTHER, "la tour de Morvan seront fermés samedi", "seront fermés", DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", day, later);
    return room;
  }

  @Test
  void aPassiveToldAsDoneOnTheDayProvesThePlan() {
    Newsroom room =
        closing(DUE, "Des promeneurs déçus : la tour de Morvan a été fermée à tout visiteur.");
    assertEquals(Outcome.HAPPENED, first(room).outcome());
    assertEquals("b", first(room).proof().get(0).article());
  }

  @Test
  void theSameWordsBeforeTheDayProveNothing() {
    Newsroom room =
        closing("2015-06-04", "Jeudi déjà la tour de Morvan a été fermée à tout visiteur.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void aDenialProvesNothing() {
    Newsroom room =
        closing(DUE, "Non, la tour de Morvan n’a pas été fermée, le gardien le confirme.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void anotherThingThatWasClosedProvesNothing() {
    Newsroom room = closing(DUE, "La piscine du Morvan a été fermée après une panne de pompe.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void aPlanThatItsOwnVerbDropsIsCancelled() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "La kermesse des pompiers a été annulée. Il pleut.")
        .plan(EventType.OTHER, "La kermesse des pompiers a été annulée", "annulée", "");
    assertEquals(Outcome.CANCELLED, first(room).outcome());
  }

  @Test
  void aPlanToCancelIsNotCancelledByItsFulfilment() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Douze bacs de la Dourne doivent être annulés samedi. Il vente.")
        .plan(EventType.OTHER, "Douze bacs de la Dourne doivent être annulés", "annulés", DUE);
    room.write("b", DUE, "Douze bacs de la Dourne ont été annulés samedi. Il a venté.")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    assertNotEquals(Outcome.CANCELLED, first(room).outcome());
  }

  @Test
  void whatDoesNotTakePlaceIsCancelled() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "La kermesse des pompiers aura lieu samedi. Le maire s’en réjouit.")
        .plan(EventType.OTHER, "La kermesse des pompiers aura lieu samedi", "aura lieu", DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", "2015-06-05", "La kermesse prévue samedi n’aura pas lieu, faute de soleil.")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    assertEquals(Outcome.CANCELLED, first(room).outcome());
    assertEquals("b", first(room).proof().get(0).article());
  }

  @Test
  void theCancellationOfAnotherDayIsAnotherMatter() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "La kermesse des pompiers aura lieu samedi. Le maire s’en réjouit.")
        .plan(EventType.OTHER, "La kermesse des pompiers aura lieu samedi", "aura lieu", DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", "2015-06-05", "La kermesse prévue en juillet a été annulée par la fanfare.")
        .time("juillet", TimeMark.Kind.DATE, "2015-07-11");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void aDemonstrationIsKnownByItsDay() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Une manifestation de bergers est prévue samedi. Il fera chaud.")
        .plan(
            EventType.DEMONSTRATION,
            "Une manifestation de bergers est prévue samedi",
            "est prévue",
            DUE);
    room.write("b", DUE, "Des bergers ont manifesté samedi. Il a fait chaud.")
        .event(EventType.DEMONSTRATION, Status.HAPPENED, "Des bergers ont manifesté", DUE);
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }

  @Test
  void aBanIsNotFulfilledByWhatItForbids() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Toute manifestation de bergers est interdite samedi. Il fera chaud.")
        .plan(
            EventType.DEMONSTRATION,
            "Toute manifestation de bergers est interdite samedi",
            "est interdite",
            DUE);
    room.write("b", DUE, "Des bergers ont manifesté samedi. Il a fait chaud.")
        .event(EventType.DEMONSTRATION, Status.HAPPENED, "Des bergers ont manifesté", DUE);
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void everyOutcomeHasItsSentence() {
    Newsroom room =
        closing(DUE, "Des promeneurs déçus : la tour de Morvan a été fermée à tout visiteur.");
    List<Announcement> all = room.weigh().announcements();
    assertEquals(
        0,
        all.stream()
            .filter(a -> a.outcome() != Outcome.NO_LATER_COVERAGE && a.proof().isEmpty())
            .count());
  }

  @Test
  void theArticleOfThePlanProvesNothingItself() {
    Newsroom room = new Newsroom();
    room.write(
            "a",
            DUE,
            "La tour de Morvan sera fermée samedi. La tour de Morvan a été fermée un jour.")
        .plan(EventType.OTHER, "La tour de Morvan sera fermée samedi", "sera fermée", DUE);
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void anotherNumberIsAnotherDeployment() {
    Newsroom room = deployed("Près de 500 gardes de Brousse ont été déployés en ville.", 500);
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void theSameNumberIsTheSameDeployment() {
    Newsroom room = deployed("Quelque 800 gardes de Brousse ont été déployés en ville.", 800);
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }

  private static Newsroom deployed(String later, int number) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Dans la rue, 800 gardes de Brousse seront déployés samedi. Il pleut.")
        .figure("800", 800, "garde")
        .plan(EventType.OTHER, "800 gardes de Brousse seront déployés samedi", "déployés", DUE);
    room.write("b", DUE, later).figure("" + number, number, "garde");
    return room;
  }

  @Test
  void aParticipleBeforeTheDayProvesNothing() {
    Newsroom room = closing("2015-06-05", "La tour de Morvan fermée, le port désert : il pleut.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void anEventThatIsNamedAsHeldTookPlace() {
    Newsroom room = mass("Le préfet a prié lors de la messe des marins à Morvan. Il pleut.");
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }

  @Test
  void anEventThatGathersPeopleTookPlace() {
    Newsroom room = mass("La messe des marins a réuni trente fidèles à Morvan. Il pleut.");
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }

  @Test
  void anEventThatIsOnlyConfirmedIsNoOutcome() {
    Newsroom room = mass("La messe des marins a été confirmée par le curé de Morvan. Il pleut.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  private static Newsroom mass(String later) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Une messe des marins aura lieu samedi à Morvan. Il pleut.")
        .plan(EventType.OTHER, "Une messe des marins aura lieu samedi à Morvan", "aura", DUE);
    room.write("b", DUE, later);
    return room;
  }

  @Test
  void aPlanOfWhichTheSentenceSaysThatItIsPutOffIsCancelled() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Un voyage du maire, prévu samedi, a par ailleurs été reporté. Il pleut.")
        .plan(EventType.OTHER, "Un voyage du maire, prévu samedi", "prévu", DUE);
    assertEquals(Outcome.CANCELLED, first(room).outcome());
  }

  @Test
  void aBlockadeThatIsLiftedCancelsNoCall() {
    Newsroom room = closing(DUE, "Un blocage levé devant la tour de Morvan : le calme revient.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void aDatedProofStandsBeforeAnUndatedOne() {
    Newsroom room =
        closing(DUE, "Des promeneurs déçus : la tour de Morvan a été fermée à tout visiteur.");
    room.write("c", "", "Le pharaon de Brousse et la tour de Morvan ont été fermés, à midi.");
    assertEquals(
        List.of("b"), first(room).proof().stream().map(p -> p.article()).distinct().toList());
  }

  @Test
  void aRelativeClauseIsDroppedByTheVerbBehindIt() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Le bal, qui devait ouvrir samedi à Morvan, a été reporté. Il pleut.")
        .plan(EventType.OTHER, "qui devait ouvrir samedi à Morvan", "devait ouvrir", DUE);
    assertEquals(Outcome.CANCELLED, first(room).outcome());
  }

  @Test
  void whatHadNoDayIsOnlyPutOff() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "La kermesse des pompiers a été reportée. Il pleut.")
        .plan(EventType.OTHER, "La kermesse des pompiers a été reportée", "reportée", "");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void aCallThatANounLiftsIsCancelled() {
    assertEquals(
        Outcome.CANCELLED,
        first(strike("Les bateliers ont annoncé la levée de leur appel à la grève de samedi."))
            .outcome());
  }

  @Test
  void whoeverLiftsHisOwnCallOnItsDayNeedsNoRareWord() {
    Newsroom room = new Newsroom();
    for (String id : List.of("c", "d", "e", "f")) {
      room.write(id, TOLD, "La grève inquiète le maire. Une grève coûte cher. Il pleut.");
    }
    Newsroom.Draft call =
        room.write("a", TOLD, "Odile Ferrand appelle à la grève samedi. Il pleut.");
    call.person("Odile Ferrand")
        .plan(
            EventType.OTHER,
            "Odile Ferrand appelle à la grève samedi",
            "appelle",
            DUE,
            call.role(org.recoupe.model.mark.Participant.Part.WHO, "Odile Ferrand"))
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write(
            "b",
            "2015-06-05",
            "Odile Ferrand a annoncé la levée de son appel à la grève de samedi.")
        .person("Odile Ferrand")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    assertEquals(Outcome.CANCELLED, first(room).outcome());
  }

  @Test
  void aCallWhoseLiftingIsOnlyAskedForGoesOn() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        first(strike("Le maire demande la levée de leur appel à la grève de samedi.")).outcome());
  }

  private static Newsroom strike(String later) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Les bateliers ont appelé à la grève samedi. Il pleut.")
        .plan(EventType.OTHER, "Les bateliers ont appelé à la grève samedi", "appelé", DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", "2015-06-05", later).time("samedi", TimeMark.Kind.DATE, DUE);
    return room;
  }

  @Test
  void aParticipleThatOpensTheSentenceTellsWhatIsDone() {
    Newsroom room = closing(DUE, "Fermée samedi, la tour de Morvan a déçu des promeneurs.");
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }

  @Test
  void aSmallerNumberOfTheSameIsAPart() {
    assertEquals(Outcome.PARTLY, first(sold("Le port a livré samedi 120 barques.", 120)).outcome());
  }

  @Test
  void theSameNumberIsNoPart() {
    assertEquals(
        Outcome.HAPPENED, first(sold("Le port a livré samedi 200 barques.", 200)).outcome());
  }

  @Test
  void aNumberThatIsOnlyALowerBoundIsNoPart() {
    Newsroom room = sold("Le port a livré samedi plus de barques que prévu, 300 barques.", 300);
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  private static Newsroom sold(String later, int number) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Le port livrera samedi 200 barques. Il pleut.")
        .figure("200 barques", 200, "barque")
        .plan(EventType.OTHER, "Le port livrera samedi 200 barques", "livrera", DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", DUE, later)
        .figure(number + " barques", number, "barque")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    return room;
  }

  @Test
  void whatIsDoneInPartIsAPart() {
    Newsroom room = closing(DUE, "La tour de Morvan a été en partie fermée à tout visiteur.");
    assertEquals(Outcome.PARTLY, first(room).outcome());
  }

  @Test
  void whatIsNotDoneInTheEndContradictsItsPlan() {
    Newsroom room = closing(DUE, "Finalement, la tour de Morvan n’a pas été fermée, dit-on.");
    assertEquals(Outcome.CONTRADICTED, first(room).outcome());
  }

  @Test
  void whatIsNotYetDoneContradictsNothing() {
    Newsroom room = closing(DUE, "Finalement, la tour de Morvan n’a pas encore été fermée.");
    assertEquals(Outcome.NO_LATER_COVERAGE, first(room).outcome());
  }

  @Test
  void whatWasRefusedAndIsDoneContradictsTheRefusal() {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "La mairie ne vendra pas la tour de Morvan samedi. Il pleut.")
        .plan(
            EventType.OTHER,
            "La mairie ne vendra pas la tour de Morvan samedi",
            "ne vendra pas",
            DUE)
        .time("samedi", TimeMark.Kind.DATE, DUE);
    room.write("b", DUE, "La mairie a vendu samedi la tour de Morvan à un pharaon.")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    assertEquals(Outcome.CONTRADICTED, first(room).outcome());
  }
}
