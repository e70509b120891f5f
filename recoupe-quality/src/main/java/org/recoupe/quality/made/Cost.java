package org.recoupe.quality.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What this program has cost so far. */
final class Cost {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Cost() {}

  /** Nanoseconds that all processors have worked: unlike the clock, not moved by other programs. */
  static long processors() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /** The most memory that was resident, in MB; where the system does not tell it, the Java heap. */
  static long resident() {
    if (!Files.exists(STATUS)) {
      return Runtime.getRuntime().totalMemory() >> 20;
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
