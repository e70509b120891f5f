package org.recoupe.text;

import java.util.List;
import java.util.regex.Pattern;

/** The cut of Korean, Chinese and Vietnamese given names in Latin letters: one or two syllables. */
final class NameSyllables {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:zh|ch|sh|th|kh|ng|nh|ph|tr|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|n|m|k|l|p|t|b|h|ch)?");

  private NameSyllables() {}

  /** True if the words read as one or two such syllables (three for Vietnamese in three words). */
  static boolean asian(List<String> words) {
    int syllables = 0;
    for (String word : words) {
      for (String part : Fold.plain(word).split("-")) {
        int count = count(part);
        if (count == 0) {
          return false;
        }
        syllables += count;
      }
    }
    return syllables <= Math.max(2, words.size());
  }

  /** One for a syllable, two for two glued ("jinping"), none for anything else. */
  private static int count(String part) {
    if (SYLLABLE.matcher(part).matches()) {
      return 1;
    }
    for (int cut = 2; cut < Math.min(part.length(), 7); cut++) {
      if (SYLLABLE.matcher(part.substring(0, cut)).matches()
          && SYLLABLE.matcher(part.substring(cut)).matches()) {
        return 2;
      }
    }
    return 0;
  }
}
