package org.recoupe.app;

import java.nio.file.Path;
import java.util.List;
import org.recoupe.run.Source;

/** What the command line names: paths, or standard input for {@code -}. */
final class Input {
  private Input() {}

  static Source of(List<Path> paths) {
    List<Path> files = paths.stream().filter(path -> !standard(path)).toList();
    return sink -> {
      if (!files.isEmpty()) {
        Source.files(files).into(sink);
      }
      if (files.size() < paths.size()) {
        Source.stream("-", System.in).into(sink);
      }
    };
  }

  private static boolean standard(Path path) {
    return path.toString().equals("-");
  }
}
