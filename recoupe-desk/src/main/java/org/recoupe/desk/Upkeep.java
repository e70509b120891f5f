package org.recoupe.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.store.Following;
import org.recoupe.store.Retelling;
import org.recoupe.store.Store;
import org.recoupe.store.search.SearchIndex;

/**
 * Keeps what is derived from the store up to date, in a thread of its own: rows that an earlier
 * version has written, matches with lists that have changed, the search index, the pages of
 * stories. It takes the time that reading and readers leave: while originals wait it writes no
 * page, it lets those go first who ask, and it rests as long as it works. Once all pages are there,
 * they are not looked at again.
 */
final class Upkeep implements Watch {
  private static final int AT_ONCE = 50;
  private static final long PAUSE_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 60_000;

  /** Who is never alone writes a page now and then all the same. */
  private static final int STANDS_BACK = 100;

  private static final long A_MOMENT_MILLIS = 20;

  private final Store store;
  private final SearchIndex index;
  private final ToldPages pages;
  private final BooleanSupplier idle;
  private final BiFunction<WeighedStory, List<Reading>, WeighedStory> screened;
  private final Deque<String> stale = new ArrayDeque<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this::work, "recoupe-desk-upkeep");
  private boolean begun;
  private long seen = -1;

  /**
   * @param idle whether nobody is being answered
   * @param screened looks a story up again on the lists
   */
  Upkeep(
      Store store,
      SearchIndex index,
      ToldPages pages,
      BooleanSupplier idle,
      BiFunction<WeighedStory, List<Reading>, WeighedStory> screened) {
    this.screened = screened;
    this.idle = idle;
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
  private boolean once() throws InterruptedException {
    try {
      return retold() || screened() || followed() || written();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
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

  /** What comes in, and what somebody decided, goes first. */
  private boolean screened() throws InterruptedException {
    if (store.inbox().waiting() + store.regroupings().waiting() > 0) {
      return false;
    }
    standBack();
    return store.nameLists().again(screened);
  }

  /** True if the heap has changed, and pages may have to be written. */
  private boolean followed() {
    Following.Mark mark = store.following().mark();
    if (!begun) {
      begin(mark);
    }
    if (mark.generation() == seen) {
      return false;
    }
    index.catchUp();
    stale.addAll(store.following().storiesSince(seen));
    seen = mark.generation();
    return true;
  }

  /** Goes on where it once was done. */
  private void begin(Following.Mark mark) {
    pages.kept().sweep(new HashSet<>(store.following().storiesSince(-1)));
    long reached = pages.kept().reached(mark.uuid());
    seen = reached > mark.generation() ? -1 : reached;
    begun = true;
  }

  private boolean written() throws InterruptedException {
    if (stale.isEmpty() || store.inbox().waiting() > 0) {
      return false;
    }
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
    for (int i = 0; i < AT_ONCE && !stale.isEmpty() && System.nanoTime() < until; i++) {
      standBack();
      pages.refresh(store, stale.removeFirst());
    }
    if (stale.isEmpty()) {
      pages.kept().reached(new Following.Mark(store.following().mark().uuid(), seen));
    }
    return !stale.isEmpty();
  }

  /** Until nobody asks, or for about two seconds. */
  private void standBack() throws InterruptedException {
    for (int i = 0; i < STANDS_BACK && !idle.getAsBoolean(); i++) {
      if (closing.await(A_MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
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
