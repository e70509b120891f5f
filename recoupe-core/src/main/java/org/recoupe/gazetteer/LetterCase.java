package org.recoupe.gazetteer;

/** What the case of a listed form asks of the case in a text. */
final class LetterCase {
  private static final int LONG = 4;

  private LetterCase() {}

  /** Whether a form is an acronym or written in capitals throughout. */
  static boolean isCapitals(CharSequence form) {
    return letters(form) > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a stretch of text may be a form listed in capitals: a long one may be a word. */
  static boolean allowsCapitals(CharSequence listed, CharSequence written) {
    return isCapitals(written) || (letters(listed) > LONG && startsCapital(written));
  }

  /** Whether a word of the text may stand for a word of the list: a capital asks for a capital. */
  static boolean allowsWord(CharSequence listed, CharSequence written) {
    return !startsCapital(listed) || startsCapital(written);
  }

  static boolean startsCapital(CharSequence word) {
    return word.length() > 0
        && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
  }

  private static long letters(CharSequence form) {
    return form.chars().filter(Character::isLetter).count();
  }
}
