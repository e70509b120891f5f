package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
    Gate gate = new Gate(Heaps.DAY, Duration.ofDays(10));
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
    Gate gate = new Gate(Heaps.DAY, Duration.ofDays(1));
    gate.pass(millis(MAY));
    gate.pass(millis(MAY.minusDays(100)));
    gate.pass(Long.MAX_VALUE);
    assertEquals(millis(MAY), gate.reached());
    assertTrue(gate.late(MAY.minusDays(1)));
    assertFalse(gate.late(MAY));
  }

  @Test
  void aHeapThatIsKeptForEverIsNeverClosed() {
    Gate gate = new Gate(Heaps.MONTH, Duration.ZERO);
    gate.pass(millis(MAY));
    assertFalse(gate.closed("1999-01"));
  }

  private static Parcel undated() {
    return Parcel.of(new Carried(Route.UNDATED, Heaps.waiting("page"), "id", "{}"), "sender");
  }

  @Test
  void whatTellsNoDayIsKeptByTheDayThatTheStreamHadReached() {
    Gate gate = new Gate(Heaps.DAY, Duration.ofDays(3));
    assertEquals(Optional.empty(), gate.dated(undated()).date(), "no day is known yet");
    gate.pass(millis(MAY) - 1);
    Parcel came = gate.dated(undated());
    assertEquals(Optional.of(MAY), came.date());
    assertEquals(millis(MAY.plusDays(4)), gate.closing(came), "remembered as long as its heap");
    gate.pass(millis(MAY.plusDays(3)));
    Parcel later = gate.dated(undated());
    assertEquals(
        gate.closing(came),
        gate.closing(came.key(), List.of(later, came)),
        "all go with the first");
    gate.pass(millis(MAY.plusDays(4)));
    assertTrue(gate.closed(Heaps.DAY.undated(came.date())));
    assertEquals(Optional.of(MAY.plusDays(4)), gate.dated(undated()).date());
  }

  @Test
  void theMemoryOfAPageLastsAsLongAsTheMonthOfItsHeap() {
    Gate gate = new Gate(Heaps.MONTH, Duration.ofDays(3));
    gate.pass(millis(MAY.plusDays(1)));
    assertEquals(millis(LocalDate.of(2024, 6, 4)), gate.closing(gate.dated(undated())));
  }

  @Test
  void whatCameBeforeAnyDayWasKnownIsForgottenAtTheFirst() {
    Gate gate = new Gate(Heaps.DAY, Duration.ofDays(3));
    assertTrue(gate.closing(gate.dated(undated())) < millis(LocalDate.of(1, 1, 1)));
  }

  @Test
  void nothingIsPartedWhereHeapsAreKeptForEver() {
    Gate gate = new Gate(Heaps.DAY, Duration.ZERO);
    gate.pass(millis(MAY));
    assertEquals(Optional.empty(), gate.dated(undated()).date());
    assertEquals(Long.MAX_VALUE, gate.closing(undated()));
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
