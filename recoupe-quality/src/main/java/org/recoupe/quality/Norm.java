package org.recoupe.quality;

import java.util.Locale;

/** The comparison of words that the reference scorer uses. */
final class Norm {
  private Norm() {}

  static String of(String text) {
    return text.replaceAll("[’ʼ]", "'")
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static String head(String text, int length) {
    String plain = of(text);
    return plain.substring(0, Math.min(length, plain.length()));
  }
}
