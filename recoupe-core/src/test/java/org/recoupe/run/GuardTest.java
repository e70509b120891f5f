package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Rejected;

/** One bad article never stops a run. */
final class GuardTest {

  @Test
  void aFaultBecomesALineThatNamesTheInput() {
    String told =
        Guard.orElse(
            "a.html",
            () -> {
              throw new IllegalStateException("span outside the text");
            },
            r -> r.where() + ": " + r.why());
    assertTrue(told.startsWith("a.html: "));
    assertTrue(told.contains("span outside the text"));
  }

  @Test
  void aPageThatIsTooDeepIsAFaultOfThatPageAlone() {
    assertEquals("refused", Guard.orElse("deep.html", () -> deeper(1), r -> "refused"));
  }

  private static String deeper(int depth) {
    return deeper(depth + 1) + depth;
  }

  @Test
  void otherErrorsOfTheMachineGoOn() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            Guard.orElse(
                "a.html",
                () -> {
                  throw new OutOfMemoryError("no room");
                },
                r -> "refused"));
  }

  @Test
  void faultsStandInOneOrderWhateverTheThreads() {
    Faults faults = new Faults(List.of(new Rejected("m", "empty")));
    assertEquals("nothing", faults.add(new Rejected("z", "fault"), "nothing"));
    faults.add(new Rejected("a", "fault"), "nothing");
    assertEquals(List.of("a", "m", "z"), faults.all().stream().map(Rejected::where).toList());
  }
}
