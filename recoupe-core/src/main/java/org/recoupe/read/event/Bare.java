package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Takes out of a sentence what does not belong to its grammar: quotation marks and short asides in
 * brackets (« Mme Durand (PS) », « sera « fermé » »), adverbs of several words (« s'est d'abord
 * rendu »).
 */
final class Bare {
  private static final String MARKS = "[]«»\"“”‘„‹›";
  private static final int LONGEST_ASIDE = 6;

  /** A list in brackets may be longer, if nothing happens in it. */
  private static final int LONGEST_LIST = 40;

  private static final int FIRST = 6;

  private static final Map<String, List<List<String>>> LOCUTIONS =
      Table.lines(Bare.class, "locutions-fr.txt").stream()
          .map(line -> List.of(line.split(" ")))
          .collect(Collectors.groupingBy(words -> words.get(0)));

  private Bare() {}

  static Sentence of(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> kept = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int behind = Math.max(behindAside(text, tokens, at), behindLocution(text, tokens, at));
      if (behind > at) {
        at = behind;
      } else {
        if (!mark(text, tokens.get(at)) && !(at < FIRST && bracket(text, tokens.get(at)))) {
          kept.add(tokens.get(at));
        }
        at++;
      }
    }
    return kept.isEmpty()
        ? sentence
        : new Sentence(sentence.span(), sentence.kind(), sentence.language(), kept);
  }

  /** A bracket that opens a sentence holds its subject: « (M. Durand) a refusé ». */
  private static boolean bracket(String text, Token token) {
    return is(text, token, '(', ')');
  }

  private static boolean mark(String text, Token token) {
    return token.span().length() == 1 && MARKS.indexOf(text.charAt(token.span().start())) >= 0;
  }

  private static int behindAside(String text, List<Token> tokens, int at) {
    if (!is(text, tokens.get(at), '(', '(') || at <= 1) {
      return at;
    }
    boolean verb = false;
    for (int i = at + 1; i < tokens.size() && i <= at + 1 + LONGEST_LIST; i++) {
      if (is(text, tokens.get(i), ')', ')')) {
        return verb && i > at + 1 + LONGEST_ASIDE ? at : i + 1;
      }
      verb |= tokens.get(i).tag().equals("VERB") || tokens.get(i).tag().equals("AUX");
    }
    return at;
  }

  private static int behindLocution(String text, List<Token> tokens, int at) {
    int behind = at;
    for (List<String> words : LOCUTIONS.getOrDefault(fold(text, tokens.get(at)), List.of())) {
      if (at + words.size() <= tokens.size() && follows(text, tokens, at, words)) {
        behind = Math.max(behind, at + words.size());
      }
    }
    return behind;
  }

  private static boolean follows(String text, List<Token> tokens, int at, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!fold(text, tokens.get(at + i)).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text, Token token) {
    return Fold.lower(token.span().in(text)).replace('’', '\'');
  }

  private static boolean is(String text, Token token, char one, char other) {
    char c = text.charAt(token.span().start());
    return token.span().length() == 1 && (c == one || c == other);
  }
}
