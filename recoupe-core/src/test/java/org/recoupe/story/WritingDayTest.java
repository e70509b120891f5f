package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.DateRange;

class WritingDayTest {

  private static Optional<WritingDay> of(String text) {
    return WritingDay.of(DaySigns.of(Paper.undated("a", "Le Courrier", text)));
  }

  private static Optional<DayOfWeek> weekday(String text) {
    return of(text).map(WritingDay::weekday);
  }

  @Test
  void theWeekdayBesideTheFinishedActIsTheDayOfWriting() {
    String text = "Le préfet de la Vaurenne a annoncé jeudi la fermeture du pont de Saint-Aubrac.";
    assertEquals(Optional.of(DayOfWeek.THURSDAY), weekday(text));
    assertTrue(of(text).orElseThrow().sure());
  }

  @Test
  void ofTwoWeekdaysTheLaterOneCounts() {
    assertEquals(
        Optional.of(DayOfWeek.SUNDAY),
        weekday(
            "Trois barques ont coulé samedi sur le lac de Vaurenne, a indiqué dimanche la mairie de"
                + " Saint-Aubrac."));
  }

  @Test
  void aWeekdayAheadIsNotTheDayOfWriting() {
    assertEquals(
        Optional.empty(),
        weekday("Le préfet de la Vaurenne doit inaugurer samedi le pont de Saint-Aubrac."));
  }

  @Test
  void aRelativeClauseTellsOfAnotherDay() {
    assertEquals(
        Optional.empty(),
        weekday("Le chauffeur qui a renversé mardi trois passants reste à l'hôpital de Vaurenne."));
  }

  @Test
  void lastWeeksSaturdayIsNoDayOfWriting() {
    assertEquals(
        Optional.empty(),
        weekday("Les pêcheurs de la Vaurenne ont manifesté samedi dernier devant la préfecture."));
  }

  @Test
  void anEveningMayBePrintedTheDayAfter() {
    WritingDay day =
        of("Le conseil de Saint-Aubrac a voté vendredi soir la vente du vieux moulin.")
            .orElseThrow();
    assertFalse(day.sure());
    LocalDate friday = LocalDate.of(2021, 3, 5);
    assertEquals(new DateRange(friday, friday.plusDays(1)), day.days(friday));
  }

  @Test
  void aQuotedWeekdayIsNotTheJournalists() {
    assertEquals(
        Optional.empty(),
        weekday("« Nous avons tout perdu jeudi », soupire Odile Brancourt devant son moulin."));
  }

  @Test
  void theNearestSuchDayIsAtMostThreeDaysOff() {
    WritingDay day =
        of("Le maire de Saint-Aubrac a démissionné lundi, selon la préfecture.").orElseThrow();
    for (int d = 1; d <= 28; d++) {
      LocalDate known = LocalDate.of(2021, 2, d);
      LocalDate near = day.near(known);
      assertEquals(DayOfWeek.MONDAY, near.getDayOfWeek());
      assertTrue(Math.abs(near.toEpochDay() - known.toEpochDay()) <= 3);
    }
  }

  @Test
  void anArticleWithoutAWeekdayHasNoDayOfWriting() {
    assertEquals(Optional.empty(), WritingDay.of(List.of()));
  }

  @Test
  void theSameHourOfLastSaturdayIsToldOnASaturday() {
    String text =
        "Peu avant 15 heures, la préfecture comptait 300 barques sur le lac de Vaurenne, deux fois"
            + " moins que les 600 recensées samedi dernier à la même heure.";
    assertEquals(Optional.of(DayOfWeek.SATURDAY), weekday(text));
    assertTrue(of(text).orElseThrow().sure());
  }

  @Test
  void theSameHourOfTwoDaysTellsNone() {
    assertEquals(
        Optional.empty(),
        weekday(
            "La préfecture comptait 300 barques, contre 600 samedi dernier à la même heure et 90"
                + " mardi dernier à la même heure."));
  }
}
