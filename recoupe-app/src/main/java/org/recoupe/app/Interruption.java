package org.recoupe.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work end in order when the program is told to end (Ctrl-C, SIGTERM): the work is asked
 * to stop, and the machine waits until it has put its result away.
 */
final class Interruption {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Runnable stop, Duration patience) {
    this.hook = new Thread(() -> end(stop, patience), "interruption");
  }

  /**
   * Watches from now on until it is closed.
   *
   * @param stop asks the work to end soon
   * @param patience how long it may take to do so
   */
  static Interruption with(Runnable stop, Duration patience) {
    Interruption interruption = new Interruption(stop, patience);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end(Runnable stop, Duration patience) {
    stop.run();
    try {
      done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is over. */
  void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is going down already: the hook is what waits for us.
    }
  }
}
