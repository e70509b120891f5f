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

  private static final String VERDICT =
      "Le tribunal de Saint-Aubrac a condamné jeudi l'ancien maire Gaspard Lomélie à trois ans de"
          + " prison pour avoir vendu la forêt communale à son cousin Edgar Lomélie. Ses avocats ont"
          + " annoncé jeudi qu'il ferait appel. Les habitants de Saint-Aubrac attendaient ce jugement"
          + " depuis la découverte des actes de vente, a rappelé la procureure Inès Valdorge.";

  private static final String TRIAL =
      "L'ancien maire de Saint-Aubrac, Gaspard Lomélie, a comparu mardi devant le tribunal de"
          + " Saint-Aubrac, accusé d'avoir vendu la forêt communale à son cousin Edgar Lomélie. La"
          + " procureure Inès Valdorge a requis mardi quatre ans de prison. Le jugement sera rendu le"
          + " 22 avril, ont indiqué ses avocats.";

  @Test
  void anotherEpisodeOfTheSameAffairPlacesNothing() {
    Reading trial = Paper.of("a", "Le Courrier", "2021-03-02", TRIAL);
    Reading verdict = Paper.undated("b", "La Dépêche de l'Est", VERDICT);
    assertFalse(Dater.infer(List.of(trial, verdict)).containsKey("b"));
  }

  @Test
  void aDateTwoEpisodesDisputeIsNotTold() {
    Reading early = Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD);
    Reading late = Paper.of("b", "Le Matin", "2021-04-22", Paper.FLOOD);
    Reading undated = Paper.undated("c", "La Dépêche de l'Est", Paper.FLOOD_TOO);
    assertFalse(Dater.infer(List.of(early, late, undated)).containsKey("c"));
  }

  @Test
  void theOrderOfTheReadingsDoesNotMatter() {
    Reading dated = Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD);
    Reading undated = Paper.undated("b", "La Dépêche de l'Est", Paper.FLOOD_TOO);
    Reading other = Paper.undated("c", "Le Matin", Paper.STRIKE);
    assertEquals(
        Dater.infer(List.of(dated, undated, other)), Dater.infer(List.of(other, undated, dated)));
  }
}
