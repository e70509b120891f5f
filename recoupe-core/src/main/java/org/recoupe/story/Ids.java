package org.recoupe.story;

import java.util.Locale;
import java.util.function.Predicate;
import org.recoupe.text.Shingles;

/** Short ids that depend on content alone. */
final class Ids {
  private Ids() {}

  /** An id of a kind for a thing known by a key. */
  static String of(String kind, String key) {
    return String.format(Locale.ROOT, "%s-%013x", kind, Shingles.hash(kind + key) >>> 12);
  }

  /** The same, or the next that is not used. */
  static String free(String kind, String key, Predicate<String> used) {
    String id = of(kind, key);
    for (int turn = 1; used.test(id); turn++) {
      id = of(kind, key + "/" + turn);
    }
    return id;
  }
}
