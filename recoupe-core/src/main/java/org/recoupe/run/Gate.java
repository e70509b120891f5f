package org.recoupe.run;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Knows which heaps of a stream are closed. An engine that starts again tells it how far event time
 * had come: what was closed stays closed, since its values are gone and a late article would be
 * told as all there is.
 */
public final class Gate implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long NEVER = Long.MAX_VALUE;

  private final Duration keep;
  private final AtomicLong reached = new AtomicLong(Long.MIN_VALUE);

  /**
   * A gate.
   *
   * @param keep how long a heap is kept after its last day, in event time; zero: for ever
   */
  public Gate(Duration keep) {
    this.keep = keep;
  }

  /** Event time has come so far, in milliseconds; its end closes nothing: a stream may go on. */
  public void pass(long millis) {
    if (millis != NEVER) {
      reached.accumulateAndGet(millis, Math::max);
    }
  }

  /** How far event time has come, in milliseconds. */
  public long reached() {
    return reached.get();
  }

  /** True if a day lies before the time that the stream has reached. */
  public boolean late(LocalDate day) {
    return Duration.ofDays(day.toEpochDay()).toMillis() < reached.get();
  }

  /** True if the heap of a key takes nothing more. */
  public boolean closed(String key) {
    return closing(key) <= reached.get();
  }

  /** When the heap of a key is closed, in milliseconds of event time; the end of time: never. */
  public long closing(String key) {
    Optional<LocalDate> last = keep.isZero() ? Optional.empty() : Heaps.last(key);
    return last.map(day -> Duration.ofDays(day.toEpochDay() + 1).plus(keep).toMillis())
        .orElse(NEVER);
  }
}
