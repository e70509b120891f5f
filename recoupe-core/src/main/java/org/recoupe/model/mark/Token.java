package org.recoupe.model.mark;

import org.recoupe.model.Span;

/**
 * A word, number or mark of punctuation.
 *
 * @param span stretch of the cleaned text
 * @param tag universal part of speech (UD), e.g. NOUN, PROPN, VERB, AUX, ADP; X if unknown
 * @param lemma dictionary form, lower case; the form itself where the dictionary has none
 */
public record Token(Span span, String tag, String lemma) {}
