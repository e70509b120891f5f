package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the heaps of a stream are closed. */
final class GateTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  private static long millis(LocalDate day) {
    return Duration.ofDays(day.toEpochDay()).toMillis();
  }

  @Test
  void aHeapIsClosedWhenItHasBeenKeptLongEnoughBehindItsLastDay() {
    Gate gate = new Gate(Duration.ofDays(10));
    gate.pass(millis(MAY.plusDays(10)));
    assertFalse(gate.closed("2024-05-01|Le Fil"));
    assertFalse(gate.closed("2024-05|Le Fil"));
    gate.pass(millis(MAY.plusDays(11)));
    assertTrue(gate.closed("2024-05-01|Le Fil"));
    assertTrue(gate.closed("2024-04"));
    assertFalse(gate.closed("2024-05"));
    assertFalse(gate.closed(""), "a heap without days is never closed");
  }

  @Test
  void whatIsClosedStaysClosedAndTheEndOfAStreamClosesNothing() {
    Gate gate = new Gate(Duration.ofDays(1));
    gate.pass(millis(MAY));
    gate.pass(millis(MAY.minusDays(100)));
    gate.pass(Long.MAX_VALUE);
    assertEquals(millis(MAY), gate.reached());
    assertTrue(gate.late(MAY.minusDays(1)));
    assertFalse(gate.late(MAY));
  }

  @Test
  void aHeapThatIsKeptForEverIsNeverClosed() {
    Gate gate = new Gate(Duration.ZERO);
    gate.pass(millis(MAY));
    assertFalse(gate.closed("1999-01"));
  }

  @Test
  void aFewWrongDaysMoveNothing() {
    LatestDays days = new LatestDays();
    for (int i = 0; i < 6; i++) {
      days.see(LocalDate.of(9999, 12, 31));
      assertEquals(Optional.empty(), days.reached());
    }
    for (int i = 0; i < 24; i++) {
      days.see(MAY.minusDays(i % 3));
    }
    assertEquals(Optional.of(MAY), days.reached());
    for (int i = 0; i < 7; i++) {
      days.see(MAY.plusDays(1));
    }
    assertEquals(Optional.of(MAY.plusDays(1)), days.reached());
  }
}
