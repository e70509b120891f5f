package org.recoupe.gazetteer;

import java.util.Arrays;

/** Why a form of a place's name may be something else. */
public enum NameRisk {
  /** Also a common French word. */
  WORD('W'),
  /** Also a first name. */
  FIRST_NAME('F'),
  /** Also a family name. */
  FAMILY_NAME('N'),
  /** Three letters or fewer. */
  SHORT('S'),
  /** Without its article: "Caire" (au Caire), "Havre" (du Havre). */
  BARE('B');

  private final char letter;

  NameRisk(char letter) {
    this.letter = letter;
  }

  static NameRisk of(char letter) {
    return Arrays.stream(values()).filter(risk -> risk.letter == letter).findFirst().orElseThrow();
  }
}
