package org.recoupe.screen;

import java.util.List;
import java.util.Optional;
import org.recoupe.gazetteer.NameGender;
import org.recoupe.text.Table;

/**
 * One word of a name, ready for comparison.
 *
 * @param plain small Latin letters and digits
 * @param key its key by spelling
 * @param kind what part it plays
 * @param groups the groups of name forms it belongs to
 * @param gender its gender where it is a first name
 * @param bones the consonants of its key, the h left out, none twice
 * @param patronymic true if it says whose child someone is
 * @param abjad true if it comes from a script that writes consonants
 */
record NameWord(
    String plain,
    String key,
    Kind kind,
    NameGroups groups,
    Optional<NameGender> gender,
    String bones,
    boolean patronymic,
    boolean abjad) {
  private static final List<String> PATRONYMICS =
      Table.lines(NameWord.class, "patronymics.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  /** What part a word plays in a name. */
  enum Kind {
    /** A name. */
    FULL(1),
    /** A word that many organisations bear: bank, company, international. */
    COMMON(0.35),
    /** A number. */
    NUMBER(0.8),
    /** One letter that stands for a name. */
    INITIAL(0.3),
    /** A small word: al-, bin, de, of, the. */
    PARTICLE(0.08),
    /** A title that may be a name. */
    TITLE(0.15);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  private static final int SHORT = 3;
  private static final double LIGHT = 0.8;

  /** How much it counts in a name. */
  double weight() {
    return kind == Kind.FULL && plain.length() <= SHORT ? LIGHT : kind.weight();
  }

  /** A word of which more is known. */
  static NameWord of(
      String plain, String key, Kind kind, NameGroups groups, Optional<NameGender> gender) {
    boolean patronymic =
        PATRONYMICS.stream()
            .anyMatch(end -> plain.length() > end.length() + 1 && plain.endsWith(end));
    return new NameWord(plain, key, kind, groups, gender, bones(key), patronymic, false);
  }

  /** A word of which no more is known than its letters. */
  static NameWord of(String plain, String key, Kind kind) {
    return of(plain, key, kind, NameGroups.NONE, Optional.empty());
  }

  private static String bones(String key) {
    StringBuilder bones = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == c;
      if ("aeiouh".indexOf(c) < 0 && !again) {
        bones.append(c);
      }
    }
    return bones.toString();
  }

  /** The same, from a script that writes consonants. */
  NameWord ofAbjad() {
    return new NameWord(plain, key, kind, groups, gender, bones, patronymic, true);
  }

  /** Words written as one. */
  static NameWord joined(String plain) {
    String key = Spelling.key(plain);
    return new NameWord(
        plain, key, Kind.FULL, NameGroups.NONE, Optional.empty(), bones(key), false, false);
  }

  boolean common() {
    return kind == Kind.COMMON;
  }

  boolean full() {
    return kind == Kind.FULL;
  }

  /** True if a name that lacks it is another name. */
  boolean telling() {
    return kind == Kind.FULL || kind == Kind.NUMBER;
  }
}
