package org.recoupe.read.figure;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Runs;

/** A sentence as words with tags and as runs, with the ways between the two. */
final class Line {
  private final String text;
  private final Span span;
  private final List<Token> tokens;
  private final Runs runs;

  Line(String text, Sentence sentence) {
    this.text = text;
    this.span = sentence.span();
    this.tokens = sentence.tokens();
    this.runs = Runs.of(text, sentence.span());
  }

  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  List<Token> tokens() {
    return tokens;
  }

  Runs runs() {
    return runs;
  }

  /** The word at this number, if there is one. */
  Optional<Token> token(int index) {
    return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
  }

  /** The first word that does not end before a place. */
  int index(int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The folded form of a word; empty outside. */
  String word(int index) {
    return token(index).map(token -> Fold.plain(token.span().in(text))).orElse("");
  }

  /** The lemma of a word; empty outside. */
  String lemma(int index) {
    return token(index).map(Token::lemma).orElse("");
  }

  boolean tagged(int index, String... tags) {
    return token(index).map(token -> List.of(tags).contains(token.tag())).orElse(false);
  }

  /** The text from the begin of one word to the end of another, both inside. */
  String words(int first, int last) {
    return text.substring(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
