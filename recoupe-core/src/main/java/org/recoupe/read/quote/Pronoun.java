package org.recoupe.read.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pronoun behind an inverted verb or before a verb. */
enum Pronoun {
  NONE,
  IL,
  ELLE,
  ILS,
  ELLES,
  ON,
  OTHER;

  /** The pronoun of a folded word, the hyphens of inversion allowed. */
  static Pronoun of(String fold) {
    String word = fold.replace("-t-", "").replace("-", "").replace("t'", "");
    return Forms.BY_WORD.getOrDefault(word, NONE);
  }

  boolean plural() {
    return this == ILS || this == ELLES;
  }

  /** The forms of each, from the list of small words. */
  private static final class Forms {
    static final Map<String, Pronoun> BY_WORD = new HashMap<>();

    static {
      for (Pronoun pronoun : List.of(IL, ELLE, ILS, ELLES, ON)) {
        Grammar.words(pronoun.name().toLowerCase(Locale.ROOT))
            .forEach(word -> BY_WORD.put(word, pronoun));
      }
      Grammar.words("speaker").forEach(word -> BY_WORD.put(word, OTHER));
    }
  }
}
