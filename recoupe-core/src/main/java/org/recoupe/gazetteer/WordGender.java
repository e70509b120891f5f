package org.recoupe.gazetteer;

/** Grammatical gender of a form. */
public enum WordGender {
  MASCULINE,
  FEMININE,
  EITHER;

  static WordGender of(String letter) {
    return switch (letter) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      default -> EITHER;
    };
  }
}
