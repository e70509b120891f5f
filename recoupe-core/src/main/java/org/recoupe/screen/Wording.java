package org.recoupe.screen;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The sentences in which a possible match is told to a person. Thread-safe. */
final class Wording {
  private static final Map<String, String> FRENCH =
      Table.of(Wording.class, "wording-fr.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Wording() {}

  /**
   * A sentence with its blanks filled.
   *
   * @throws IllegalArgumentException if no sentence has this key: the program is packed wrongly
   */
  static String of(String key, Object... blanks) {
    String pattern = FRENCH.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    return new MessageFormat(pattern, Locale.FRENCH).format(blanks);
  }

  /** Words as a name shows them. */
  static String list(List<NameWord> words) {
    return words.stream().map(w -> Fold.capital(w.plain())).collect(Collectors.joining(" "));
  }
}
