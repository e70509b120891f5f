package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;

/**
 * A sentence of the story, as far as it can be compared with others.
 *
 * @param reading the article it stands in
 * @param index number of the sentence in its article
 * @param sentence the sentence
 * @param stems the stem of each of its tokens
 * @param order the stems of its telling words, in order
 * @param places where each of them stands
 * @param terms what it speaks of: stems, entities ("@…"), figures ("#…")
 * @param entities the entities among them
 * @param looked what was looked for in it before
 */
record Telling(
    Reading reading,
    int index,
    Sentence sentence,
    List<String> stems,
    List<String> order,
    List<Span> places,
    SortedSet<String> terms,
    Set<String> entities,
    Looked looked)
    implements Comparable<Telling> {

  String article() {
    return reading.article().id();
  }

  Span span() {
    return sentence.span();
  }

  At at() {
    return new At(article(), span());
  }

  String text() {
    return span().in(reading.article().text());
  }

  /**
   * Of its place alone: a reading holds a whole article, and is no key to compute again and again.
   */
  @Override
  public int hashCode() {
    return at().hashCode();
  }

  @Override
  public int compareTo(Telling other) {
    return at().compareTo(other.at());
  }
}
