package org.recoupe.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.text.Phrases;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** Feasts with the rule that puts each into a year: fixed, counted from Easter, or by weekday. */
final class Feasts {
  private final List<String> rules = new ArrayList<>();
  private final Phrases<Integer> names;

  private Feasts(List<List<String>> rows) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (List<String> row : rows) {
      numbers.put(row.get(0), rules.size());
      rules.add(row.get(1));
    }
    names = Phrases.of(numbers);
  }

  /** The feasts of a language's table, none where it has no table. */
  static Feasts of(String language) {
    boolean none = Feasts.class.getResource("feasts-" + language + ".tsv") == null;
    return new Feasts(none ? List.of() : Table.of(Feasts.class, "feasts-" + language + ".tsv"));
  }

  /**
   * The feast named from this run on; its value is its number. Feasts are written with capitals.
   */
  Optional<Slots.Fill> at(Runs runs, int at) {
    return names
        .longestAt(runs, at)
        .filter(hit -> capital(runs, at, hit.end()))
        .map(hit -> new Slots.Fill(hit.end(), hit.value()));
  }

  Set<String> firstWords() {
    return names.firstWords();
  }

  private static boolean capital(Runs runs, int from, int to) {
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= runs.capital(i);
    }
    return capital || to - from > 1;
  }

  /** The day of a feast in a year. */
  LocalDate in(int feast, int year) {
    String rule = rules.get(feast);
    char first = rule.charAt(0);
    if (first == 'E') {
      return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
    }
    String[] parts = rule.split(":", -1);
    if (first == 'M') {
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[3]));
      LocalDate month = LocalDate.of(year, Integer.parseInt(parts[1]), 1);
      return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
    }
    if (first == 'B') {
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
      return fixed(parts[1], year).with(TemporalAdjusters.previous(weekday));
    }
    return fixed(rule, year);
  }

  private static LocalDate fixed(String monthAndDay, int year) {
    return LocalDate.parse(year + "-" + monthAndDay);
  }

  /** Easter Sunday of the Gregorian calendar; Meeus, Astronomical Algorithms, chapter 8. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
