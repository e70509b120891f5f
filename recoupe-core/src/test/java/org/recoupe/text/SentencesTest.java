package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Span;

final class SentencesTest {

  private static List<String> cut(String text) {
    return Sentences.in(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void aLineEndsASentence() {
    assertEquals(
        List.of("La crue gagne du terrain", "La Venette est sortie de son lit."),
        cut("La crue gagne du terrain\n\nLa Venette est sortie de son lit."));
  }

  @Test
  void aClosingMarkStaysWithWhatItCloses() {
    assertEquals(
        List.of("« Nous tiendrons. »", "Il est parti."), cut("« Nous tiendrons. » Il est parti."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le porte-parole, Igor S. Valmine, a démenti.",
        "M. Darcel et Mme. Roy sont venus.",
        "« Jamais ! », a-t-il lancé.",
        "Le quartier compte env. 3.500 habitants.",
        "« Qui paiera ? » a demandé la maire.",
        "Le n. 4 a gagné.",
        "L'atelier de J.-P. Marchal a brûlé.",
        "Le roman de E.E. Marlow est traduit.",
        "Le bac part à 9 h. 30 du quai.",
        "La tour fut bâtie vers 300 av. J.-C. par des exilés."
      })
  void whatIsOneSentenceStaysOne(String sentence) {
    assertEquals(List.of(sentence), cut(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il pleut depuis lundi. Les routes sont coupées.",
        "La digue a cédé en 2003. Elle a été refaite.",
        "Elle vit aux U.S.A. depuis dix ans. Il y travaille.",
        "La route longe la mer. Pour les pêcheurs, tout change.",
        "Le maire est M. Blanc. Retrouvez son portrait.",
        "La chaîne appartient à la RTFC. Mais elle est à vendre.",
        "Elle enseigne à la School of Art. « Rien ne presse », dit-elle.",
        "Le lait est gardé à 4 °C. Nul ne le boit.",
        "Le tribunal a condamné les trois bateliers à une amende. - Un sursis est accordé au quatrième."
      })
  void twoSentencesAreTwo(String sentences) {
    assertEquals(2, cut(sentences).size(), () -> cut(sentences).toString());
  }

  @Property(tries = 300)
  void sentencesRejoinToTheText(
      @ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '\u017f') String text) {
    int at = 0;
    for (Span sentence : Sentences.in(text, new Span(0, text.length()))) {
      assertTrue(text.substring(at, sentence.start()).chars().allMatch(SentencesTest::blank));
      assertTrue(sentence.length() > 0);
      at = sentence.end();
    }
    assertTrue(text.substring(at).chars().allMatch(SentencesTest::blank));
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
