package org.recoupe.run;

import java.util.function.Function;
import org.recoupe.model.Rejected;

/**
 * Keeps a fault of the program on one value from stopping the run: the value is told as rejected,
 * with the fault, and the rest of the heap goes on.
 *
 * <p>A stack overflow is one of them: parsers recurse as deep as their input does. Other errors of
 * the machine (no memory) are not.
 */
final class Guard {
  private Guard() {}

  /** What the step makes of a value; what stands in for it where the step has a fault. */
  static <B> B orElse(String where, Step<B> step, Function<Rejected, B> standIn) {
    try {
      return step.take();
    } catch (RuntimeException | StackOverflowError fault) {
      return standIn.apply(new Rejected(where, "a fault of the program: " + fault));
    }
  }

  /** A step that is ready to be taken. */
  interface Step<B> {
    B take();
  }
}
