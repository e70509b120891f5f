package org.recoupe.desk;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.Shelf;
import org.recoupe.run.Source;
import org.recoupe.store.Inbox;
import org.recoupe.store.Outage;
import org.recoupe.store.Regroupings;
import org.recoupe.store.Store;

/**
 * Reads what waits in the inbox, one original after the other, and groups articles again where
 * somebody decided so, in its own thread. What it is at when the program dies still waits when it
 * starts again, and putting away twice changes nothing.
 */
final class Worker implements AutoCloseable {
  private static final int AT_ONCE = 20;
  private static final int PAUSE_SECONDS = 30;
  private static final int REST_SECONDS = 2;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Inbox inbox;
  private final Regroupings regroupings;
  private final LivingHeap heap;
  private final Runnable changed;
  private final Runnable news;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean closing;
  private final Thread thread = new Thread(this::work, "recoupe-desk-worker");

  /**
   * @param changed is called whenever stories may have changed
   * @param news is called whenever something came in or was read; does not wait
   */
  Worker(Store store, LivingHeap heap, Runnable changed, Runnable news) {
    this.news = news;
    this.inbox = store.inbox();
    this.regroupings = store.regroupings();
    this.heap = heap;
    this.changed = changed;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Says that something came in. */
  void ring() {
    bell.release();
    news.run();
  }

  private void work() {
    try {
      while (!closing) {
        try {
          round();
        } catch (RuntimeException fault) {
          log("the store takes nothing now; what waits is tried again", fault);
          bell.tryAcquire(REST_SECONDS, TimeUnit.SECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() throws InterruptedException {
    regroup();
    List<Inbox.Waiting> waiting = inbox.next(AT_ONCE);
    if (waiting.isEmpty()) {
      bell.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
      bell.drainPermits();
    }
    for (Inbox.Waiting one : waiting) {
      if (!closing) {
        regroup();
        read(one);
        news.run();
      }
    }
  }

  private static void log(String what, Throwable fault) {
    System.getLogger(Worker.class.getName()).log(System.Logger.Level.ERROR, what, fault);
  }

  /** What somebody decided goes first: they are waiting for it. */
  private void regroup() {
    for (Optional<Regroupings.Waiting> one = regroupings.next();
        one.isPresent() && !closing;
        one = regroupings.next()) {
      try {
        regroupings.carryOut(one.get(), heap);
        tell();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
        Outage.raise(fault);
        log("a decision was not carried out", fault);
        regroupings.failed(one.get(), "a fault of the program: " + fault);
      }
      news.run();
    }
  }

  /** What follows from a change can be made up for later: it does not undo what was read. */
  private void tell() {
    try {
      changed.run();
    } catch (RuntimeException fault) {
      log("what was read is not searchable yet", fault);
    }
  }

  /**
   * What is done can be searched for. A fault on one original is told with it, and the next goes
   * on; where the fault lies with the store, the original waits until it can be put away.
   */
  private void read(Inbox.Waiting one) {
    try {
      Source source = Source.stream(one.name(), new ByteArrayInputStream(one.bytes()));
      Shelf.Changed what = heap.take(source);
      tell();
      if (what.readings().isEmpty() && !what.rejected().isEmpty()) {
        inbox.failed(one.id(), what.rejected().get(0).why());
      } else {
        inbox.done(one.id(), what.readings().size());
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      Outage.raise(fault);
      inbox.failed(one.id(), "a fault of the program: " + fault);
    }
  }

  /** Lets it finish what it is at: an interrupted thread would leave files of the index closed. */
  @Override
  public void close() {
    closing = true;
    bell.release();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
