package org.recoupe.clean;

import java.util.Arrays;
import java.util.List;

/**
 * A line that several articles of one outlet carry, and whether it is residue.
 *
 * @param line the line
 * @param carriers how many articles carry it
 * @param all how many articles of that outlet there are
 */
record Repeated(Paragraph line, int carriers, int all) {
  private static final int STORIES_OF_SENTENCE = 5;
  private static final double SHARE_OF_SENTENCE = 0.3;
  private static final int STORIES_OF_LABEL = 4;
  private static final double SHARE_OF_LABEL = 0.2;
  private static final int ARTICLES_OF_ADDRESS = 3;
  private static final int LONGEST_SIGNATURE = 8;

  /** Often enough for a line of its sort. A line that speaks to the reader needs least. */
  boolean often() {
    if (addressed()) {
      return carriers >= ARTICLES_OF_ADDRESS;
    }
    boolean sentence = sentence();
    return carriers >= (sentence ? STORIES_OF_SENTENCE : STORIES_OF_LABEL)
        && carriers >= all * (sentence ? SHARE_OF_SENTENCE : SHARE_OF_LABEL);
  }

  /** True if the articles that carry it tell enough different stories. */
  boolean apart(List<Sketch> others) {
    if (addressed()) {
      return others.size() >= ARTICLES_OF_ADDRESS;
    }
    return Sketch.apart(others, sentence() ? STORIES_OF_SENTENCE : STORIES_OF_LABEL);
  }

  private boolean sentence() {
    return line.prose() || line.endsSentence();
  }

  private boolean addressed() {
    return ReaderLines.why(line).isPresent();
  }

  /** True for names alone, with what an agency or a desk is called: somebody signs. */
  static boolean signature(Paragraph line) {
    if (line.count() > LONGEST_SIGNATURE || line.endsSentence() && !initials(line.text())) {
      return false;
    }
    return Arrays.stream(line.text().split("[\\s/,;&|()-]+"))
        .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  /** « R. B. » ends in a full stop and is no sentence. */
  private static boolean initials(String text) {
    int end = text.length() - 2;
    return end >= 0
        && Character.isUpperCase(text.charAt(end))
        && (end == 0 || !Character.isLetter(text.charAt(end - 1)));
  }
}
