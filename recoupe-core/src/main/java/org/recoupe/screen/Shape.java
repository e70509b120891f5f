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
 */
record Shape(String text, List<NameWord> words, Set<String> legal, String letters, int family) {
  Shape {
    words = List.copyOf(words);
    legal = Set.copyOf(legal);
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
