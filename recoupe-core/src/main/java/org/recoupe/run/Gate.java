package org.recoupe.run;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.recoupe.model.Rejected;

/**
 * Knows which heaps of a stream are closed, and to which heap belongs what tells no day. An engine
 * that starts again tells it how far event time had come: what was closed stays closed, since its
 * values are gone and a late article would be told as all there is.
 */
public final class Gate implements Serializable {
  private static final long serialVersionUID = 2;
  private static final long NEVER = Long.MAX_VALUE;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final Heaps heaps;
  private final Duration keep;
  private final AtomicLong reached = new AtomicLong(UNKNOWN);

  /**
   * A gate.
   *
   * @param heaps how articles are divided
   * @param keep how long a heap is kept after its last day, in event time; zero: for ever
   */
  public Gate(Heaps heaps, Duration keep) {
    this.heaps = heaps;
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
    return millis(day) < reached.get();
  }

  /** True if the heap of a key takes nothing more. */
  public boolean closed(String key) {
    return closing(key) <= reached.get();
  }

  /** An article that comes when its heap is closed: told as rejected. */
  public Parcel refused(Parcel article) {
    Carried value = article.carried();
    String uri = Kinds.CLEANED.of(value).article().uri();
    Rejected rejected = new Rejected(uri, "came when its heap was closed");
    String name = Kinds.CLEANED.name(value);
    return Parcel.of(
        Kinds.REFUSED.to(Route.GATHER, heaps.undated(today()), name, rejected), article.from());
  }

  /**
   * A value as it is kept: what waits to be given a heap, since it tells no day, takes the day that
   * the stream has reached; none while that is not known, or where heaps are kept for ever.
   */
  public Parcel dated(Parcel value) {
    return Heaps.waits(value.key()) ? value.on(today()) : value;
  }

  /**
   * When a value is let go, in milliseconds of event time; the end of time: never.
   *
   * @param value {@link #dated}
   */
  public long closing(Parcel value) {
    if (keep.isZero() || !Heaps.waits(value.key())) {
      return closing(value.key());
    }
    // what came before any day was known is remembered until one is: else it would be for ever
    return value.date().map(day -> closing(heaps.undated(Optional.of(day)))).orElse(UNKNOWN + 1);
  }

  /** When all that came under a key is let go: with the first of its values that is. */
  public long closing(String key, Iterable<Parcel> values) {
    return Heaps.waits(key)
        ? StreamSupport.stream(values.spliterator(), false)
            .mapToLong(this::closing)
            .min()
            .orElse(NEVER)
        : closing(key);
  }

  private long closing(String key) {
    Optional<LocalDate> last = keep.isZero() ? Optional.empty() : Heaps.last(key);
    return last.map(day -> millis(day.plusDays(1)) + keep.toMillis()).orElse(NEVER);
  }

  /** The day that the stream has reached. */
  private Optional<LocalDate> today() {
    boolean known = !keep.isZero() && reached.get() != UNKNOWN;
    return known
        ? Optional.of(LocalDate.ofEpochDay(Duration.ofMillis(reached.get() + 1).toDays()))
        : Optional.empty();
  }

  private static long millis(LocalDate day) {
    return Duration.ofDays(day.toEpochDay()).toMillis();
  }
}
