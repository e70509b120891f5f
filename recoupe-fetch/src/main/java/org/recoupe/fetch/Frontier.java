package org.recoupe.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is still to be asked, one lane for each host: a host is asked one thing at a time, and only
 * when its pause is over. Thread-safe.
 */
final class Frontier {
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final Clock clock;
  private final AtomicBoolean closed = new AtomicBoolean();

  Frontier(Clock clock) {
    this.clock = clock;
  }

  private static final class Lane {
    private final Deque<Errand> errands = new ArrayDeque<>();
    private Instant ready = Instant.MIN;
    private boolean busy;
  }

  /** Puts an errand behind the others of its host. */
  synchronized void add(Errand errand) {
    lane(errand).errands.addLast(errand);
    notifyAll();
  }

  /** Puts an errand before the others of its host: it was begun already. */
  synchronized void addFirst(Errand errand) {
    lane(errand).errands.addFirst(errand);
    notifyAll();
  }

  /** From now on there is nothing to take: errands in hand are the last. */
  synchronized void close() {
    closed.set(true);
    notifyAll();
  }

  private Lane lane(Errand errand) {
    return lanes.computeIfAbsent(Target.host(errand.address()), host -> new Lane());
  }

  /**
   * The next errand, as soon as its host may be asked; empty when all are done, or after {@link
   * #close}. Each must be handed back with {@link #done}.
   */
  synchronized Optional<Errand> take() throws InterruptedException {
    while (!closed.get()) {
      Optional<Lane> next =
          lanes.values().stream()
              .filter(lane -> !lane.busy && !lane.errands.isEmpty())
              .min(Comparator.comparing(lane -> lane.ready));
      boolean working = lanes.values().stream().anyMatch(lane -> lane.busy);
      if (next.isEmpty() && !working) {
        notifyAll();
        return Optional.empty();
      }
      Duration wait = next.map(lane -> until(lane.ready)).orElse(Duration.ofMinutes(1));
      if (next.isPresent() && wait.isZero()) {
        next.get().busy = true;
        return Optional.of(next.get().errands.removeFirst());
      }
      wait(Math.max(1, wait.toMillis()));
    }
    return Optional.empty();
  }

  private Duration until(Instant ready) {
    Instant now = clock.instant();
    return ready.isAfter(now) ? Duration.between(now, ready) : Duration.ZERO;
  }

  /** Tells that an errand is over, and how long its host is to be left alone. */
  synchronized void done(Errand errand, Duration rest) {
    Lane lane = lane(errand);
    lane.busy = false;
    lane.ready = clock.instant().plus(rest);
    notifyAll();
  }
}
