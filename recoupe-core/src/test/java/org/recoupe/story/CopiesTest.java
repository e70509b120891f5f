package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Origin;

class CopiesTest {
  private static final Reading FIRST = Paper.of("b", "Le Courrier", "2021-03-04", Paper.FLOOD);

  @Test
  void theVerySameTextIsACopyOfTheEarlierOne() {
    Reading later = Paper.of("a", "Le Messager", "2021-03-05", Paper.FLOOD);
    List<Copy> copies = Copies.of(List.of(later, FIRST));
    assertEquals(1, copies.size());
    assertEquals("b", copies.get(0).original());
    assertEquals("a", copies.get(0).copy());
    assertEquals(Copy.Kind.COPY, copies.get(0).kind());
    assertEquals(1.0, copies.get(0).share());
  }

  @Test
  void anAbridgedTextWithAnotherEndingIsDerived() {
    String abridged =
        Paper.FLOOD.substring(0, Paper.FLOOD.indexOf(" Le pont de pierre"))
            + " Notre envoyée spéciale a passé la soirée avec les sinistrés, qui jouaient aux cartes."
            + " Certains avaient pu emporter leurs papiers, d'autres seulement un manteau.";
    List<Copy> copies =
        Copies.of(List.of(FIRST, Paper.of("c", "Le Messager", "2021-03-04", abridged)));
    assertEquals(List.of(Copy.Kind.DERIVED), copies.stream().map(Copy::kind).toList());
    assertEquals("b", copies.get(0).original());
    assertEquals(0.5, copies.get(0).share());
    assertEquals(2, copies.get(0).passages().size());
  }

  @Test
  void theSameEventInOwnWordsIsNoCopy() {
    Reading own = Paper.of("d", "Le Messager", "2021-03-05", Paper.FLOOD_TOO);
    assertEquals(List.of(), Copies.of(List.of(FIRST, own)));
  }

  @Test
  void aSharedQuotationIsNoSharedText() {
    String said =
        "« Nous avons perdu la récolte, les bêtes et jusqu'aux clôtures du pré communal »";
    Reading one =
        Paper.of(
            "e", "Le Courrier", "2021-03-05", said + ", a dit vendredi l'éleveur Paul Tavernol.");
    Reading other =
        Paper.of(
            "f",
            "Le Messager",
            "2021-03-05",
            "Un éleveur, Paul Tavernol, a confié : " + said + ".");
    assertEquals(List.of(), Copies.of(List.of(one, other)));
  }

  @Test
  void aCopyCountsAsOneVoice() {
    Reading copy = Paper.of("a", "Le Messager", "2021-03-05", Paper.FLOOD);
    Reading own = Paper.of("d", "La Dépêche de l'Est", "2021-03-05", Paper.FLOOD_TOO);
    List<Reading> readings = List.of(copy, FIRST, own);
    assertEquals(
        List.of(List.of("a", "b"), List.of("d")), Origins.voices(readings, Copies.of(readings)));
  }

  @Test
  void everyArticleRestsOnAVoice() {
    Reading own = Paper.of("d", "La Dépêche de l'Est", "2021-03-05", Paper.FLOOD_TOO);
    List<Reading> readings = List.of(FIRST, own);
    List<Origin> origins = Origins.of(readings, Entities.of(readings), Copies.of(readings));
    assertTrue(origins.stream().anyMatch(o -> o.articles().contains("b")));
    assertTrue(origins.stream().anyMatch(o -> o.articles().contains("d")));
    assertFalse(
        origins.stream()
            .filter(o -> o.id().startsWith("outlet:"))
            .anyMatch(o -> o.articles().size() > 1));
  }
}
