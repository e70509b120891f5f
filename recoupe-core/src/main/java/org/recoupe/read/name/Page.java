package org.recoupe.read.name;

import java.util.ArrayList;
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
 * @param spots the functions that each sentence names
 */
record Page(
    String text, CutText cut, List<Sentence> sentences, List<WordRow> rows, List<RoleSpots> spots) {
  static Page of(String text, List<Sentence> sentences) {
    List<WordRow> rows = sentences.stream().map(s -> WordRow.of(text, s)).toList();
    List<RoleSpots> spots = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      spots.add(RoleSpots.of(text, sentences.get(i), rows.get(i)));
    }
    return new Page(text, CutText.of(text), List.copyOf(sentences), rows, List.copyOf(spots));
  }
}
