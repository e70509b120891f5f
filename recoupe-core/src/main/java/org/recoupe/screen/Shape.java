package org.recoupe.screen;

import java.util.List;
import java.util.Set;

/**
 * A name taken apart for comparison.
 *
 * @param text as written
 * @param words its words in order, without titles and legal forms
 * @param legal the families and forms of its legal form: "LLC", "GmbH"; of a person, the generation
 * @param letters initials of its words
 * @param family where the family name begins, as a comma tells it; -1 where it does not
 * @param all its letters as written, whatever parts them; empty where they are too few to tell
 */
record Shape(
    String text, List<NameWord> words, Set<String> legal, String letters, int family, String all) {
  Shape {
    words = List.copyOf(words);
    legal = Set.copyOf(legal);
  }

  /** Fewer letters may be two names by chance. */
  private static final int ENOUGH_LETTERS = 8;

  /** Its letters as written, whatever stands between them; empty where they are too few to tell. */
  static String all(List<String> tokens) {
    String all = String.join("", tokens);
    return tokens.size() < 2 || all.length() < ENOUGH_LETTERS ? "" : all;
  }

  /** True if another name has the same letters and other words: "Alras hid" is "Al-Rashid". */
  boolean otherwiseCut(Shape other) {
    return !all.isEmpty()
        && all.equals(other.all)
        && !words.isEmpty()
        && !other.words.isEmpty()
        && !Tokens.of(text).equals(Tokens.of(other.text));
  }

  /** How many of its words are names. */
  int fullWords() {
    return (int) words.stream().filter(NameWord::full).count();
  }

  /** How much of a name it has. */
  double weight() {
    return words.stream().mapToDouble(NameWord::weight).sum();
  }
}
