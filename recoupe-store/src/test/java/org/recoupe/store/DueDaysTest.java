package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DueDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2023-09-14,2023-09-14..2023-09-14",
    "2023-09-14T12:00,2023-09-14..2023-09-14",
    "2024-02,2024-02-01..2024-02-29",
    "2024,2024-01-01..2024-12-31",
    "2021-W01,2021-01-04..2021-01-10",
    "2023-09-14/2023-09-16,2023-09-14..2023-09-16",
    "2023-09-31,",
    "2023-SU,",
    "bientôt,"
  })
  void aDueTimeHasItsDays(String due, String days) {
    String found = DueDays.of(due).map(d -> d.from() + ".." + d.to()).orElse(null);
    assertEquals(days, found);
  }
}
