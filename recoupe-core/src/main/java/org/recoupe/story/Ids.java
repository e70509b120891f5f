package org.recoupe.story;

import java.util.Locale;
import org.recoupe.text.Shingles;

/** Short ids that depend on content alone. */
final class Ids {
  private Ids() {}

  /** An id of a kind for a thing known by a key. */
  static String of(String kind, String key) {
    return String.format(Locale.ROOT, "%s-%013x", kind, Shingles.hash(kind + key) >>> 12);
  }
}
