package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;

/** When a mark that was found is the one in the gold. */
final class MarkMatch {
  private MarkMatch() {}

  static boolean timed(String cut, String got, String words, String want) {
    String bare = cut.replaceAll("^[., ]+|[., ]+$", "");
    return words.contains(bare) && got.startsWith(head(want, 16))
        || cut.contains(words) && got.startsWith(head(want, 10));
  }

  static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  static boolean sameWords(String cut, String words) {
    return words.contains(head(cut, 12)) || cut.contains(head(words, 12));
  }

  static boolean sameValue(JsonNode got, JsonNode want) {
    return want.isNull() || Math.abs(got.asDouble() - want.asDouble()) < 1e-9;
  }
}
