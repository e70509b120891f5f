package org.recoupe.read.quote;

/** The pronoun behind an inverted verb or before a verb. */
enum Pronoun {
  NONE,
  IL,
  ELLE,
  ILS,
  ELLES,
  ON,
  OTHER;

  /** The pronoun of a folded word, the hyphens of inversion allowed. */
  static Pronoun of(String fold) {
    return switch (fold.replace("-t-", "").replace("-", "").replace("t'", "")) {
      case "il" -> IL;
      case "elle" -> ELLE;
      case "ils" -> ILS;
      case "elles" -> ELLES;
      case "on", "l'on" -> ON;
      case "je", "j'", "nous", "tu", "vous" -> OTHER;
      default -> NONE;
    };
  }

  boolean plural() {
    return this == ILS || this == ELLES;
  }
}
