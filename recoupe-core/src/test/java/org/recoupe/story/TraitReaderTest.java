package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TraitReaderTest {
  @Test
  void lettersWithoutEndAreNoWord() {
    Traits plain = TraitReader.of(Paper.undated("a", "Le Fil", Paper.FLOOD));
    Traits more =
        TraitReader.of(Paper.undated("a", "Le Fil", Paper.FLOOD + " " + "a".repeat(5000)));
    assertEquals(plain.terms(), more.terms());
  }
}
