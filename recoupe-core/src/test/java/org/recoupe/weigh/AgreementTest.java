package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Finding;

/** When sentences in other words are one fact, and when sentences in like words are not. */
final class AgreementTest {
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
    room.write("a", "2021-03-02", one + " " + OTHER);
    room.write("b", "2021-03-02", MORE + " " + other);
    return agreements(room);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les deux communes ont signé mardi un traité sur les pâturages de la Chaux. |"
            + " Un pacte sur les pâturages de la Chaux a été paraphé par les communes.",
        "Un séisme a réveillé les vallées du Haut-Jura avant l’aube. |"
            + " La terre a tremblé avant l’aube dans les vallées du Haut-Jura.",
        "Le feu a ravagé la scierie des Planches et son séchoir. |"
            + " L’incendie a détruit la scierie des Planches.",
      })
  void otherWordsForOneThingAgree(String one, String other) {
    assertEquals(1, agreements(one, other).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le syndic a visité la scierie des Planches et son séchoir. |"
            + " Le syndic devrait visiter la scierie des Planches et son séchoir.",
        "Le comice agricole de Vaudrey, prévu samedi, réunira les éleveurs du Val. |"
            + " Le comice agricole de Vaudrey, prévu samedi, a été annulé par les éleveurs du Val.",
        "Le forgeron a vendu la scierie des Planches à la coopérative. |"
            + " Le forgeron n’a pas vendu la scierie des Planches à la coopérative.",
      })
  void aPlanACancellationOrADenialIsNotTheFact(String one, String other) {
    assertTrue(agreements(one, other).isEmpty());
  }

  @Test
  void theSameDeedOfAnotherDayIsAnotherFact() {
    Newsroom room = new Newsroom();
    room.write(
            "a", "2021-03-02", "Les bûcherons ont bloqué mardi la scierie des Planches. " + OTHER)
        .time("mardi", TimeMark.Kind.DATE, "2021-03-02");
    room.write("b", "2021-03-12", "Les bûcherons ont bloqué jeudi la scierie des Planches. " + MORE)
        .time("jeudi", TimeMark.Kind.DATE, "2021-03-11");
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void anotherNumberOfTheSameThingIsAnotherFact() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "Le gel a détruit 340 pommiers dans les vergers de Vaudrey.")
        .figure("340 pommiers", 340, "pommier");
    room.write("b", "2021-03-02", "Le gel a détruit 520 pommiers dans les vergers de Vaudrey.")
        .figure("520 pommiers", 520, "pommier");
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void theLiftingOfACallIsNotTheCall() {
    assertTrue(
        agreements(
                "Les bateliers de Vaudrey ont appelé à la grève de la batellerie des Planches.",
                "Les bateliers de Vaudrey ont annoncé la levée de leur appel à la grève de la"
                    + " batellerie des Planches.")
            .isEmpty());
  }

  @Test
  void tenAreAboutTenButNotTens() {
    assertEquals(1, agreements(tens("une dizaine de", Figure.Bound.ABOUT)).size());
    assertTrue(agreements(tens("des dizaines de", Figure.Bound.AT_LEAST)).isEmpty());
  }

  private static Newsroom tens(String words, Figure.Bound bound) {
    Newsroom room = new Newsroom();
    room.write(
            "a",
            "2021-03-02",
            "Le gel a détruit dix pommiers dans les vergers de Vaudrey. " + OTHER)
        .figure("dix pommiers", 10, "pommier");
    room.write(
            "b",
            "2021-03-02",
            MORE + " Le gel a détruit " + words + " pommiers dans les vergers de Vaudrey.")
        .figure(words + " pommiers", 10, "pommier", bound, "");
    return room;
  }

  @Test
  void anExactNumberOfOneThingAgreesInOtherWords() {
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", "On compte 1 384 pommiers gelés, a dit le garde. " + OTHER)
        .figure("1 384 pommiers", 1384, "pommier");
    room.write("b", "2021-03-02", MORE + " Au matin, 1 384 pommiers manquaient à l’inventaire.")
        .figure("1 384 pommiers", 1384, "pommier");
    assertEquals(1, agreements(room).size());
  }

  @Test
  void otherPeopleDoingTheSameAreAnotherFact() {
    Newsroom room = new Newsroom();
    room.write(
            "a", "2021-03-02", "Odilon Perret a plaidé la cause des vergers de Vaudrey. " + OTHER)
        .person("Odilon Perret");
    room.write(
            "b", "2021-03-02", MORE + " Lise Grandjean a plaidé la cause des vergers de Vaudrey.")
        .person("Lise Grandjean");
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void aCircumstanceOfTimeInCommonIsNoFact() {
    assertTrue(
        agreements(
                "En ce début de mandat, le syndic veut regoudronner la route des Planches.",
                "La fanfare de Vaudrey cherche un tambour en ce début de mandat.")
            .isEmpty());
  }

  @Test
  void aStockWordingOfTwoEventsIsNoFact() {
    assertTrue(
        agreements(
                "Une enquête a été ouverte pour déterminer les circonstances exactes.",
                "Une enquête a été ouverte afin de déterminer les circonstances exactes.")
            .isEmpty());
  }

  @Test
  void aStockWordingOfTheSamePlaceIsAFact() {
    String text = "Une enquête a été ouverte pour déterminer les causes du sinistre de Vaudrey.";
    Newsroom room = new Newsroom();
    room.write("a", "2021-03-02", text + " " + OTHER).place("Vaudrey");
    room.write("b", "2021-03-02", MORE + " " + text).place("Vaudrey");
    assertEquals(1, agreements(room).size());
  }

  @Test
  void aQuestionStatesNothing() {
    String text = "La scierie des Planches a-t-elle brûlé avec son séchoir ?";
    assertTrue(agreements(text, text).isEmpty());
  }

  @Test
  void theSameDeedOfAnotherWeekdayIsAnotherFactWhereNoArticleIsDated() {
    Newsroom room = new Newsroom();
    room.write(
            "a",
            "2021-03-02",
            "Les bûcherons ont bloqué vendredi la scierie des Planches. " + OTHER)
        .weekday("vendredi", DayOfWeek.FRIDAY);
    room.write(
            "b", "2021-03-02", "Les bûcherons ont bloqué mercredi la scierie des Planches. " + MORE)
        .weekday("mercredi", DayOfWeek.WEDNESDAY);
    assertTrue(agreements(room).isEmpty());
  }

  @Test
  void aDayRightBehindTheVerbTellsApartWhatIsDoneInTheSameWords() {
    Newsroom room = new Newsroom();
    room.write(
            "a",
            "2021-03-02",
            "Le conseil des Planches a définitivement adopté lundi le partage des bois, promesse de"
                + " la maire. "
                + OTHER)
        .weekday("lundi", DayOfWeek.MONDAY);
    room.write(
            "b",
            "2021-03-02",
            "Le conseil des Planches a définitivement adopté mercredi un règlement des scieries. "
                + MORE)
        .weekday("mercredi", DayOfWeek.WEDNESDAY);
    assertTrue(agreements(room).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les bergers défilent à Vaudrey pour le 17e samedi de suite contre le parc. |"
            + " Les bergers défilent à Vaudrey pour la quinzième journée contre le parc.",
        "Le forgeron de Vaudrey a été condamné à dix mois de prison pour vol de bois. |"
            + " Le forgeron de Vaudrey a été condamné à trente mois de prison pour vol de bois.",
      })
  void anotherActDayOrTermIsAnotherFact(String one, String other) {
    Newsroom room = new Newsroom();
    Newsroom.Draft a = room.write("a", "2021-03-02", one + " " + OTHER);
    Newsroom.Draft b = room.write("b", "2021-03-02", MORE + " " + other);
    if (one.contains("mois")) {
      a.time("dix mois", TimeMark.Kind.DURATION, "P10M");
      b.time("trente mois", TimeMark.Kind.DURATION, "P30M");
    }
    assertTrue(agreements(room).isEmpty());
  }
}
