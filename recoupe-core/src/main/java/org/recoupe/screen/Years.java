package org.recoupe.screen;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and days as lists write them. */
final class Years {
  /** A span of years of birth longer than this tells nothing. */
  static final int LONGEST_SPAN = 15;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern EUROPEAN = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  private Years() {}

  /** The years in a text; "between 1960 and 1964" gives all five. */
  static Set<Integer> in(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find() && years.size() < LONGEST_SPAN) {
      years.add(Integer.parseInt(matcher.group(1)));
    }
    return years;
  }

  /** The day at the start of a text, ISO 8601. */
  static Optional<String> day(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.lookingAt()) {
      return Optional.of(iso.group());
    }
    Matcher european = EUROPEAN.matcher(text);
    return european.lookingAt()
        ? Optional.of(european.group(3) + "-" + european.group(2) + "-" + european.group(1))
        : Optional.empty();
  }
}
