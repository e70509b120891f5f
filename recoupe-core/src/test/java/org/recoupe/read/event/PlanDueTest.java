package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;
import org.recoupe.read.time.Pages;

/** When invented plans fall due: told on Wednesday 14 May 2031, or in an article without a date. */
final class PlanDueTest {
  private static final String WEDNESDAY = "2031-05-14";

  private static List<PlanMark> plans(String text) {
    return Reader.french()
        .read(Pages.of(text, "fr").publishedAt(Pages.published(WEDNESDAY)))
        .plans();
  }

  private static PlanMark last(List<PlanMark> plans) {
    return plans.get(plans.size() - 1);
  }

  private static Optional<DayOfWeek> undated(String text) {
    Reading reading = Reader.french().read(Pages.of(text, "fr"));
    return last(reading.plans()).dueWords().flatMap(t -> t.stated().weekday());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La fanfare défilera samedi à Niort. Le musée de Niort sera fermé.",
        "Une marche aura lieu samedi à Niort. Des fouilles auront lieu dans les gares.",
        "Le cortège partira samedi de Niort. La mairie a annoncé la fermeture des parcs.",
      })
  void anActOfOneDayTakesTheDayThatTheSentenceBeforeNames(String text) {
    assertEquals(Optional.of("2031-05-17"), last(plans(text)).due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Une délégation est reçue mercredi à 18 h par la maire de Niort.|2031-05-14T18:00",
        "Odile Ferrand ne s'exprimera qu'en début de semaine prochaine.|2031-05-19/2031-05-25",
        "La maire appelle au calme, à la veille d'une marche des bateliers.|2031-05-15",
        "La maire a appelé mardi au calme, à la veille d'une marche.|2031-05-14",
        "La maire a ri, à la veille d'un nouveau jeudi de grève des bateliers.|2031-05-15",
      })
  void whatTheWordsFixIsDueThen(String text, String due) {
    assertEquals(List.of(due), plans(text).stream().flatMap(p -> p.due().stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La fanfare défilera samedi à Niort. Odile Ferrand construira un pont de bois.",
        "La fanfare défilera samedi à Niort. Odile Ferrand a annulé son voyage à Tirana.",
        "La fanfare défilera vendredi ou samedi à Niort. Le musée de Niort sera fermé.",
      })
  void noOtherActTakesIt(String text) {
    assertEquals(Optional.empty(), last(plans(text)).due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire recevra les éleveurs samedi à Niort.|SATURDAY",
        "Un concert est prévu mardi à Niort.|TUESDAY",
        "La fanfare défilera samedi à Niort. Le musée de Niort sera fermé.|SATURDAY",
      })
  void anArticleWithoutADateStillTellsTheWeekday(String text, DayOfWeek weekday) {
    assertEquals(Optional.of(weekday), undated(text));
  }

  @Test
  void anHourOfItsOwnIsNotPutOnTheDayOfAnotherClause() {
    List<PlanMark> plans =
        plans("La motion, qui devait être déposée avant 15 h, sera votée au plus tôt vendredi.");
    assertEquals(Optional.of("2031-05-14T15:00"), plans.get(0).due());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La maire de Niort est attendue de pied ferme par les riverains.",
        "Odile Ferrand a donné une réponse qui est attendue par les élus."
      })
  void whatSomebodyWaitsForWithoutADayIsNotAnnounced(String text) {
    assertEquals(List.of(), plans(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La mairie de Niort refuse, depuis un arrêté de 2010, les vélos dans les lieux prévus par"
            + " le règlement.",
        "Une visite annuelle est prévue par la loi à Niort."
      })
  void whatATextLaysDownIsNotAnnounced(String text) {
    assertEquals(List.of(), plans(text));
  }

  @Test
  void whatATextLaysDownForADayIsAnnounced() {
    assertEquals(1, plans("Un scrutin est prévu par la loi samedi à Niort.").size());
  }

  @Test
  void anHourBehindForIsAClockWhereItIsWhatWasPlanned() {
    assertEquals(
        Optional.of("2031-05-14T18:00"),
        last(plans("Le retour du convoi à Niort est attendu pour 18 heures.")).due());
  }

  @Test
  void aMarchThatIsPlannedIsOfTheDayThatTheArticleLooksAheadTo() {
    String text = "La fanfare défilera samedi à Niort. Des marches sont aussi prévues à Tirana.";
    assertEquals(Optional.of("2031-05-17"), last(plans(text)).due());
    String other = "La fanfare défilera samedi à Niort. Des travaux sont aussi prévus à Tirana.";
    assertEquals(Optional.empty(), last(plans(other)).due());
  }

  @Test
  void theDayOfAnotherActIsNotTheDue() {
    assertEquals(
        Optional.empty(), last(plans("La mesure s’ajoutera aux aides annoncées lundi.")).due());
  }

  @Test
  void aYearThatIsOverIsNoDueOfAnUndatedPlan() {
    Reading reading =
        Reader.french()
            .read(
                Pages.of(
                    "Des blindés seront déployés à Niort, du jamais vu depuis les crues de 2005.",
                    "fr"));
    assertEquals(Optional.empty(), last(reading.plans()).due());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La mairie de Niort avait décidé, en novembre 2028, de rouvrir le musée.",
        "Selon les élus de Niort, il aurait fallu décréter la fermeture du pont.",
        "Le maire de Niort n’a pas dit s’il accepterait de rencontrer les éleveurs.",
        "Des chutes de neige sont attendues samedi à Niort.",
      })
  void historyUnrealWishesQuestionsAndWeatherAnnounceNothing(String text) {
    assertEquals(List.of(), plans(text));
  }

  @Test
  void whatWasDecidedTheDayBeforeIsAnnounced() {
    assertEquals(1, plans("La mairie de Niort a décidé mardi de rouvrir le musée.").size());
  }

  @Test
  void aClauseOfAWordOrTwoAnnouncesNothing() {
    assertEquals(List.of(), plans("Les travaux ont dix mois de retard sur les délais prévus."));
    assertEquals(1, plans("La fanfare défilera samedi à Niort.").size());
  }

  @Test
  void theBeginningOfTheWeekLiesAheadOnceThisOneHasBegun() {
    String text = "La maire doit présenter en début de semaine des aides destinées aux bateliers.";
    assertEquals(
        Optional.of("2031-05-19/2031-05-21"),
        last(Reader.french()
                .read(Pages.of(text, "fr").publishedAt(Pages.published("2031-05-17")))
                .plans())
            .due());
  }

  @Test
  void aCallToJoinIsForTheDayThatTheArticleLooksAheadTo() {
    String text = "La fanfare défilera samedi à Niort. Des élus ont appelé à rejoindre la fanfare.";
    assertEquals(Optional.of("2031-05-17"), last(plans(text)).due());
  }

  @Test
  void aVerbOfThePresentMayTellOfADayThatIsNear() {
    assertEquals(
        Optional.of("2031-05-16T18:00"),
        last(plans("Odile Ferrand est reçue vendredi à 18 heures par le préfet.")).due());
    assertEquals(
        Optional.of("2031-05-15"),
        last(plans("Le préfet rencontre jeudi Odile Ferrand à Niort.")).due());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odile Ferrand est arrivée vendredi à Niort.",
        "Odile Ferrand s'est rendue vendredi à Niort.",
        "Trois hommes sont interpellés lundi à Niort.",
      })
  void whatIsOverIsNoPlan(String text) {
    assertEquals(List.of(), plans(text));
  }

  @Test
  void aSentenceWithAWeekdayOfItsOwnTakesNoneOfAnother() {
    String text =
        "Chaque samedi la fanfare défilera à Niort. Samedi, la fanfare défilera. "
            + "D'ailleurs, dimanche une grande manifestation est prévue par les bateliers.";
    assertEquals(Optional.empty(), undated(text).filter(day -> day == DayOfWeek.SATURDAY));
  }
}
