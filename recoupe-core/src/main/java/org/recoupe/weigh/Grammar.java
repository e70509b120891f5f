package org.recoupe.weigh;

import java.util.Set;
import org.recoupe.text.SmallWords;

/** The small words of grammar that this room looks for, by kind. */
final class Grammar {
  private static final SmallWords WORDS = SmallWords.of(Grammar.class);

  private Grammar() {}

  /** The words of one kind, as this room compares them. */
  static Set<String> words(String kind) {
    return WORDS.kind(kind);
  }
}
