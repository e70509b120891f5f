package org.recoupe.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.recoupe.text.Fold;
import org.recoupe.text.Wordings;

/** The sentences in which a possible match is told to a person. Thread-safe. */
final class Wording {
  private static final Wordings FRENCH = Wordings.of(Wording.class);

  private Wording() {}

  /** A sentence with its blanks filled. */
  static String of(String key, Object... blanks) {
    return FRENCH.say(key, blanks);
  }

  /** Words as a name shows them. */
  static String list(List<NameWord> words) {
    return words.stream().map(w -> Fold.capital(w.plain())).collect(Collectors.joining(" "));
  }
}
