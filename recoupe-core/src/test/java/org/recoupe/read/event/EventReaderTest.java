package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Status;
import org.recoupe.read.Reader;
import org.recoupe.read.time.Pages;

/** Invented news of a Wednesday: 14 May 2031. */
final class EventReaderTest {
  private static final String WEDNESDAY = "2031-05-14";

  private static Reading read(String text) {
    return Reader.french().read(Pages.of(text, "fr").publishedAt(Pages.published(WEDNESDAY)));
  }

  private static Optional<EventMark> event(String text) {
    return read(text).events().stream().findFirst();
  }

  private static Optional<PlanMark> plan(String text) {
    return read(text).plans().stream().findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le tribunal de Nantes a condamné mardi Yves Kerbrat à deux ans de prison.|JUSTICE",
        "Deux ans de prison ont été requis mardi devant le tribunal de Nantes.|JUSTICE",
        "Yves Kerbrat a été mis en examen mardi pour escroquerie.|JUSTICE",
        "Le parquet de Grenoble a ouvert une enquête.|JUSTICE",
        "Les ministres ont signé mardi à Tirana un traité d’amitié.|AGREEMENT",
        "Huit accords ont été signés mardi.|AGREEMENT",
        "Les deux présidents s’étaient retrouvés mardi dans une villa de Bakou.|MEETING",
        "Le mouvement a mobilisé 4 000 personnes mardi à Lyon.|DEMONSTRATION",
        "Trois randonneurs ont perdu la vie mardi.|DISASTER",
        "Karim Belfort ouvre le feu sur un gendarme.|ATTACK",
        "Odile Ferrand est arrivée en tête du premier tour de la municipale.|ELECTION",
        "Odile Ferrand a offert à son hôte une jument.|GIFT",
      })
  void aVerbTellsTheTypeOfItsEvent(String text, EventType type) {
    EventMark event = event(text).orElseThrow();
    assertEquals(type, event.type());
    assertEquals(Status.HAPPENED, event.status());
  }

  @Test
  void aReunionThatDoesNotTakePlaceIsDenied() {
    List<EventMark> events =
        read("La réunion prévue lundi entre la préfète et les maires n’aura pas lieu.").events();
    assertEquals(1, events.size());
    assertEquals(Status.DENIED, events.get(0).status());
    assertEquals(Optional.of("2031-05-19"), events.get(0).when());
  }

  @Test
  void whoSpokeInTheParagraphBeforeIsNotWhoDied() {
    Reading read =
        read(
            "Odile Ferrand, 80 ans, a été touchée par un tir.\n« On cherche la vérité », a déclaré"
                + " Lise Morvan, 42 ans. « Il est trop tôt », ajoute-t-elle. Mais elle craint"
                + " l’oubli.\nTransportée à l’hôpital de Brest, elle décéda le lendemain.");
    String lise =
        read.referents().stream()
            .filter(r -> r.name().equals("Lise Morvan"))
            .map(r -> r.id())
            .findFirst()
            .orElseThrow();
    assertTrue(
        read.events().stream()
            .flatMap(e -> e.participants().stream())
            .noneMatch(p -> p.referent().filter(lise::equals).isPresent()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les attentats ont fait douze morts depuis le 7 janvier 2029.",
        "Depuis le 7 janvier 2029, les attentats ont fait douze morts.",
        "Le tribunal de Nantes a condamné Yves Kerbrat pour vol, dans l'affaire de la jument retrouvée"
            + " fin mars 2030.",
      })
  void aDayOfSomethingElseIsNoDayOfTheEvent(String text) {
    EventMark event = event(text).orElseThrow();
    assertEquals(Optional.empty(), event.days());
  }

  @Test
  void theSourceOfAnAgeIsNotWhoDied() {
    String text =
        "Une adolescente, âgée de 15 ans selon le ministre Yves Kerbrat, est morte dans l'accident.";
    assertTrue(
        event(text).stream()
            .flatMap(e -> e.participants().stream())
            .noneMatch(p -> p.text().contains("Kerbrat")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heures", "heures, heure locale"})
  void aCountThatIsClosedIsNoArrest(String hour) {
    String text = "Neuf personnes sont logées, selon un bilan provisoire arrêté à 19 " + hour + ".";
    assertEquals(List.of(), read(text).events());
  }

  @Test
  void aDayIsNoObjectAndTheUnhurtAreNoVictims() {
    String text =
        "L'accident s'est produit à Brest dans la nuit du samedi 2 au dimanche 3 mars 2030. Les"
            + " personnes non blessées ont été logées.";
    List<EventMark> events = read(text).events();
    assertEquals(1, events.size());
    assertTrue(events.get(0).participants().stream().noneMatch(p -> p.text().contains("samedi")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mardi", "de trois jours"})
  void aTimeIsNoPartOfWhatIsPutOff(String time) {
    List<Participant> all =
        event("La ministre a reporté " + time + " sa visite à Brest.").orElseThrow().participants();
    assertTrue(all.stream().anyMatch(p -> p.text().equals("sa visite")), all::toString);
  }

  @Test
  void theYearOfTheGamesIsNoDayOfTheEvent() {
    String text =
        "Odile Ferrand, médaillée des Jeux de 2000, remplace Lise Morvan, qui a démissionné.";
    assertTrue(read(text).events().stream().allMatch(e -> e.when().isEmpty()));
  }

  @Test
  void theDayBeforeAnObjectIsNoPartOfIt() {
    String text = "Le Parlement a définitivement adopté mardi un projet de loi sur les ports.";
    assertEquals(
        List.of("un projet"),
        event(text).orElseThrow().participants().stream()
            .filter(p -> p.part() == Participant.Part.OBJECT)
            .map(Participant::text)
            .toList());
  }

  @Test
  void anAnnouncedEventKeepsNoDayThatIsOver() {
    EventMark event = event("Les syndicats ont appelé à la grève dimanche.").orElseThrow();
    assertEquals(Status.ANNOUNCED, event.status());
    assertTrue(event.when().isEmpty());
  }

  @Test
  void anAppointmentOfTheDayIsNoMeetingYet() {
    String text = "Une délégation est reçue mercredi à 18 h par le ministre Yves Kerbrat.";
    assertEquals(Status.ANNOUNCED, event(text).orElseThrow().status());
  }

  @Test
  void whoCallsForCalmCallsForNoMarch() {
    String text = "Odile Ferrand a appelé au calme, après la manifestation des pêcheurs.";
    assertEquals(Optional.empty(), event(text).filter(e -> e.status() == Status.ANNOUNCED));
  }

  @Test
  void whatIsUncertainDidNotTakePlaceYet() {
    String text = "Le lieu de la rencontre entre Odile Ferrand et Yves Kerbrat reste incertain.";
    assertEquals(Status.POSSIBLE, event(text).orElseThrow().status());
  }

  @Test
  void anAttackTookPlaceHoweverLittleIsKnownOfIt() {
    String text = "Le lieu de repli des auteurs de l'attentat de Valence reste inconnu.";
    assertEquals(Status.HAPPENED, event(text).orElseThrow().status());
  }

  @Test
  void anArrestAtAnHourOfTheDayIsNoAppointment() {
    String text = "Mercredi à 6 h, les gendarmes arrêtent Yves Kerbrat à Valence.";
    assertEquals(Status.HAPPENED, event(text).orElseThrow().status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les syndicats ont programmé une grève de deux jours.",
        "Odile Ferrand a indiqué qu'elle rencontrait Yves Kerbrat vendredi.",
      })
  void whatIsSetForADayIsYetToCome(String text) {
    assertEquals(Status.ANNOUNCED, event(text).orElseThrow().status());
  }

  @Test
  void whoIsTalkedOfOccupiesNoSquare() {
    String text = "Les manifestants occupent le devant de la scène en Belgique.";
    assertTrue(event(text).isEmpty());
  }

  @Test
  void howFarSomebodyGoesIsNoVisit() {
    String text = "Le ministre demande jusqu'où ira la Belgique dans son soutien à Yves Kerbrat.";
    assertTrue(event(text).isEmpty());
  }

  @Test
  void aWaveOfAngerIsNoDisaster() {
    assertTrue(event("Un tsunami de mécontentement submerge aujourd'hui Valence.").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trois élus, dont Yves Kerbrat, ont été arrêtés mardi.",
        "Trois élus, dont Yves Kerbrat, Odile Ferrand et le maire, ont été arrêtés mardi.",
      })
  void someOfThemAreNotThemAll(String text) {
    assertEquals(List.of("Trois élus"), words(event(text).orElseThrow(), Participant.Part.OBJECT));
  }

  @Test
  void whoseMinisterIsArrestedIsNot() {
    EventMark event =
        event("Yves Kerbrat, dont le ministre, Jean, a été arrêté mardi.").orElseThrow();
    assertFalse(words(event, Participant.Part.WHO).contains("Yves Kerbrat"));
  }

  @Test
  void placesAndPeopleHaveTheirRoles() {
    EventMark event = event("Odile Ferrand s’est rendue mardi à Valence.").orElseThrow();
    assertEquals(EventType.VISIT, event.type());
    assertEquals(Optional.of("2031-05-13"), event.when());
    assertEquals(List.of("Odile Ferrand"), words(event, Participant.Part.WHO));
    assertEquals(List.of("Valence"), words(event, Participant.Part.PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odile Ferrand, une proche d’Yves Kerbrat, qui occupait le poste de questeur, a été nommée mardi"
            + " ministre de la Pêche.",
        "Odile Ferrand, conseillère d’Yves Kerbrat, qui tenait le port, a été nommée ministre.",
      })
  void whoIsDescribedBetweenCommasIsWhomTheRelativeClauseIsOf(String text) {
    EventMark event = event(text).orElseThrow();
    assertEquals(EventType.APPOINTMENT, event.type());
    assertEquals(List.of("Odile Ferrand"), words(event, Participant.Part.WHO));
  }

  @Test
  void whoIsNamedRightBeforeTheParticipleIsAppointed() {
    EventMark event =
        event("Odile Ferrand sera aidée par le notaire Yves Kerbrat nommé secrétaire d’État.")
            .orElseThrow();
    assertEquals(List.of("Yves Kerbrat"), words(event, Participant.Part.WHO));
  }

  @Test
  void aNameBeforeANounIsNoPartOfIt() {
    EventMark event = event("Les ministres ont signé mardi à Tirana un traité.").orElseThrow();
    assertEquals(List.of("un traité"), words(event, Participant.Part.OBJECT));
  }

  private static List<String> words(EventMark event, Participant.Part part) {
    return event.participants().stream()
        .filter(p -> p.part() == part)
        .map(Participant::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odile Ferrand a refusé de condamner la grève.",
        "Odile Ferrand souhaiterait une rencontre.",
        "Nul ne sait jusqu’où ira Odile Ferrand.",
        "Odile Ferrand a assuré que son équipe remporterait une victoire.",
        "Odile Ferrand devrait se rendre compte de son erreur.",
        "Odile Ferrand a promis de renforcer la coopération.",
        "Des vols ont été annulés à Valence.",
      })
  void wishesQuestionsAndVaguePromisesAnnounceNothing(String text) {
    assertTrue(plan(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le pont doit rouvrir mardi à midi.|2031-05-20",
        "Le jugement sera rendu le 18 juin.|2031-06-18",
        "La décision a été mise en délibéré au 18 juin.|2031-06-18",
        "Un préavis de grève a été déposé pour le 24 mai.|2031-05-24",
        "Les écoles resteront fermées vendredi.|2031-05-16",
        "Le président s’exprimera en début de semaine prochaine.|2031-05-19/2031-05-25",
        "Les syndicats ont appelé à la grève à partir de dimanche soir.|2031-05-18",
        "Le maire a accepté de se rendre à Turin à l’automne.|2031-09-01/2031-11-30",
        "Une information judiciaire doit être ouverte cette semaine.|2031-05-12/2031-05-18",
        "Le second tour aura lieu dimanche 18 mai.|2031-05-18",
      })
  void aPlanFallsDueOnTheDayOfItsAct(String text, String due) {
    assertEquals(Optional.of(due), plan(text).orElseThrow().due());
  }

  @Test
  void anAppealAnnouncedIsAPlanWithoutADay() {
    PlanMark plan = plan("Odile Ferrand fera appel.").orElseThrow();
    assertTrue(plan.due().isEmpty());
  }

  @Test
  void aDroppedPlanIsToldOnce() {
    List<PlanMark> plans = read("La foire de Beaucaire, prévue jeudi 15 mai, est annulée.").plans();
    assertEquals(1, plans.size());
    assertEquals(Optional.of("2031-05-15"), plans.get(0).due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La vente avait été annulée par le tribunal.|-",
        "Une vingtaine de vols ont dû être annulés mardi.|-",
        "La pluie faiblira jeudi.|-",
        "Odile Ferrand aura marqué trois générations de luthiers.|-",
        "Le garde appelait régulièrement la mairie pour se plaindre des motos.|-",
        "Le syndic appelait chaque matin le garde pour signer les registres.|-",
        "Odile Ferrand a appelé les luthiers à s’écouter.|-",
        "L’atelier doit se transformer.|-",
        "Odile Ferrand tiendra bon.|-",
        "L’enquête révélera le mobile.|-",
        "Les communes doivent soigner leurs platanes.|a duty",
        "Odile Ferrand juge que le maire recevra les éleveurs.|an opinion",
        "Peut-être que le maire recevra les éleveurs.|a chance",
        "Certaines attentes doivent être prises en compte, estime le syndicat.|an opinion",
        "Cette lutte allait mener à un procès.|a narrative",
        "Yves Kerbrat avait été convoqué au tribunal.|over",
      })
  void whatIsOverOrForecastIsNoPlan(String text, String none) {
    assertFalse(plan(text).isPresent(), none);
  }

  @Test
  void closingsInheritTheOneDayThatTheArticleIsAbout() {
    String text =
        "Les organisateurs attendent 2 000 marcheurs samedi à Lyon. La marche de samedi partira de"
            + " la gare. Le cortège sera bref, assurent-ils, et la foule nombreuse dans les rues de"
            + " la vieille ville, où les commerçants disent leur inquiétude après une année de"
            + " travaux qui a vidé leurs caisses et lassé leurs clients les plus fidèles."
            + " Les musées seront fermés.";
    List<PlanMark> plans = read(text).plans();
    assertEquals(Optional.of("2031-05-17"), plans.get(plans.size() - 1).due());
  }

  @Test
  void theSameArticleIsReadTheSameWayEveryTime() {
    String text = "Odile Ferrand doit recevoir mardi à Valence les maires de la Drôme.";
    assertEquals(read(text).events(), read(text).events());
    assertEquals(read(text).plans(), read(text).plans());
  }

  @Test
  void aLongTextWithoutAnEndIsReadInTime() {
    String text = "le préfet a dit que ".repeat(5_000);
    assertTrue(Pages.seconds(() -> read(text)) < 20);
  }
}
