package org.recoupe.show.export;

import java.util.Locale;

/** How constants and text are spelt in every form. */
final class Spelling {
  private Spelling() {}

  /** A constant as in {@code dossier.json}: {@code AT_LEAST} is "at-least". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Text that every form can hold: halves of surrogate pairs, control characters and code points
   * that are no characters become U+FFFD, one for one (the set of XML 1.0, section 2.2).
   */
  static String fit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (suspect(text.charAt(i))) {
        return text.codePoints()
            .map(c -> unfit(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean suspect(char c) {
    return c < 0x20 || c >= 0x7f && c < 0xa0 || Character.isSurrogate(c) || c >= 0xFFFE;
  }

  private static boolean unfit(int c) {
    boolean space = c == '\n' || c == '\t' || c == '\r';
    return !space && Character.isISOControl(c)
        || c >= 0xD800 && c <= 0xDFFF
        || (c & 0xFFFE) == 0xFFFE;
  }
}
