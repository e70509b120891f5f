package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.Span;

final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "L’accord = L’|accord",
        "l'ex-maire = l'|ex-maire",
        "a-t-il dit = a|-t-il|dit",
        "est-ce vrai = est|-ce|vrai",
        "Kim Dae-on = Kim|Dae-on",
        "Yun Sang-il = Yun|Sang-il",
        "aujourd’hui = aujourd’hui",
        "ce jour-là = ce|jour|-là",
        "1.300 euros, 12,5% = 1.300|euros|,|12,5|%",
        "M. Roy (O.N.U.) = M.|Roy|(|O.N.U.|)",
        "«gilets» = «|gilets|»",
        "voir https://exemple.fr/a, puis = voir|https://exemple.fr/a|,|puis",
        "#Crue @mairie = #Crue|@mairie",
        "Côte d'Ivoire = Côte|d'|Ivoire",
        "jusqu'en mars... = jusqu'|en|mars|..."
      })
  void wordsAreCutWhereFrenchCutsThem(String text, String words) {
    List<String> cut =
        Words.in(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
    assertEquals(List.of(words.split("\\|")), cut);
  }

  @Property(tries = 500)
  void betweenWordsThereIsOnlyWhiteSpace(@ForAll @StringLength(max = 120) String text) {
    int at = 0;
    for (Span word : Words.in(text, new Span(0, text.length()))) {
      assertTrue(word.length() > 0 && word.start() >= at);
      assertTrue(blank(text.substring(at, word.start())));
      at = word.end();
    }
    assertTrue(blank(text.substring(at)));
  }

  private static boolean blank(String text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == '\u200b'
                    || c == '\ufeff');
  }
}
