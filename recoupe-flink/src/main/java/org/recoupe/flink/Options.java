package org.recoupe.flink;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.util.ParameterTool;
import org.recoupe.run.Gate;
import org.recoupe.run.Heaps;
import org.recoupe.run.Route;

/**
 * What a job is to do: docs/scale.md tells what each option means.
 *
 * @param given as they stand on the command line
 */
record Options(ParameterTool given) {
  private static final Set<String> KNOWN =
      Set.of(
          "mode in watch-seconds kafka from-topic to-topic out store dossier heaps heap-signs late-days keep-days settle-millis"
              .split(" "));

  /**
   * The options of a command line.
   *
   * @throws IllegalArgumentException if one is unknown
   */
  static Options of(String... words) {
    ParameterTool given = ParameterTool.fromArgs(words);
    for (String name : given.toMap().keySet()) {
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("--" + name + " is none of " + KNOWN);
      }
    }
    return new Options(given);
  }

  /** In a batch or in a stream. */
  RuntimeExecutionMode mode() {
    return RuntimeExecutionMode.valueOf(given.get("mode", "batch").toUpperCase(Locale.ROOT));
  }

  boolean batch() {
    return mode() == RuntimeExecutionMode.BATCH;
  }

  /** Files and folders; any file system that Flink knows. */
  List<String> in() {
    return Arrays.stream(given.get("in", "").split(",")).filter(path -> !path.isBlank()).toList();
  }

  /** How often folders are looked into again; zero: never. */
  Duration watch() {
    return Duration.ofSeconds(given.getLong("watch-seconds", 0));
  }

  /** An option that may be missing. */
  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name));
  }

  String kafka() {
    return given.getRequired("kafka");
  }

  /** False to tell stories alone, without the dossier of each heap. */
  boolean dossier() {
    return given.getBoolean("dossier", true);
  }

  /** True if any of these outlets, or stages, is of use. */
  boolean wants(Set<String> targets) {
    boolean unused =
        !dossier() && targets.equals(Set.of(Route.DOSSIER))
            || !given.has("store") && targets.equals(Set.of(Route.SHELVED));
    return !unused;
  }

  /** How articles are divided. */
  private Heaps heaps() {
    return Heaps.valueOf(given.get("heaps", "one").toUpperCase(Locale.ROOT));
  }

  /** The route on a version of this program. */
  Routes routes(String version) {
    return new Routes(version, heaps(), given.getLong("heap-signs", 0));
  }

  /** How long after their day articles are still in time. */
  Duration lateness() {
    return Duration.ofDays(given.getLong("late-days", 2));
  }

  /** Closes each heap when it has been kept long enough after its last day; zero: never. */
  Gate gate() {
    return new Gate(heaps(), Duration.ofDays(given.getLong("keep-days", 0)));
  }

  /** How long a stream lets values gather before it looks at them. */
  Duration settle() {
    return batch() ? Duration.ZERO : Duration.ofMillis(given.getLong("settle-millis", 5000));
  }
}
