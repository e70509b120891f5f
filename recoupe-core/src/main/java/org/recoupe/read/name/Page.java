package org.recoupe.read.name;

import java.util.List;
import org.recoupe.gazetteer.CutText;
import org.recoupe.model.mark.Sentence;

/**
 * An article as the name finders see it.
 *
 * @param text the cleaned text
 * @param cut the same, ready to be searched for lists
 * @param sentences its sentences
 * @param rows the words of each sentence
 */
record Page(String text, CutText cut, List<Sentence> sentences, List<WordRow> rows) {
  static Page of(String text, List<Sentence> sentences) {
    List<WordRow> rows = sentences.stream().map(s -> WordRow.of(text, s)).toList();
    return new Page(text, CutText.of(text), List.copyOf(sentences), rows);
  }
}
