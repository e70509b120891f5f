package org.recoupe.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sentences in which a room tells a person something, from the list {@code wording-fr.tsv}
 * beside its classes: key, sentence with blanks. Immutable, thread-safe.
 */
public final class Wordings {
  private final Map<String, String> french;

  private Wordings(Map<String, String> french) {
    this.french = Map.copyOf(french);
  }

  /** The sentences of the room in which a class lives. */
  public static Wordings of(Class<?> room) {
    return new Wordings(
        Table.of(room, "wording-fr.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));
  }

  /**
   * A sentence with its blanks filled.
   *
   * @throws IllegalArgumentException if no sentence has this key: the program is packed wrongly
   */
  public String say(String key, Object... blanks) {
    String pattern = french.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    return new MessageFormat(pattern, Locale.FRENCH).format(blanks);
  }
}
