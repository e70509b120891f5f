package org.recoupe.read.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of the rules.
 *
 * @param order its place in the table: of two equally long matches the upper row wins
 * @param pattern what it fits
 * @param meaning what it means
 * @param settings values it sets beside those of its slots
 */
record Rule(int order, Pattern pattern, Meaning meaning, Map<String, Integer> settings) {
  Rule {
    settings = Map.copyOf(settings);
  }

  static Rule of(int order, List<String> row, Map<String, String> pieces) {
    Map<String, Integer> settings = new LinkedHashMap<>();
    if (row.size() > 2) {
      for (String setting : row.get(2).split(" ", -1)) {
        int sign = setting.indexOf('=');
        settings.put(setting.substring(0, sign), Integer.valueOf(setting.substring(sign + 1)));
      }
    }
    return new Rule(
        order,
        PatternReader.read(row.get(0), pieces),
        Meaning.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        settings);
  }
}
