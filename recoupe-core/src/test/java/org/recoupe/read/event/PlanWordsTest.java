package org.recoupe.read.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.read.Reader;
import org.recoupe.read.time.Pages;

/** Which words announce: invented sentences of Wednesday 14 May 2031. */
final class PlanWordsTest {

  private static List<String> plans(String text) {
    return Reader.french()
        .read(Pages.of(text, "fr").publishedAt(Pages.published("2031-05-14")))
        .plans()
        .stream()
        .map(plan -> plan.clause().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Des appels à manifester samedi à Niort circulent.|Des appels à manifester samedi à Niort",
        "L'appel à la grève lancé pour mardi par les bateliers inquiète le maire."
            + "|L'appel à la grève lancé pour mardi par les bateliers",
        "La ville attend les marches des bateliers prévues samedi."
            + "|les marches des bateliers prévues samedi",
        "Le procès doit avoir lieu mardi à Niort.|Le procès doit avoir lieu mardi à Niort",
        "Les bateliers ont été priés de ne pas naviguer samedi."
            + "|Les bateliers ont été priés de ne pas naviguer samedi",
        "La mairie a précisé que le capitaine Ferrand serait promu au grade de commandant."
            + "|le capitaine Ferrand serait promu au grade de commandant",
        "Les quais (nord et sud) seront fermés.|Les quais (nord et sud) seront fermés",
        "Les pontons gênent et doivent être évacués.|doivent être évacués",
        "La mairie proteste et les syndicats Alba et Corne ont appelé à la grève."
            + "|les syndicats Alba et Corne ont appelé à la grève",
        "Les bibliothèques garderont leurs portes closes.|Les bibliothèques garderont leurs portes closes",
        "Une aide exceptionnelle accordée aux pêcheurs va être versée à Niort."
            + "|Une aide exceptionnelle accordée aux pêcheurs va être versée à Niort",
        "Les quais (la criée, l'hôtel du port, le phare, la capitainerie et les pontons) seront gardés."
            + "|Les quais (la criée, l'hôtel du port, le phare, la capitainerie et les pontons) seront gardés",
        "Les marchés couverts seront fermés.|Les marchés couverts seront fermés",
        "Quatre bateliers, dont le doyen, seront reçus lundi par la mairie."
            + "|Quatre bateliers, dont le doyen, seront reçus lundi par la mairie",
        "Les appels à manifester à Niort et dans les ports voisins samedi ont continué à circuler."
            + "|Les appels à manifester à Niort et dans les ports voisins samedi",
        "Selon le journal local, les syndicats ont programmé une grève de deux jours."
            + "|les syndicats ont programmé une grève de deux jours",
        "La maire a appelé au calme, à la veille d'une nouvelle marche des bateliers."
            + "|à la veille d'une nouvelle marche des bateliers",
      })
  void acceptsWhatIsToCome(String text, String clause) {
    assertEquals(List.of(clause), plans(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'appel à manifester samedi a réuni trente bateliers à Niort.",
        "La maire a tenu un discours très attendu.",
        "Le batelier a été condamné à deux ans de prison et maintenu en détention.",
        "Le barrage menace de céder.",
        "La saison est très attendue à Niort.",
        "Odile Ferrand devait ajouter que la fanfare plaisait.",
        "Elle avait dû renoncer à la fanfare.",
        "Les bateliers appellent cela une grève.",
        "Les bateliers appellent à la démission du maire.",
        "Les habitants sont invités à monter dans les étages.",
        "Un remaniement attendu depuis des mois occupe la presse.",
        "La mairie n'a rien dit de cette rencontre attendue.",
        "Chaque batelier doit emporter une bouée.",
        "La mairie aurait pu signer un accord en mai 2018.",
        "Le batelier avait une intention de couler la barge.",
        "La maire avait appelé au calme, à la veille d'une marche des bateliers.",
        "À la veille du scrutin de mars 2026, la maire a plaisanté.",
        "Le scandale a éclaté à la veille du scrutin.",
        "Mercredi à 6 h, les gendarmes arrêtent un batelier à Niort.",
        "Jamais un texte n'a prévu autant de moyens pour fermer les ports.",
        "« La compagnie Alba doit rembourser les passagers », a lancé la maire Odile Ferrand.",
        "« La loi est vide. Elle doit être retirée », a dit Odile Ferrand.",
      })
  void refusesWhatIsOverHopedForOrNobodysWill(String text) {
    assertEquals(List.of(), plans(text));
  }

  @Test
  void whatIsCalledOffIsOnePlanWithWhatWasPlanned() {
    String text = "La fanfare a annulé le voyage prévu samedi à Tirana.";
    assertEquals(List.of("La fanfare a annulé le voyage prévu samedi à Tirana"), plans(text));
  }
}
