package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LocalEngineTest {

  @Test
  void resultsComeInTheOrderOfTheValues() {
    List<Integer> values = IntStream.range(0, 1000).boxed().toList();
    assertEquals(values, new LocalEngine(4).each(values, v -> v));
  }

  @Test
  void aFeedCannotRunFarAheadOfItsTakers() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Engine.Feed<Integer> feed =
        taker -> {
          for (int i = 0; i < 500; i++) {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            taker.accept(i);
          }
        };
    new LocalEngine(2).each(feed, v -> open.decrementAndGet());
    assertTrue(most.get() <= 2 * 16 + 2, () -> "waiting: " + most.get());
  }

  @Test
  void aBrokenStepIsAFaultOfTheProgramAndSaysSo() {
    LocalEngine engine = new LocalEngine(1);
    assertThrows(
        CompletionException.class,
        () ->
            engine.each(
                List.of(1),
                v -> {
                  throw new IllegalStateException("broken");
                }));
  }

  @Test
  void anEngineNeedsAThread() {
    assertThrows(IllegalArgumentException.class, () -> new LocalEngine(0));
  }
}
