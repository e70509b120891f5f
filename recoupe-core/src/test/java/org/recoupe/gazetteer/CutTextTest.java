package org.recoupe.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CutTextTest {
  private static final String TEXT =
      "Selon l’AFP et Reuters, le Kremlin a démenti ; « Le Monde » cite l'agence Tass.";

  @Test
  void aCutTextIsSearchedAsTheTextItself() {
    Gazetteer lists = Gazetteer.french();
    CutText cut = CutText.of(TEXT);
    assertEquals(lists.agencies().in(TEXT), lists.agencies().in(cut));
    assertEquals(3, lists.agencies().in(cut).size());
    assertEquals(lists.outlets().in(TEXT), lists.outlets().in(cut));
    assertEquals(lists.metonyms().in(TEXT), lists.metonyms().in(cut));
  }

  @Test
  void itReadsLikeTheText() {
    CutText cut = CutText.of(TEXT);
    assertEquals(TEXT, cut.toString());
    assertEquals(TEXT.length(), cut.length());
    assertEquals('S', cut.charAt(0));
    assertEquals("AFP", cut.subSequence(8, 11));
  }
}
