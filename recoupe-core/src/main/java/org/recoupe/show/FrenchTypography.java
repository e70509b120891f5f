package org.recoupe.show;

import java.util.regex.Pattern;

/**
 * The spaces and apostrophes of French typography, for what the program itself says. Source:
 * Lexique des règles typographiques en usage à l'Imprimerie nationale (2002).
 */
final class FrenchTypography {
  static final char NARROW = '\u202F';
  static final char NO_BREAK = '\u00A0';
  private static final Pattern HIGH_MARK = Pattern.compile(" ([;!?»%])");
  private static final Pattern COLON = Pattern.compile(" :");
  private static final Pattern OPENING = Pattern.compile("« ");

  private FrenchTypography() {}

  /** The text with no-break spaces and curly apostrophes where French wants them. */
  static String set(String text) {
    String marks = HIGH_MARK.matcher(text).replaceAll(NARROW + "$1");
    String colons = COLON.matcher(marks).replaceAll(NO_BREAK + ":");
    return OPENING.matcher(colons).replaceAll("«" + NARROW).replace('\'', '’');
  }

  /** Words of a source as a quotation in the program's own sentence. */
  static String quoted(String words) {
    return "«" + NARROW + words + NARROW + "»";
  }
}
