package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon FRENCH = Lexicon.french();

  @Test
  void anInfinitiveIsKnownAsOne() {
    assertTrue(FRENCH.forms("rendre").stream().anyMatch(Lexicon.Form::infinitive));
  }

  @Test
  void aPluralIsKnownAsOne() {
    assertTrue(FRENCH.forms("maisons").stream().anyMatch(Lexicon.Form::plural));
    assertTrue(FRENCH.forms("maison").stream().noneMatch(Lexicon.Form::plural));
  }

  @Test
  void theClassOfFrequencyIsNoPartOfATag() {
    assertTrue(FRENCH.forms("sera").stream().anyMatch(f -> f.tag().equals("V etre ind futu 3 s")));
  }
}
