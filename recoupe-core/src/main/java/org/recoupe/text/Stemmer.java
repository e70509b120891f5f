package org.recoupe.text;

import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** French stems after Snowball (Porter), over folded forms. Thread-safe. */
public final class Stemmer {
  private static final int ROOM = 100_000;
  private static final ConcurrentHashMap<String, String> KNOWN = new ConcurrentHashMap<>();
  private static final ThreadLocal<SnowballStemmer> SNOWBALL =
      ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.FRENCH));

  private Stemmer() {}

  /** The stem of one word, without accents, in lower case. */
  public static String stem(String word) {
    String known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    String stem = Fold.plain(SNOWBALL.get().stem(Fold.lower(word)).toString());
    if (KNOWN.size() < ROOM) {
      KNOWN.put(word, stem);
    }
    return stem;
  }
}
