package org.recoupe.run;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.recoupe.intake.Intake;
import org.recoupe.model.Arrival;

/** Where articles come from. */
public interface Source {

  /** Hands over everything that arrives, in order, on the calling thread. */
  void into(Consumer<Arrival> taker);

  /** Files and folders. */
  static Source files(List<Path> paths) {
    return taker -> Intake.standard().read(paths, taker);
  }

  /** A stream, e.g. standard input; it is not closed. */
  static Source stream(String name, InputStream stream) {
    return taker -> Intake.standard().read(name, stream, taker);
  }
}
