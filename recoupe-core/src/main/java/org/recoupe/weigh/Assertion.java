package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.StemRates;
import org.recoupe.text.Stemmer;

/**
 * What a sentence asserts, word by word, with what it denies.
 *
 * @param words its telling words, in order
 * @param figures its numbers
 * @param times its times
 * @param open true if it denies only that something is known, or of all, or is a condition
 * @param limits true if a word makes its numbers limits: « supérieur à »
 */
record Assertion(
    List<Word> words, List<Figure> figures, List<TimeMark> times, boolean open, boolean limits) {
  /** From a verb to the infinitive that it governs. */
  private static final int GOVERNED = 4;

  private static final Set<String> TELLING = Set.of("NOUN", "VERB", "ADJ", "PROPN");

  /**
   * A telling word.
   *
   * @param key its meaning, the same for words of one meaning
   * @param lemma its dictionary form
   * @param verb true for a verb
   * @param name true for a name
   * @param denied true if it is denied
   * @param told false for an infinitive that nothing governs: « rendre obligatoire est … »
   * @param weight how much it tells
   */
  record Word(
      String key,
      String lemma,
      boolean verb,
      boolean name,
      boolean denied,
      boolean told,
      double weight) {}

  /** What each sentence of a text asserts. */
  static List<Assertion> of(Reading reading) {
    return reading.sentences().stream().map(sentence -> of(reading, sentence)).toList();
  }

  private static Assertion of(Reading reading, Sentence sentence) {
    List<Word> words = new ArrayList<>();
    String text = reading.article().text();
    List<Figure> figures = Spans.inside(reading.figures(), Figure::span, sentence.span());
    List<TimeMark> times = Spans.inside(reading.times(), TimeMark::span, sentence.span());
    Negation negation = Negation.of(sentence, text);
    boolean limits = false;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      limits |= Negation.limits(token);
      boolean counted =
          figures.stream().anyMatch(f -> f.span().start() == token.span().start())
              || times.stream().anyMatch(t -> t.span().covers(token.span()));
      if (TELLING.contains(token.tag()) && !counted && !Negation.grammar(token)) {
        words.add(word(token, text, negation.denied(i), told(tokens, i, text)));
      }
    }
    return new Assertion(words, figures, times, negation.open(), limits);
  }

  private static boolean told(List<Token> tokens, int at, String text) {
    String form = tokens.get(at).span().in(text);
    return Lexicon.french().forms(form).stream().noneMatch(Lexicon.Form::infinitive)
        || tokens.subList(Math.max(0, at - GOVERNED), at).stream()
            .anyMatch(token -> token.tag().matches("VERB|AUX"));
  }

  private static Word word(Token token, String text, boolean denied, boolean told) {
    String form = token.span().in(text);
    String stem = Stemmer.stem(form);
    Optional<String> meaning = Synonyms.french().of(token.lemma());
    double rate = meaning.map(m -> Synonyms.french().rate(m)).orElseGet(() -> StemRates.of(stem));
    return new Word(
        meaning.map(m -> "~" + m).orElse(stem),
        Fold.plain(token.lemma()),
        token.tag().equals("VERB"),
        token.tag().equals("PROPN"),
        denied,
        told,
        -Math.log(Math.min(.5, Math.max(1e-3, rate))));
  }
}
