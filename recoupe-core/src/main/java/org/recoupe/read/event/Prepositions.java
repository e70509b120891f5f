package org.recoupe.read.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.Table;

/** Written prepositions and the plain ones they stand for: « au », « aux », « à l' » are « à ». */
final class Prepositions {
  private static final Map<String, String> PLAIN = new HashMap<>();

  static {
    for (List<String> row : Table.of(Prepositions.class, "prepositions-fr.tsv")) {
      PLAIN.put(row.get(0), row.get(1));
    }
  }

  private Prepositions() {}

  static boolean contracted(String form) {
    return PLAIN.containsKey(form);
  }

  static String plain(String form) {
    return PLAIN.getOrDefault(form, form);
  }
}
