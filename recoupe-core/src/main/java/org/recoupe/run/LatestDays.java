package org.recoupe.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far a stream has come in days of publication, as most of its latest articles tell it: a few
 * days that lie far ahead, since they are wrong, close no heap.
 */
public final class LatestDays {
  private static final int LATEST = 30;

  /** So many of the latest days may be wrong. */
  private static final int WRONG = 6;

  private final long[] latest = new long[LATEST];
  private long seen;

  /** Takes the day of the next article. */
  public void see(LocalDate day) {
    latest[(int) (seen % LATEST)] = day.toEpochDay();
    seen++;
  }

  /** The day that more than a few have reached; none while there are but a few. */
  public Optional<LocalDate> reached() {
    long[] days = Arrays.copyOf(latest, (int) Math.min(seen, LATEST));
    Arrays.sort(days);
    return days.length <= WRONG
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(days[days.length - 1 - WRONG]));
  }
}
