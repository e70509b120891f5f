package org.recoupe.text;

import java.util.List;

/** Hashes of runs of words, for comparing texts. Thread-safe. */
public final class Shingles {
  private Shingles() {}

  /**
   * One 64-bit hash for each run of {@code size} words, in order; a shorter text gives one hash of
   * all its words.
   */
  public static long[] of(List<String> words, int size) {
    if (words.isEmpty()) {
      return new long[0];
    }
    int runs = Math.max(1, words.size() - size + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 0xcbf29ce484222325L;
      for (String word : words.subList(i, Math.min(words.size(), i + size))) {
        hash = mix(hash ^ hash(word));
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  /** FNV-1a over UTF-16 units: the same in every run and on every machine. */
  public static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of MurmurHash3 (Appleby): spreads every bit over the word. */
  static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
