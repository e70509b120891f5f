package org.recoupe.story;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The words beside a weekday that tell what it is good for, from a list. */
enum DayWords {
  /** Makes a perfect with a participle. */
  PERFECT,
  /** Stands between the parts of a verb. */
  BETWEEN,
  /** Opens a clause that tells what was before. */
  RELATIVE,
  /** A late part of the day. */
  LATE,
  /** « la journée de jeudi ». */
  STRETCH,
  /** The weekday of another week. */
  OTHER,
  /** More than one day. */
  SEVERAL,
  /** Before the name of an hour: that of another day. */
  SAME,
  /** The name of an hour. */
  HOUR;

  private static final Map<DayWords, Set<String>> WORDS = words();

  private static Map<DayWords, Set<String>> words() {
    Map<DayWords, Set<String>> words = new EnumMap<>(DayWords.class);
    for (List<String> row : Table.of(DayWords.class, "day-words-fr.tsv")) {
      DayWords kind = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(key(row.get(1)));
    }
    return words;
  }

  private static String key(String word) {
    return Fold.lower(word).replace('’', '\'');
  }

  /** True if a word is of this kind. */
  boolean holds(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(key(word));
  }
}
