package org.recoupe.read.quote;

import org.recoupe.model.Span;

/**
 * One step of a frame: a word, a mark of punctuation, or a whole stretch between quotation marks.
 *
 * @param kind which of the three
 * @param span where it stands
 * @param form as written; empty for a stretch
 * @param fold folded for comparison
 * @param tag universal part of speech
 * @param lemma dictionary form
 * @param stretch number of the stretch, -1 for words and marks
 * @param verb what the form can be as a verb
 */
record Item(
    Kind kind,
    Span span,
    String form,
    String fold,
    String tag,
    String lemma,
    int stretch,
    VerbForm verb) {
  /** What an item is. */
  enum Kind {
    WORD,
    MARK,
    QUOTE
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean quote() {
    return kind == Kind.QUOTE;
  }

  boolean mark() {
    return kind == Kind.MARK;
  }

  boolean comma() {
    return mark() && fold.equals(",");
  }

  boolean is(String folded) {
    return fold.equals(folded);
  }

  boolean capital() {
    return word() && Character.isUpperCase(form.charAt(0));
  }

  boolean endsSentence() {
    return mark() && (is(".") || is("!") || is("?") || is("…") || fold.startsWith(".."));
  }
}
