package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.mark.Reading;

class HeadlinesTest {

  private static Reading titled(String id, String title) {
    Reading reading = Paper.undated(id, "Le Courrier", Paper.FLOOD);
    Article a = reading.article();
    Article titled =
        new Article(
            a.id(),
            a.key(),
            a.uri(),
            a.sha256(),
            a.outlet(),
            Optional.of(title),
            a.text(),
            a.origin(),
            a.language(),
            a.published(),
            a.passages(),
            a.edits());
    return Reading.of(titled, reading.sentences());
  }

  @Test
  void aHeadlineInOrdinaryLettersComesBeforeOneInCapitals() {
    assertEquals(
        "La Vaurenne sort de son lit",
        Headlines.of(
            List.of(
                titled("a", "LA VAURENNE DÉBORDE À SAINT-AUBRAC"),
                titled("b", "La Vaurenne sort de son lit"))));
  }

  @Test
  void aWholeHeadlineComesBeforeOneThatIsCutOff() {
    assertEquals(
        "La Vaurenne sort de son lit",
        Headlines.of(
            List.of(
                titled("a", "La Vaurenne déborde à Saint-Aubrac et…"),
                titled("b", "La Vaurenne sort de son lit"))));
  }

  @Test
  void withoutAHeadlineTheFirstSentenceStandsIn() {
    String title = Headlines.of(List.of(Paper.undated("a", "Le Courrier", Paper.FLOOD)));
    assertTrue(title.startsWith("La rivière Vaurenne"));
  }

  @Test
  void aLongSentenceIsCutBehindAWord() {
    String cut = Headlines.cut("mot ".repeat(60));
    assertTrue(cut.endsWith("mot …"));
    assertTrue(cut.length() <= 112);
  }

  @Test
  void noArticleHasNoTitle() {
    assertEquals("", Headlines.of(List.of()));
  }
}
