package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recoupe.model.DateRange;

final class DatesTest {
  private final Dates dates = new Dates(Words.load());

  private Bilingual range(String from, String to) {
    return dates.range(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @Test
  void aDayIsWrittenOut() {
    assertEquals("14 septembre 2023", range("2023-09-14", "2023-09-14").fr());
    assertEquals("14 September 2023", range("2023-09-14", "2023-09-14").en());
  }

  @Test
  void theFirstOfTheMonthIsAnOrdinalInFrench() {
    assertEquals("1er mai 2024", range("2024-05-01", "2024-05-01").fr());
    assertEquals("1 May 2024", range("2024-05-01", "2024-05-01").en());
  }

  @Test
  void aRangeSaysTheMonthAndTheYearOnlyOnce() {
    assertEquals("du 12 au 15 septembre 2023", range("2023-09-12", "2023-09-15").fr());
    assertEquals("du 30 avril au 2 mai 2024", range("2024-04-30", "2024-05-02").fr());
    assertEquals("30 April – 2 May 2024", range("2024-04-30", "2024-05-02").en());
  }

  @Test
  void aWholeMonthIsJustItsName() {
    assertEquals("février 2024", range("2024-02-01", "2024-02-29").fr());
  }

  @Test
  void theClockHasNarrowSpacesInFrench() {
    assertEquals("22\u202Fh\u202F35", Dates.clock("2023-09-14T22:35:00+02:00").fr());
    assertEquals("22:35", Dates.clock("2023-09-14T22:35:00+02:00").en());
    assertEquals("9\u202Fh", Dates.clock("2023-09-14T09:00").fr());
  }

  @Test
  void aDateWithoutClockHasNone() {
    assertEquals("", Dates.clock("2023-09-14").fr());
    assertEquals("", Dates.clock("2023-09-14Tmorn!").fr());
  }
}
