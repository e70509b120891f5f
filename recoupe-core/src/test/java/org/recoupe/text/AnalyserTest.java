package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;

final class AnalyserTest {

  private static List<Token> tokens(String text) {
    return Analyser.french().tokens(text, new Span(0, text.length()), "fr");
  }

  @Test
  void thePartOfSpeechChoosesTheLemma() {
    List<String> lemmas =
        tokens("La présidente visitera les usines.").stream().map(Token::lemma).toList();
    assertEquals(List.of("le", "président", "visiter", "le", "usine", "."), lemmas);
  }

  @Test
  void theDictionaryKnowsTheFuture() {
    assertTrue(Lexicon.french().forms("visitera").stream().anyMatch(Lexicon.Form::future));
    assertTrue(Lexicon.french().forms("devrait").stream().anyMatch(Lexicon.Form::conditional));
    assertTrue(Lexicon.french().forms("Xyzzy").isEmpty());
  }

  @Test
  void stemsJoinFormsOfOneWord() {
    assertEquals(Stemmer.stem("manifestants"), Stemmer.stem("manifestante"));
  }

  @Test
  void stopWordsAreFoundWithAndWithoutAccents() {
    assertTrue(StopWords.contains("Déjà") && StopWords.contains("deja"));
  }

  @Test
  void foldingKeepsEveryOffset() {
    String text = "L’ÉTÉ à Œuvre — naïf\u00a0!";
    assertEquals(text.length(), Fold.sameLength(text).length());
    assertEquals("l'ete a oeuvre - naif !", Fold.plain(text));
  }

  @Test
  void minHashEstimatesLikeness() {
    List<String> one = List.of("a b c d e f g h i j k l m n o p q r s t".split(" "));
    List<String> other = List.of("a b c d e f g h i j k l m n o p q r s z".split(" "));
    MinHash hash = new MinHash(256);
    double like =
        MinHash.likeness(
            hash.signature(Shingles.of(one, 1)), hash.signature(Shingles.of(other, 1)));
    assertEquals(19.0 / 21, like, 0.08);
  }
}
