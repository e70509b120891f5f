package org.recoupe.gazetteer;

import java.util.Optional;

/** First names of the world in Latin letters, with gender. */
public final class FirstNames {
  private final SortedLines names;

  /** Loads at first use. */
  static final class Held {
    static final FirstNames LIST = new FirstNames(Rows.bytes("firstnames.tsv.gz"));

    private Held() {}
  }

  private FirstNames(byte[] lines) {
    names = new SortedLines(lines);
  }

  /** Whether a word is a first name; compounds ("Jean-Pierre") count if their parts do. */
  public boolean knows(CharSequence name) {
    return gender(name).isPresent();
  }

  /** Gender of a first name; of a compound, that of its first part; empty where unknown. */
  public Optional<NameGender> gender(CharSequence name) {
    String key = NameKey.of(name);
    Optional<NameGender> whole = names.value(key).map(FirstNames::gender);
    int blank = key.indexOf(' ');
    return whole.isPresent() || blank < 0
        ? whole
        : names.value(key.substring(blank + 1)).isPresent()
            ? names.value(key.substring(0, blank)).map(FirstNames::gender)
            : Optional.empty();
  }

  /** Whether a first name is also a common French word or a place: "Pierre", "Florence". */
  public boolean isRisky(CharSequence name) {
    return names.value(NameKey.of(name)).filter(cells -> cells.length() > 1).isPresent();
  }

  private static NameGender gender(String cells) {
    return switch (cells.charAt(0)) {
      case 'm' -> NameGender.MASCULINE;
      case 'f' -> NameGender.FEMININE;
      default -> NameGender.EITHER;
    };
  }
}
