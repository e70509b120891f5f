package org.recoupe.weigh;

import java.util.List;
import org.recoupe.text.Wordings;

/** The sentences in which findings are told to a person. Thread-safe. */
final class Wording {
  private static final Wordings FRENCH = Wordings.of(Wording.class);

  private Wording() {}

  /** A sentence with its blanks filled. */
  static String of(String key, Object... blanks) {
    return FRENCH.say(key, blanks);
  }

  /** Things in one line. */
  static String list(List<String> things) {
    return String.join(", ", things);
  }
}
