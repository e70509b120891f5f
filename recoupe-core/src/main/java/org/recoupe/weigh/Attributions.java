package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The stretches of a sentence that tell whom it is according to: « selon une source proche ». */
final class Attributions {
  private static final Set<String> OPENERS =
      Set.copyOf(Table.lines(Attributions.class, "according-fr.txt"));
  private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "–", "—", ".", "«", "\"");

  /** An attribution is hardly longer than so many words. */
  private static final int LONG = 9;

  private Attributions() {}

  static List<Span> in(Telling telling) {
    List<Span> found = new ArrayList<>();
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens =
          OPENERS.contains(Fold.plain(tokens.get(i).span().in(text)))
              || i + 1 < tokens.size()
                  && OPENERS.contains(
                      Fold.plain(tokens.get(i).span().join(tokens.get(i + 1).span()).in(text)));
      if (opens) {
        int end = end(tokens, i, text);
        found.add(tokens.get(i).span().join(tokens.get(end).span()));
        i = end;
      }
    }
    return found;
  }

  private static int end(List<Token> tokens, int from, String text) {
    int end = from;
    while (end + 1 < tokens.size()
        && end - from < LONG
        && !ENDS.contains(tokens.get(end + 1).span().in(text))
        && !tokens.get(end + 1).tag().matches("CCONJ|VERB|AUX")) {
      end++;
    }
    return end;
  }
}
