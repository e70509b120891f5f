package org.recoupe.weigh;

import java.util.List;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;

/** Sees whether a verb is said of somebody, or only describes the noun beside it. */
final class Said {
  /** From an auxiliary or governing verb to its participle or infinitive. */
  private static final int NEAR = 4;

  private Said() {}

  static boolean of(Telling telling, Span word) {
    List<Token> tokens = telling.sentence().tokens();
    String text = telling.reading().article().text();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(word) && tokens.get(i).tag().equals("VERB")) {
        List<Lexicon.Form> forms = Lexicon.french().forms(tokens.get(i).span().in(text));
        boolean participle = forms.stream().anyMatch(Lexicon.Form::pastParticiple);
        return forms.isEmpty()
            || forms.stream().anyMatch(f -> f.finite() && !f.pastParticiple())
            || tokens.subList(Math.max(0, i - NEAR), i).stream()
                .anyMatch(t -> t.tag().equals("AUX") || !participle && t.tag().equals("VERB"));
      }
    }
    return false;
  }
}
