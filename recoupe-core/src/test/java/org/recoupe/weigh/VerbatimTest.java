package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a run of like words is enough to make two sentences tell one fact. */
final class VerbatimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Douze points de passage n’avaient pas encore été levés, et la brume gagnait le col. |"
            + " Le soir, douze points de passage n’avaient pas encore été levés. | true",
        "Des bergers ont tenté de forcer une barrière du parc. |"
            + " Le garde a fui car des bergers ont tenté de forcer une barrière de bois. | true",
        "L’incendie a été revendiqué par le comité des alpages libres du Jura. |"
            + " La grange, revendiquée par le comité des alpages libres du Jura, brûle. | false",
        "Il cite les photos qui ont fait le tour du monde entier. |"
            + " Ce sont des images qui ont fait le tour du monde entier. | false",
        "Le refuge rouvre ce matin. | Le sentier ferme ce soir. | false",
      })
  void aClauseInTheSameWordsIsTheSame(String one, String other, boolean same) {
    var shared = Verbatim.between(Verbatim.words(telling(one)), Verbatim.words(telling(other)));
    assertEquals(same, shared.filter(Verbatim::tells).isPresent());
  }

  private static Telling telling(String text) {
    Newsroom room = new Newsroom();
    room.write("a", "2020-05-02", text);
    return new Coverage(room.story(), room.readings()).tellings("a").get(0);
  }
}
