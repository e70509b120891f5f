package org.recoupe.read.quote;

import java.util.Optional;
import org.recoupe.model.mark.SpeakerKind;

/**
 * Who is said to speak.
 *
 * @param referent id of the referent, if it is one
 * @param text the fullest name, or the words; empty if unknown
 * @param kind what kind
 * @param gender gender told by name, role or noun
 */
record Speaker(Optional<String> referent, String text, SpeakerKind kind, Gender gender) {
  /** Nobody can be told. */
  static final Speaker UNKNOWN =
      new Speaker(Optional.empty(), "", SpeakerKind.ANONYMOUS, Gender.UNKNOWN);

  /** Grammatical gender as far as it is known. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    boolean fits(Pronoun pronoun) {
      return switch (pronoun) {
        case IL, ILS -> this != FEMININE;
        case ELLE, ELLES -> this != MASCULINE;
        default -> true;
      };
    }
  }

  boolean known() {
    return !text.isEmpty();
  }

  boolean person() {
    return kind == SpeakerKind.PERSON;
  }
}
