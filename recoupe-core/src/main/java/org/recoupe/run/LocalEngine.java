package org.recoupe.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Threads of this machine. Only so many values wait at a time that a feed without end cannot fill
 * the memory.
 */
public final class LocalEngine implements Engine {
  private static final int WAITING_PER_THREAD = 16;

  private final int threads;

  /**
   * An engine with so many threads.
   *
   * @throws IllegalArgumentException if there are none
   */
  public LocalEngine(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("an engine of " + threads + " threads");
    }
    this.threads = threads;
  }

  @Override
  public <A, B> List<B> each(Feed<A> feed, Function<A, B> step) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, LocalEngine::worker);
    try {
      Semaphore places = new Semaphore(threads * WAITING_PER_THREAD);
      List<Future<B>> results = new ArrayList<>();
      feed.into(
          value -> {
            places.acquireUninterruptibly();
            results.add(
                workers.submit(
                    () -> {
                      try {
                        return step.apply(value);
                      } finally {
                        places.release();
                      }
                    }));
          });
      return results.stream().map(LocalEngine::result).toList();
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "recoupe-worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new CompletionException("a step failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException("interrupted", e);
    }
  }
}
