package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Article;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;

/**
 * From an article to its sentences with words, parts of speech and lemmas. Passages bound
 * sentences; words of foreign passages are cut but keep their form as lemma. Thread-safe.
 */
public final class Analyser {
  private static final Analyser FRENCH = new Analyser();

  /**
   * Longer runs of words without an end are tagged in pieces: tagging is linear, its memory must
   * stay so.
   */
  private static final int LONGEST = 300;

  private Analyser() {}

  /** The analyser of French. */
  public static Analyser french() {
    return FRENCH;
  }

  /** The sentences of an article, in order. */
  public List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (Span span : Sentences.in(article.text(), passage.span())) {
        sentences.add(
            new Sentence(
                span,
                passage.kind(),
                passage.language(),
                tokens(article.text(), span, passage.language())));
      }
    }
    return sentences;
  }

  /** The words of one stretch of French text. */
  public List<Token> tokens(String text, Span span, String language) {
    List<Span> words = Words.in(text, span);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += LONGEST) {
      List<Span> some = words.subList(from, Math.min(words.size(), from + LONGEST));
      if (language.startsWith("fr")) {
        analyse(text, some, tokens);
      } else {
        some.forEach(w -> tokens.add(new Token(w, "X", Fold.lower(w.in(text)).intern())));
      }
    }
    return tokens;
  }

  private static void analyse(String text, List<Span> words, List<Token> tokens) {
    List<String> forms = words.stream().map(word -> word.in(text)).toList();
    List<String> tags = Tagger.french().tags(forms);
    for (int i = 0; i < words.size(); i++) {
      String tag = Lemmas.tag(forms.get(i), tags.get(i));
      // a heap holds each dictionary form once, however many articles it stands in
      tokens.add(new Token(words.get(i), tag, Lemmas.lemma(forms.get(i), tag).intern()));
    }
  }
}
