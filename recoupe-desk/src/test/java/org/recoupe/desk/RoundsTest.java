package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RoundsTest {
  @Test
  void aRoundThatFailsIsNotTheLast() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    Rounds rounds = new Rounds("test");
    rounds.every(
        1,
        () -> {
          twice.countDown();
          throw new IllegalStateException("on purpose");
        });
    assertTrue(twice.await(20, TimeUnit.SECONDS));
    rounds.close(5);
  }

  @Test
  void theRoundInHandEndsAndNoneBeginsBehindIt() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    Rounds rounds = new Rounds("test");
    rounds.every(
        1,
        () -> {
          begun.countDown();
          try {
            assertTrue(go.await(20, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          ended.incrementAndGet();
        });
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    rounds.stop();
    assertTrue(rounds.closed());
    go.countDown();
    rounds.close(20);
    assertEquals(1, ended.get());
  }
}
