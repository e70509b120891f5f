package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static Set<Integer> in(String words) {
    return Rounds.of(List.of(words.split(" ")));
  }

  @Test
  void wordsDigitsAndRomanFiguresSayOneNumber() {
    assertEquals(Set.of(4), in("le quatrième samedi de colère"));
    assertEquals(Set.of(4), in("Acte IV des marcheurs"));
    assertEquals(Set.of(4), in("pour la 4e journée de grève"));
    assertEquals(Set.of(14), in("au 14ème jour du siège"));
    assertEquals(Set.of(7), in("étape 7 : la montagne"));
  }

  @Test
  void aWordMayStandBetweenTheOrdinalAndTheRound() {
    assertEquals(Set.of(3), in("une troisième grande manifestation"));
    assertEquals(Set.of(1, 2), in("au premier tour comme au second tour"));
  }

  @Test
  void whatDoesNotComeInRoundsHasNoNumber() {
    assertEquals(Set.of(), in("le deuxième étage de la tour"));
    assertEquals(Set.of(), in("son premier livre"));
    assertEquals(Set.of(), in("la nuit 2019 fut courte"));
    assertEquals(Set.of(), in("le jour J"));
    assertEquals(Set.of(), in("fin de journée L ’ État"));
    assertEquals(Set.of(), in("acte manqué"));
    assertEquals(Set.of(), Rounds.of(List.of()));
  }

  @Property(tries = 200)
  void noWordBreaksIt(@ForAll List<String> words) {
    Rounds.of(words).forEach(round -> assertEquals(true, round > 0 && round < 200));
  }
}
