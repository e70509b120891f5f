package org.recoupe.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a whole article shows about each of its words: whether it also stands in small letters,
 * comes after a civility, after a preposition of place, in brackets … A name introduced once with
 * all its marks is then known wherever it stands alone (Chieu and Ng 2002, global features).
 */
final class Evidence {
  static final int SMALL = 1;
  static final int CAPITAL_INSIDE = 1 << 1;
  static final int AFTER_CIVILITY = 1 << 2;
  static final int AFTER_PLACE_WORD = 1 << 3;
  static final int AFTER_GIVEN_NAME = 1 << 4;
  static final int BRACKETED = 1 << 5;
  static final int BEFORE_SPEECH = 1 << 6;
  static final int BITS = 7;

  private final Map<String, Integer> masks;

  private Evidence(Map<String, Integer> masks) {
    this.masks = masks;
  }

  /** The evidence of all sentences of an article. */
  static Evidence of(List<WordRow> sentences, WordKinds lists) {
    Map<String, Integer> masks = new HashMap<>();
    for (WordRow words : sentences) {
      for (int i = 0; i < words.count(); i++) {
        int mask = at(words, i, lists);
        if (mask != 0) {
          masks.merge(words.lower(i), mask, (a, b) -> a | b);
        }
      }
    }
    return new Evidence(masks);
  }

  private static int at(WordRow words, int i, WordKinds lists) {
    if (words.shouted()) {
      return 0;
    }
    if (!words.capital(i)) {
      return SMALL;
    }
    if (i == 0) {
      return 0;
    }
    int mask = CAPITAL_INSIDE;
    int before = lists.of(words.lower(i - 1));
    mask |= (before & WordKinds.CIVILITY) != 0 ? AFTER_CIVILITY : 0;
    mask |= (before & WordKinds.PLACE_WORD) != 0 ? AFTER_PLACE_WORD : 0;
    mask |= (before & WordKinds.GIVEN) != 0 && words.capital(i - 1) ? AFTER_GIVEN_NAME : 0;
    if (i + 1 < words.count()) {
      mask |= words.form(i - 1).equals("(") && words.form(i + 1).equals(")") ? BRACKETED : 0;
      mask |= (lists.of(words.lower(i + 1)) & WordKinds.SPEECH) != 0 ? BEFORE_SPEECH : 0;
    }
    return mask;
  }

  /** What is known of a word in small letters. */
  int of(String lower) {
    return masks.getOrDefault(lower, 0);
  }
}
