package org.recoupe.clean;

import org.recoupe.text.Lexicon;

/**
 * Words of a stretch that the French dictionary does not know. Words with a capital are names in
 * any language and do not count, nor do the shortest, which languages share.
 *
 * @param unknown number of words that the dictionary does not know
 * @param all number of words that count
 */
record Strangers(int unknown, int all) {
  private static final int SEVERAL = 4;
  private static final int SHORTEST = 4;

  /** The strangers in a stretch. */
  static Strangers in(String text) {
    int unknown = 0;
    int all = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST && Character.isLowerCase(text.charAt(start))) {
          all++;
          unknown += Lexicon.french().knows(text.substring(start, i)) ? 0 : 1;
        }
        start = -1;
      }
    }
    return new Strangers(unknown, all);
  }

  /** So many that a sentence in another language may stand here. */
  boolean several() {
    return unknown >= SEVERAL;
  }

  /** Half of the words, and several. */
  boolean most() {
    return several() && unknown * 2 >= all;
  }

  /** A quarter of the words at most, as in any French sentence; or nothing to judge by. */
  boolean few() {
    return unknown * 4 <= all || all <= 2;
  }
}
