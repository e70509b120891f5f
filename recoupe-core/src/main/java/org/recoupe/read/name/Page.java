package org.recoupe.read.name;

import java.util.List;
import org.recoupe.model.mark.Sentence;

/**
 * An article as the name finders see it.
 *
 * @param text the cleaned text
 * @param sentences its sentences
 * @param rows the words of each sentence
 */
record Page(String text, List<Sentence> sentences, List<WordRow> rows) {
  static Page of(String text, List<Sentence> sentences) {
    List<WordRow> rows = sentences.stream().map(s -> WordRow.of(text, s)).toList();
    return new Page(text, List.copyOf(sentences), rows);
  }
}
