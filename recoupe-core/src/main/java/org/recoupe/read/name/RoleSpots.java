package org.recoupe.read.name;

import java.util.List;
import java.util.Optional;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.FunctionForm;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;

/** Where the words of one sentence begin the name of a function, trade or title. */
final class RoleSpots {
  private final FunctionForm[] forms;
  private final int[] ends;
  private int found;

  private RoleSpots(int count) {
    forms = new FunctionForm[count];
    ends = new int[count];
  }

  /** The functions in a sentence. */
  static RoleSpots of(String text, Sentence sentence, WordRow row) {
    RoleSpots spots = new RoleSpots(row.count());
    String words = sentence.span().in(text);
    List<Found<FunctionForm>> found = Gazetteer.french().functions().in(words);
    int base = sentence.span().start();
    for (Found<FunctionForm> hit : found) {
      spots.put(row, new Span(base + hit.start(), base + hit.end()), hit.value());
    }
    return spots;
  }

  private void put(WordRow row, Span span, FunctionForm form) {
    int first = row.at(span.start());
    int last = row.at(span.end() - 1);
    if (first >= 0 && last >= first && !form.plural() && !describes(row, first, last)) {
      forms[first] = form;
      ends[first] = last;
      found++;
    }
  }

  /** « l'agence officielle »: an adjective behind its noun. */
  private static boolean describes(WordRow row, int first, int last) {
    return first == last
        && first > 0
        && row.tag(first).equals("ADJ")
        && row.tag(first - 1).equals("NOUN");
  }

  /** The function that begins at a word. */
  Optional<FunctionForm> at(int word) {
    return Optional.ofNullable(forms[word]);
  }

  /** The last word of the function that begins at a word. */
  int end(int word) {
    return ends[word];
  }

  /** True if the sentence names no function. */
  boolean none() {
    return found == 0;
  }
}
