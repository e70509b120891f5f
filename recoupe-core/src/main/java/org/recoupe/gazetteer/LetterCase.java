package org.recoupe.gazetteer;

/** What the case of a listed form asks of the case in a text. */
final class LetterCase {
  private LetterCase() {}

  /** Whether a stretch of text may be the listed form as far as capitals go. */
  static boolean allows(String listed, CharSequence written) {
    if (isCapitals(listed)) {
      return isCapitals(written) || (letters(listed) > 4 && startsCapital(written));
    }
    return !startsCapital(listed) || startsCapital(written);
  }

  private static boolean isCapitals(CharSequence form) {
    return letters(form) > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  private static long letters(CharSequence form) {
    return form.chars().filter(Character::isLetter).count();
  }

  private static boolean startsCapital(CharSequence form) {
    return form.chars()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
