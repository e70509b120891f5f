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

    Gender or(Gender other) {
      return this == UNKNOWN ? other : this;
    }

    boolean fits(Gender other) {
      return this == other || this == UNKNOWN || other == UNKNOWN;
    }

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

  /** True if both are one, by referent or by words. */
  boolean same(Speaker other) {
    return referent.isPresent() || other.referent().isPresent()
        ? referent.equals(other.referent())
        : text.equalsIgnoreCase(other.text());
  }

  /** The same with a gender told elsewhere, where its own words tell none. */
  Speaker of(Gender told) {
    return gender == Gender.UNKNOWN ? new Speaker(referent, text, kind, told) : this;
  }

  boolean person() {
    return kind == SpeakerKind.PERSON;
  }
}
