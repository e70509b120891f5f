package org.recoupe.desk;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What the desk does again and again beside its pages, on a thread of its own. A round that fails
 * is logged, and the next one comes all the same. Thread-safe.
 */
final class Rounds {
  private final String name;
  private final ScheduledExecutorService clock;

  /**
   * @param name of the thread, behind that of the desk
   */
  Rounds(String name) {
    this.name = name;
    this.clock = Executors.newSingleThreadScheduledExecutor(this::thread);
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "recoupe-desk-" + name);
    thread.setDaemon(true);
    return thread;
  }

  /** Goes round at once, and so many seconds after each round ended, until it is closed. */
  @SuppressWarnings("FutureReturnValueIgnored") // it runs until the desk is closed
  void every(long seconds, Runnable round) {
    clock.scheduleWithFixedDelay(() -> guarded(round), 0, seconds, TimeUnit.SECONDS);
  }

  private void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException fault) {
      System.getLogger(Rounds.class.getName())
          .log(System.Logger.Level.ERROR, "a round of the " + name + " failed", fault);
    }
  }

  /** True once no round is to begin any more. */
  boolean closed() {
    return clock.isShutdown();
  }

  /** No round begins any more. */
  void stop() {
    clock.shutdown();
  }

  /** No round begins any more; the one in hand has so many seconds to end. */
  void close(long patience) {
    stop();
    try {
      if (!clock.awaitTermination(patience, TimeUnit.SECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
