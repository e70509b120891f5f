package org.recoupe.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that announce what a doubtful form means: "agence" before Saba, "quotidien" before
 * Libération.
 */
final class Cue {
  private static final int REACH = 60;
  private static final int WORDS = 4;

  private final Set<String> keys;

  private Cue(Set<String> keys) {
    this.keys = keys;
  }

  static Cue of(String kind) {
    return new Cue(
        Rows.of("cues.tsv", 2).stream()
            .filter(row -> row.get(0).equals(kind))
            .map(row -> NameKey.of(row.get(1)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether one of the few words before a place in the same sentence is a cue. */
  boolean stands(CharSequence text, int before) {
    int from = Math.max(0, before - REACH);
    CharSequence left = text.subSequence(from, before);
    List<Words.Word> words = Words.of(left);
    int end = left.length();
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - WORDS); i--) {
      Words.Word word = words.get(i);
      if (!Words.joined(left, word.end(), end)) {
        return false;
      }
      if (keys.contains(word.key())) {
        return true;
      }
      end = word.start();
    }
    return false;
  }
}
