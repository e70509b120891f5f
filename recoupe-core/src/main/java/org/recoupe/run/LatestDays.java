package org.recoupe.run;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * How far a stream has come in days of publication, as most of its latest articles tell it: a few
 * days that lie far ahead, since they are wrong, close no heap.
 */
public final class LatestDays {
  private static final int LATEST = 30;

  /** So many of the latest days may be wrong. */
  private static final int WRONG = 6;

  private final Deque<LocalDate> latest = new ArrayDeque<>();

  /** Takes the day of the next article. */
  public void see(LocalDate day) {
    latest.addLast(day);
    if (latest.size() > LATEST) {
      latest.removeFirst();
    }
  }

  /** The day that more than a few have reached; none while there are but a few. */
  public Optional<LocalDate> reached() {
    return latest.stream().sorted(Comparator.reverseOrder()).skip(WRONG).findFirst();
  }
}
