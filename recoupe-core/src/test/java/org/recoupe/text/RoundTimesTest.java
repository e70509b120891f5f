package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** For which time something comes. */
final class RoundTimesTest {
  @Test
  void anOrdinalBeforeTimesIsOneOfTimesAndNoRound() {
    List<String> words = List.of("pour", "la", "quinzième", "fois");
    assertEquals(Set.of(15), Rounds.times(words));
    assertEquals(Set.of(), Rounds.of(words));
  }

  @Test
  void aRoundIsNoTime() {
    assertEquals(Set.of(), Rounds.times(List.of("le", "17e", "samedi")));
  }
}
