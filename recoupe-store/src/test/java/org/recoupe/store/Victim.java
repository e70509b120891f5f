package org.recoupe.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/**
 * A program that takes articles in and reads them, made to be killed. It says on standard output
 * what it has done, after it has done it.
 */
final class Victim {
  private Victim() {}

  /** The store, the first article to take in, the first one not to; it starts at a sign. */
  public static void main(String[] args) throws InterruptedException {
    Pipeline pipeline = Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");
    pipeline.harvest(source(Wire.name(0), Wire.article(0)));
    say("ready");
    awaitSign();
    try (Store store = Store.open(args[0], Databases.NOON)) {
      say("opened");
      CountDownLatch taken = new CountDownLatch(1);
      Thread taker =
          new Thread(
              () -> {
                take(store.inbox(), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
                taken.countDown();
              });
      taker.start();
      LivingHeap heap = new LivingHeap(pipeline, store.shelf());
      read(store.inbox(), heap);
      taken.await();
      read(store.inbox(), heap);
    }
    say("done");
  }

  private static void take(Inbox inbox, int from, int to) {
    for (int number = from; number < to; number++) {
      inbox.add(Wire.name(number), Wire.article(number));
      say("kept " + Wire.name(number));
    }
  }

  private static void read(Inbox inbox, LivingHeap heap) {
    List<Inbox.Waiting> waiting = inbox.next(20);
    while (!waiting.isEmpty()) {
      for (Inbox.Waiting one : waiting) {
        int articles = heap.take(source(one.name(), one.bytes())).readings().size();
        say("read " + one.name());
        inbox.done(one.id(), articles);
      }
      waiting = inbox.next(20);
    }
  }

  static Source source(String name, byte[] bytes) {
    return Source.stream(name, new ByteArrayInputStream(bytes));
  }

  private static synchronized void say(String what) {
    System.out.println(what);
    System.out.flush();
  }

  private static void awaitSign() {
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
