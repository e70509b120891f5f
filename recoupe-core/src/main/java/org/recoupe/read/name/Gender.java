package org.recoupe.read.name;

import java.util.Optional;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameGender;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.text.NameForm;

/** Whether a form of address can stand before a person's name. */
final class Gender {
  private Gender() {}

  /** The gender that a full name tells by its first name; either where it tells none. */
  static WordGender of(NameForm name) {
    return name.given().isEmpty()
        ? WordGender.EITHER
        : Optional.of(name.given().get(0))
            .flatMap(first -> Gazetteer.french().firstNames().gender(first))
            .map(Gender::word)
            .orElse(WordGender.EITHER);
  }

  private static WordGender word(NameGender gender) {
    return switch (gender) {
      case MASCULINE -> WordGender.MASCULINE;
      case FEMININE -> WordGender.FEMININE;
      case EITHER -> WordGender.EITHER;
    };
  }

  /** True unless one is a woman's and the other a man's. */
  static boolean fit(WordGender one, WordGender other) {
    return one == other || one == WordGender.EITHER || other == WordGender.EITHER;
  }
}
