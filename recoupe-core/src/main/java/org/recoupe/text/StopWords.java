package org.recoupe.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell nothing of what a text is about. Thread-safe. */
public final class StopWords {
  private static final Set<String> FRENCH =
      Table.lines(StopWords.class, "stopwords-fr.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** True if this form or lemma is a French stop word, whatever its case and accents. */
  public static boolean contains(String word) {
    return FRENCH.contains(Fold.plain(word));
  }
}
