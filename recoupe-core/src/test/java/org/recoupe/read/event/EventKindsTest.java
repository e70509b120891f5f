package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Status;
import org.recoupe.read.Reader;
import org.recoupe.read.time.Pages;

/** Invented news of many kinds, each with the one event it tells. */
final class EventKindsTest {
  private static List<EventMark> events(String text) {
    return Reader.french()
        .read(Pages.of(text, "fr").publishedAt(Pages.published("2031-05-14")))
        .events();
  }

  private static void tellsOne(String text, EventType type, Status status) {
    List<EventMark> events = events(text);
    assertEquals(1, events.size(), () -> events.toString());
    assertEquals(type, events.get(0).type());
    assertEquals(status, events.get(0).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La tempête Odile a balayé la Bretagne dans la nuit.|DISASTER|HAPPENED",
        "Les enseignants ont massivement débrayé jeudi.|DEMONSTRATION|HAPPENED",
        "Près de 3 000 personnes s’étaient rassemblées place Royale.|DEMONSTRATION|HAPPENED",
        "Les cheminots cesseront le travail à partir de lundi.|DEMONSTRATION|ANNOUNCED",
        "Le procès en appel s’ouvrira à l’automne.|JUSTICE|ANNOUNCED",
        "Le tribunal a relaxé ses deux anciens collaborateurs.|JUSTICE|HAPPENED",
        "La cour d’appel de Douai a confirmé la peine.|JUSTICE|HAPPENED",
        "Éric Faure assurera l’intérim.|APPOINTMENT|ANNOUNCED",
        "Le ministre a accepté sa démission.|APPOINTMENT|HAPPENED",
        "Le texte sera examiné au Sénat en avril.|VOTE|ANNOUNCED",
        "Le groupe socialiste déposera une motion de censure.|VOTE|ANNOUNCED",
        "Les négociations entre Belgrade et Pristina reprendront mardi.|MEETING|ANNOUNCED",
        "Aucune rencontre n’est prévue cette semaine.|MEETING|DENIED",
        "Un kamikaze s’est fait exploser vendredi devant une mosquée.|ATTACK|HAPPENED",
        "Une voiture piégée avait explosé à Herat.|ATTACK|HAPPENED",
        "La police n’a procédé à aucune arrestation.|JUSTICE|DENIED",
        "Un cessez-le-feu est entré en vigueur à minuit.|AGREEMENT|HAPPENED",
        "La Banque mondiale a accordé un prêt de 300 millions de dollars au Ghana.|TRANSFER|HAPPENED",
        "Le musée a fait don de trois statues à la commune.|GIFT|HAPPENED",
        "Les avoirs de douze responsables ont été gelés.|SANCTION|HAPPENED",
        "Le satellite a été placé en orbite.|LAUNCH|HAPPENED",
        "Cinq personnes sont portées disparues.|DISASTER|HAPPENED",
        "Odile Ferrand s’est fait agresser mardi à Lille.|ATTACK|HAPPENED",
        "Odile Ferrand est allée constater les dégâts à Lille.|VISIT|HAPPENED",
        "Arrivée mardi à Oslo, Odile Ferrand a souri.|VISIT|HAPPENED",
        "L’avocat général a réclamé vingt ans de réclusion.|JUSTICE|HAPPENED",
        "Les douaniers ont saisi 300 kilos de cocaïne au Havre.|JUSTICE|HAPPENED",
        "Les salariés avaient voté la grève à l’unanimité.|DEMONSTRATION|HAPPENED",
        "Le verdict est attendu vendredi.|JUSTICE|ANNOUNCED",
        "Trois campeurs ont été blessés dans la tempête par la chute d’un arbre.|DISASTER|HAPPENED",
        "Interpellé mardi, Yves Kerbrat a gardé le silence.|JUSTICE|HAPPENED",
        "Odile Ferrand a réitéré son appel à un référendum.|VOTE|POSSIBLE",
        "La prise d’otages qui a fait trois morts a choqué.|ATTACK|HAPPENED",
        "Des médiateurs tentaient de négocier mercredi un accord entre Oslo et Rome.|AGREEMENT|POSSIBLE",
        "L’appel à la grève déposé par trois syndicats devrait être suivi.|DEMONSTRATION|ANNOUNCED",
      })
  void eachKindOfNewsIsToldByItsVerbOrNoun(String text, EventType type, Status status) {
    tellsOne(text, type, status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attentat à Tunis : six morts.|ATTACK|HAPPENED",
        "Grève à la SNCF : un train sur trois.|DEMONSTRATION|HAPPENED",
        "Visite surprise du chef de la diplomatie à Kiev.|VISIT|HAPPENED",
        "Incendie en Gironde : le bilan.|DISASTER|HAPPENED",
      })
  void aHeadlineNeedsNoVerb(String text, EventType type, Status status) {
    tellsOne(text, type, status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tué par Yves Kerbrat, tué, tué.",
        "Odile Ferrand, tuée, interpellé mardi, et tuée Odile Ferrand.",
        "Par Odile Ferrand tuée, par Odile Ferrand, tuée.",
      })
  void brokenGrammarIsReadToo(String text) {
    assertTrue(events(text).size() <= 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karim Belfort a tué un passant et blessé sa compagne.",
        "L’attentat a fait trois morts, blessant vingt passants.",
        "Karim Belfort a été mis en examen et écroué.",
      })
  void oneEventInTwoVerbsIsToldOnce(String text) {
    assertEquals(1, events(text).size(), () -> events(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’attaquant quitte Rennes pour Séville. Le buteur rejoint le championnat d’Espagne.",
        "Lyon recevra Metz samedi lors du dernier match de championnat.",
        "Le ministre défend le droit de manifester.",
        "Le chanteur est mort à 78 ans d’un cancer.",
        "Elle a fait appel à un plombier.",
        "Il a ouvert le feu d’artifice.",
        "Le procureur a tenu une conférence de presse.",
        "L’explosion de la dette en 2030 inquiète.",
        "Le candidat attaque le bilan du maire.",
        "Le ministre a donné un entretien au journal.",
        "Le risque d’un attentat à Oslo demeure.",
        "Un fusil d’assaut a été retrouvé près de Lyon.",
        "Les étudiants étrangers repartent souvent d’Allemagne.",
        "Le notaire a signé une lettre.",
        "Il n’y a pas eu de morts dans l’incendie.",
        "Un groupe d’amis vient de Moulins.",
        "Des lycéens ont lancé des projectiles.",
        "Étranglé par une dette de deux milliards, Casino a signé une lettre.",
      })
  void theSameWordsTellOtherThingsToo(String text) {
    assertTrue(events(text).isEmpty(), () -> events(text).toString());
  }
}
