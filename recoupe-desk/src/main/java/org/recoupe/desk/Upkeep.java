package org.recoupe.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.recoupe.store.Retelling;
import org.recoupe.store.Store;
import org.recoupe.store.search.SearchIndex;

/**
 * Keeps what is derived from the store up to date, in a thread of its own: rows that an earlier
 * version has written, the search index, the pages of stories. It takes the time that reading and
 * readers leave: while originals wait it writes no page, and it rests as long as it works.
 */
final class Upkeep implements Watch {
  private static final int AT_ONCE = 50;
  private static final long PAUSE_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Store store;
  private final SearchIndex index;
  private final ToldPages pages;
  private final Deque<String> stale = new ArrayDeque<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this::work, "recoupe-desk-upkeep");
  private long seen = -1;

  Upkeep(Store store, SearchIndex index, ToldPages pages) {
    this.store = store;
    this.index = index;
    this.pages = pages;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void work() {
    try {
      do {
        long start = System.nanoTime();
        boolean more = once();
        long worked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (closing.await(more ? worked : PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
      } while (true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A little of what is to be done; gives whether there is more. */
  private boolean once() {
    try {
      return retold() || followed() || written();
    } catch (RuntimeException | StackOverflowError fault) {
      System.getLogger(Upkeep.class.getName())
          .log(System.Logger.Level.ERROR, "what is derived from the store is late", fault);
      return false;
    }
  }

  private boolean retold() {
    Retelling retelling = store.retelling();
    List<String> pending = retelling.pending(1);
    pending.forEach(retelling::story);
    return !pending.isEmpty();
  }

  /** True if the heap has changed, and pages may have to be written. */
  private boolean followed() {
    long now = store.following().mark().generation();
    if (now == seen) {
      return false;
    }
    index.catchUp();
    List<String> changed = store.following().storiesSince(seen);
    if (seen < 0) {
      pages.kept().sweep(new HashSet<>(changed));
    }
    stale.addAll(changed);
    seen = now;
    return true;
  }

  private boolean written() {
    if (store.inbox().waiting() > 0) {
      return false;
    }
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
    for (int i = 0; i < AT_ONCE && !stale.isEmpty() && System.nanoTime() < until; i++) {
      pages.refresh(store, stale.removeFirst());
    }
    return !stale.isEmpty();
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
