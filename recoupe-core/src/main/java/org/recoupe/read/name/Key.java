package org.recoupe.read.name;

/** Keys of features: hashes that are the same on every machine. */
final class Key {
  private Key() {}

  /** A word's own key (FNV-1a). */
  static int of(CharSequence word, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  /** The key of a whole word. */
  static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The key of a template filled with one value. */
  static int mix(int template, int value) {
    int hash = value * 0xCC9E2D51 + template * 0x9E3779B9;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** The key of a template filled with two values. */
  static int mix(int template, int first, int second) {
    return mix(template, mix(first, second));
  }
}
