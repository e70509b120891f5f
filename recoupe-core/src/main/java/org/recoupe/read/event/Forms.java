package org.recoupe.read.event;

import java.util.List;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;

/** The words of one sentence in lower case, with a plain apostrophe, each made once. */
final class Forms {
  private final String[] folded;

  Forms(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    folded = new String[tokens.size()];
    for (int at = 0; at < folded.length; at++) {
      folded[at] = Fold.lower(tokens.get(at).span().in(text)).replace('’', '\'');
    }
  }

  String at(int token) {
    return folded[token];
  }
}
