package org.recoupe.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Finds the full dates (with a year) printed in a line: « 14 septembre 2023 », « 14/09/2023 », «
 * September 14, 2023 », with the time of day behind it if one is printed.
 */
final class PrintedDates {
  private static final Map<String, Integer> MONTHS =
      Table.of(PrintedDates.class, "months.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.parseInt(row.get(1))));
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|\\.)? (?:de )?"
              + MONTH
              + "\\.?,? (?:de )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(?<![a-z])" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "[ ,;|-]{0,4}(?:a|at|um|alle|las)?[ -]{0,2}(\\d{1,2}) ?(?:h|:) ?(\\d{2})(?!\\d)(?::\\d{2})?"
              + "(?: ?\\(?(?:utc|gmt)? ?([+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?");

  private static final int YEAR = 4;

  private PrintedDates() {}

  /**
   * A date printed in a line.
   *
   * @param span stretch of the line, the time of day included
   * @param stamp what it says
   */
  record Printed(Span span, Stamp stamp) {}

  /** The first date in a text. */
  static Optional<Stamp> first(String text) {
    return in(text).stream().findFirst().map(Printed::stamp);
  }

  /** The dates of a line, in order. */
  static List<Printed> in(String line) {
    List<Printed> found = new ArrayList<>();
    boolean year = year(line);
    boolean joined = joined(line);
    if (!year && !joined) {
      return found;
    }
    String folded = Fold.sameLength(line);
    if (year) {
      collect(folded, DAY_MONTH_YEAR, m -> day(m.group(3), month(m.group(2)), m.group(1)), found);
      collect(folded, MONTH_DAY_YEAR, m -> day(m.group(3), month(m.group(1)), m.group(2)), found);
    }
    if (joined) {
      collect(folded, FIGURES, m -> day(fullYear(m.group(4)), m.group(3), m.group(1)), found);
      collect(folded, YEAR_FIRST, m -> day(m.group(1), m.group(2), m.group(3)), found);
    }
    found.sort(Comparator.comparing(Printed::span));
    return found;
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher matcher);
  }

  private static void collect(String line, Pattern pattern, Reading reading, List<Printed> found) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      Optional<LocalDate> day = reading.of(matcher);
      if (day.isPresent()) {
        found.add(timed(line, new Span(matcher.start(), matcher.end()), day.get()));
      }
    }
  }

  private static Printed timed(String line, Span span, LocalDate day) {
    Matcher clock = CLOCK.matcher(line).region(span.end(), line.length());
    if (!clock.lookingAt()) {
      return new Printed(span, Stamp.day(day));
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    if (hour > 23 || minute > 59) {
      return new Printed(span, Stamp.day(day));
    }
    String tail = clock.group();
    String zone = clock.group(3) != null ? offset(clock.group(3)) : utc(tail) ? "Z" : "";
    return new Printed(new Span(span.start(), clock.end()), Stamp.at(day, hour, minute, zone));
  }

  private static boolean utc(String tail) {
    return tail.contains("utc") || tail.contains("gmt");
  }

  private static String offset(String written) {
    String figures = written.substring(1).replace(":", "");
    String four = figures.length() <= 2 ? "%02d00".formatted(Integer.parseInt(figures)) : figures;
    String padded = four.length() == 3 ? "0" + four : four;
    return written.charAt(0) + padded.substring(0, 2) + ":" + padded.substring(2);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return DeclaredDates.day(year, month, day);
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.getOrDefault(name, 0));
  }

  /** True if a line may hold a date at all: without a year or joined figures there is none. */
  static boolean possible(String line) {
    return year(line) || joined(line);
  }

  /** True for just four figures in a row, and others before them. */
  private static boolean year(String line) {
    int run = 0;
    int figures = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean figure = i < line.length() && figure(line.charAt(i));
      if (!figure && run == YEAR && figures > YEAR) {
        return true;
      }
      run = figure ? run + 1 : 0;
      figures += figure ? 1 : 0;
    }
    return false;
  }

  /** True for a figure, a mark that joins figures, and another figure. */
  private static boolean joined(String line) {
    for (int i = 1; i + 1 < line.length(); i++) {
      if (figure(line.charAt(i - 1)) && figure(line.charAt(i + 1)) && mark(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mark(char c) {
    return c != ' ' && !Character.isLetterOrDigit(c);
  }

  private static boolean figure(char c) {
    return c >= '0' && c <= '9';
  }

  private static String fullYear(String figures) {
    return figures.length() == 4 ? figures : "20" + figures;
  }
}
