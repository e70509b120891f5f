package org.recoupe.screen;

import java.util.List;

/**
 * Words of two names that fit.
 *
 * @param one words of the first name that stand side by side
 * @param two words of the second
 * @param from where they begin in the first
 * @param at where they begin in the second
 * @param match how they fit
 */
record Link(List<NameWord> one, List<NameWord> two, int from, int at, WordMatch match) {
  Link {
    one = List.copyOf(one);
    two = List.copyOf(two);
  }

  double weight() {
    return Math.max(sum(one), sum(two));
  }

  private static double sum(List<NameWord> words) {
    return words.stream().mapToDouble(NameWord::weight).sum();
  }

  /** True if names fit, not initials and small words. */
  boolean full() {
    return one.stream().anyMatch(NameWord::telling) && two.stream().anyMatch(NameWord::telling);
  }

  boolean joined() {
    return one.size() + two.size() > 2;
  }

  String first() {
    return text(one);
  }

  String second() {
    return text(two);
  }

  private static String text(List<NameWord> words) {
    return Wording.list(words);
  }
}
