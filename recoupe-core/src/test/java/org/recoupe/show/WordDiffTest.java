package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class WordDiffTest {

  private static List<String> differing(String text, String other) {
    return WordDiff.pieces(text, other).stream()
        .filter(WordDiff.Piece::differs)
        .map(WordDiff.Piece::text)
        .toList();
  }

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    assertEquals(List.of("quatre"), differing("plus de quatre heures", "plus de deux heures"));
  }

  @Test
  void neighbouringWordsAreMarkedTogether() {
    assertEquals(List.of("beau violon"), differing("un beau violon neuf", "un alto neuf"));
  }

  @Test
  void aLittleWordIsMarkedOnlyWhereNothingWeightierDiffers() {
    assertEquals(
        List.of("quatre"), differing("pendant plus de quatre heures", "plus de deux heures"));
    assertEquals(List.of("moins"), differing("moins de deux heures", "plus de deux heures"));
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    assertTrue(differing("Il est venu.", "il est venu !").isEmpty());
  }

  @Property
  void thePiecesJoinedAreTheText(@ForAll String text, @ForAll String other) {
    String joined =
        WordDiff.pieces(text, other).stream()
            .map(WordDiff.Piece::text)
            .collect(Collectors.joining());
    assertEquals(text, joined);
  }

  @Property
  void aTextDoesNotDifferFromItself(@ForAll String text) {
    assertTrue(differing(text, text).isEmpty());
  }
}
