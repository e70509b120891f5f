package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;

class DaterTest {

  @Test
  void theWeekdayOfAnUndatedArticleIsPlacedByADatedOneOfTheEpisode() {
    Reading dated = Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD);
    Reading undated = Paper.undated("b", "La Dépêche de l'Est", Paper.FLOOD_TOO);
    Map<String, Published> dates = Dater.infer(List.of(dated, undated));
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2021, 3, 4))), dates.get("b").days());
    assertEquals(Published.Basis.INFERRED_FROM_STORY, dates.get("b").basis());
    assertFalse(dates.get("b").evidence().isEmpty());
    assertFalse(dates.get("b").why().isBlank());
  }

  @Test
  void aDatedArticleIsLeftAlone() {
    assertTrue(
        Dater.infer(List.of(Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD))).isEmpty());
  }

  @Test
  void anUndatedArticleThatNobodyPlacesStaysUndated() {
    assertTrue(Dater.infer(List.of(Paper.undated("b", "Le Courrier", Paper.FLOOD_TOO))).isEmpty());
  }

  @Test
  void aWeekdayFourDaysOffIsNotPlaced() {
    Reading dated = Paper.of("a", "Le Courrier", "2021-03-01", Paper.FLOOD);
    Reading undated = Paper.undated("b", "La Dépêche de l'Est", Paper.FLOOD_TOO);
    assertFalse(Dater.infer(List.of(dated, undated)).containsKey("b"));
  }
}
