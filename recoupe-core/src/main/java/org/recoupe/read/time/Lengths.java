package org.recoupe.read.time;

import java.util.Locale;
import java.util.Optional;

/** Lengths of time in ISO 8601. */
final class Lengths {
  private Lengths() {}

  /** The length a match tells; empty if it does not tell how long exactly. */
  static Optional<String> of(Match match) {
    int unit = match.value("unit", match.value("long", 0));
    if (match.has("decimal")) {
      return decimal(match.value("decimal", 0), unit);
    }
    int count = match.value("about", match.value("n", 0));
    if (count <= 0 || unit == 0) {
      return Optional.empty();
    }
    String first = one(count, unit, match.has("half"));
    if (!match.has("unit2")) {
      return Optional.of(iso(first));
    }
    return Optional.of(iso(first + one(match.value("n2", 0), match.value("unit2", 0), false)));
  }

  /** « 2h30 » told as a length. */
  static Optional<String> ofClock(Match match) {
    int minutes = match.value("minute", 0);
    return Optional.of("PT" + match.value("hour", 0) + "H" + (minutes > 0 ? minutes + "M" : ""));
  }

  /** How often: a repeating interval. */
  static Optional<String> repeated(Match match) {
    return match.has("weekday") || match.has("weekdays")
        ? Optional.of("R/P1W")
        : of(match).map(length -> "R/" + length);
  }

  private static Optional<String> decimal(int hundredths, int unit) {
    if (unit > 9 || unit == 0 || unit == 7 || unit == 8) {
      return Optional.empty();
    }
    String count = String.format(Locale.ROOT, "%s", hundredths / 100.0);
    return Optional.of(iso((unit <= 3 ? "T" : "") + count + letter(unit)));
  }

  /** One unit with its count; "T" goes before units below the day. */
  private static String one(int count, int unit, boolean half) {
    return switch (unit) {
      case 1, 2, 3 -> "T" + count + letter(unit) + (half ? "30" + letter(unit - 1) : "");
      case 7 -> 3 * count + "M";
      case 8 -> 6 * count + "M";
      case 9 -> count + "Y" + (half ? "6M" : "");
      case 10 -> (10 * count + (half ? 5 : 0)) + "Y";
      case 11 -> (100 * count + (half ? 50 : 0)) + "Y";
      case 12 -> 2 * count + "D";
      default -> count + letter(unit) + (half && unit == 6 ? "15D" : half ? "T12H" : "");
    };
  }

  private static String letter(int unit) {
    return switch (unit) {
      case 0, 1 -> "S";
      case 2, 6 -> "M";
      case 3 -> "H";
      case 5 -> "W";
      case 9 -> "Y";
      default -> "D";
    };
  }

  /** ISO 8601 has one "T" between date and time. */
  private static String iso(String parts) {
    int first = parts.indexOf('T');
    String rest =
        first < 0
            ? parts
            : parts.substring(0, first + 1) + parts.substring(first + 1).replace("T", "");
    return "P" + rest;
  }
}
