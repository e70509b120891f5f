package org.recoupe.model.mark;

import java.util.List;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;

/**
 * A sentence of an article with its words.
 *
 * @param span stretch of the cleaned text, without surrounding white space
 * @param kind function of the passage it stands in
 * @param language BCP 47
 * @param tokens its words in order
 */
public record Sentence(Span span, Passage.Kind kind, String language, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
