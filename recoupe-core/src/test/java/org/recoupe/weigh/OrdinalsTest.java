package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.story.Story;

/** Which day of a movement a sentence speaks of. */
final class OrdinalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les bergers défilent pour le 17e samedi de suite. | 17",
        "C’est la quinzième manifestation des bergers. | 15",
        "Pour la quinzième fois, les bergers ont défilé. | 15",
        "Les bergers préparent l’acte IX de leur mouvement. | 9",
        "Les bergers préparent l’acte 12 de leur mouvement. | 12",
        "La deuxième grande journée des bergers fut calme. | 2",
      })
  void anOrdinalBesideADayOfTheMovementTellsWhich(String text, int number) {
    assertEquals(Set.of(number), of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Le dixième mort de la saison est un guide.'",
    "'Le 8e arrondissement est calme.'",
    "'Pour la première fois, les bergers ont défilé.'"
  })
  void otherOrdinalsTellNoDay(String text) {
    assertEquals(Set.of(), of(text));
  }

  private static Set<Integer> of(String text) {
    Newsroom room = new Newsroom();
    room.write("a", "2020-05-02", text);
    Story story = room.story();
    Telling telling = new Coverage(story, room.readings()).tellings("a").get(0);
    return Ordinals.of(telling, telling.span());
  }
}
