package org.recoupe.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.EntityType;

/** What a capital makes a name of, where names end, and of which kind they are; invented. */
class CapitalsTest {
  private static String names(String text) {
    Reading reading = Reading.of(text);
    return String.join(
        "; ",
        Stream.of(EntityType.values())
            .flatMap(
                type ->
                    reading.names(type).stream()
                        .map(n -> type.name().toLowerCase(Locale.ROOT).substring(0, 2) + " " + n))
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Emprisonné depuis mars, Gilles Dantorre restera incarcéré.|pe Gilles Dantorre",
        "Le Roi Ahmed IV est arrivé. Le Souverain a réaffirmé sa position.|pe Ahmed IV",
        "Les Sages de la rue de Rivoli ont tranché, et le Roi a réitéré sa position.|pl Rivoli",
        "Maire depuis 1989 de la ville, M. Bouvillard avait été exclu.|pe Bouvillard",
        "Amine Doué est content. Doué a marqué deux fois.|pe Amine Doué; pe Doué",
        "Rien n'est joué (mi-juin, NDLR) pour le maire Paul Dantorre.|pe Paul Dantorre",
      })
  void aCapitalAloneMakesNoName(String text, String wanted) {
    assertEquals(wanted, names(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Pour le président de la Cour des comptes les circonstances ont changé.|or Cour des comptes",
        "Après la décision du Conseil constitutionnel jeudi, la droite s'est tue.|or Conseil"
            + " constitutionnel",
        "Il a reçu les chefs de la Ligue arabe et de l'Organisation de la coopération islamique"
            + " mardi.|or Ligue arabe; or Organisation de la coopération islamique",
        "par Anne Dantorre et Paul Bouvillard DOHA/PARIS - Des médiateurs se sont vus.|pe Anne"
            + " Dantorre; pe Paul Bouvillard",
        "Anne Dantorre, ministre déléguée chargée de l'Enfance, de la Jeunesse et des Familles, a"
            + " réagi.|pe Anne Dantorre",
      })
  void aNameEndsWhereAnotherPhraseBegins(String text, String wanted) {
    assertEquals(wanted, names(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "L'autocar appartient à Martin Voyages Transports, dont le patron se tait.|or Martin"
            + " Voyages Transports",
        "L'agence Nordan a fêté ses cent ans. Nordan est jugée mardi.|or Nordan; or Nordan",
        "Le président des US viendra demain.|pl US",
        "Le Programme des Nations unies pour le développement s'inquiète.|or Programme des Nations"
            + " unies pour le développement",
        "La cheffe du parti Marine Dantorre viendra demain.|pe Marine Dantorre",
        "Les repreneurs et le fonds Nordan ont signé.|or Nordan",
        "La directrice du fonds monétaire régional Marine Dantorre viendra demain.|pe Marine Dantorre",
      })
  void theWordsAroundTellTheKind(String text, String wanted) {
    assertEquals(wanted, names(text));
  }
}
