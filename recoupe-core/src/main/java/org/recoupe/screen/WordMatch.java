package org.recoupe.screen;

/**
 * How two words of names fit.
 *
 * @param likeness 0 to 1
 * @param how by what
 */
record WordMatch(double likeness, How how) {
  /** By what two words fit. */
  enum How {
    /** The same letters. */
    SAME,
    /** One sound in two spellings. */
    SPELLING,
    /** Two forms of one name. */
    VARIANT,
    /** One word of the same meaning in two languages. */
    MEANING,
    /** The first letter of the other. */
    INITIAL,
    /** A letter or two apart. */
    TYPO,
    /** A letter apart, but both are names that people bear: Ahmar is not Ahmad. */
    OTHER_NAME,
    /** The consonants of a script without vowels. */
    CONSONANTS,
    /** Not at all. */
    NONE
  }

  static final WordMatch NO = new WordMatch(0, How.NONE);

  boolean found() {
    return how != How.NONE;
  }
}
