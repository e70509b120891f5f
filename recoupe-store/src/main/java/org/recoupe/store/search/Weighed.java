package org.recoupe.store.search;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with their weights, which an index keeps where it has frequencies otherwise. */
final class Weighed extends TokenStream {
  /** A weight of 1; rounding goes up, so that no likeness is told as less than it is. */
  static final int WHOLE = 1000;

  /** Longer terms are nobody's key. */
  static final int LONGEST = 200;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
  private final SortedMap<String, Double> weights;
  private Iterator<Map.Entry<String, Double>> rest;

  Weighed(SortedMap<String, Double> weights) {
    this.weights = weights;
    this.rest = weights.entrySet().iterator();
  }

  @Override
  public void reset() {
    rest = weights.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    while (rest.hasNext()) {
      Map.Entry<String, Double> next = rest.next();
      if (next.getKey().length() <= LONGEST) {
        clearAttributes();
        term.append(next.getKey());
        weight.setTermFrequency(Math.max(1, (int) Math.ceil(next.getValue() * WHOLE)));
        return true;
      }
    }
    return false;
  }
}
