package org.recoupe.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The runs of letters and digits of a text, with their keys. */
final class Words {
  private static final int FARTHEST = 3;
  private static final int ROOM = 200_000;
  private static final ConcurrentHashMap<String, String> KEYS = new ConcurrentHashMap<>();

  private Words() {}

  record Word(int start, int end, String key) {}

  static List<Word> of(CharSequence text) {
    if (text instanceof CutText cut) {
      return cut.words();
    }
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(at, end, key(text.subSequence(at, end).toString())));
      }
      at = end + 1;
    }
    return words;
  }

  /** Folding a word costs more than finding it again: texts repeat their words. */
  private static String key(String word) {
    String known = KEYS.get(word);
    if (known != null) {
      return known;
    }
    String key = NameKey.of(word);
    if (KEYS.size() < ROOM) {
      KEYS.put(word, key);
    }
    return key;
  }

  /** Whether two words may belong to one name: blank, hyphen, apostrophe or point between them. */
  static boolean joined(CharSequence text, int end, int start) {
    if (start - end > FARTHEST) {
      return false;
    }
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || !(Character.isSpaceChar(c) || "-‐‑–'’./&,".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
