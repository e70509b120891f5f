package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;

/**
 * A program that reads is killed again and again, at any moment. {@code recoupe.kills} says how
 * often, {@code recoupe.kills.seed} when.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("recoupe.kills", 5);
  private static final long SEED = Long.getLong("recoupe.kills.seed", 20220301);
  private static final int EACH = 4;
  private static final int LINES = 7;
  private static final int MILLIS = 50;
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder = Path.of(".");

  private final Set<String> acknowledged = new TreeSet<>();

  @TestFactory
  Stream<DynamicTest> nothingIsLostOrDoubledByAKillAtAnyMoment() {
    Assumptions.assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "a kill is SIGKILL here");
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite", () -> killed(url)));
  }

  private void killed(String url) throws Exception {
    acknowledged.clear();
    Random random = new Random(SEED);
    Process next = victim(url, 0, EACH);
    for (int kill = 1; kill <= KILLS; kill++) {
      Process victim = next;
      awaitReady(victim);
      next = victim(url, kill * EACH, kill == KILLS ? kill * EACH : (kill + 1) * EACH);
      kill(victim, random);
    }
    awaitReady(next);
    assertEquals("done", lines(next, Integer.MAX_VALUE).orElseThrow(), "it ends by itself");
    assertEquals(0, next.waitFor());
    try (Store store = Store.open(url, Databases.NOON)) {
      StoreState state = new StoreState(store);
      assertEquals(List.of(), state.faults());
      Set<String> lost = new TreeSet<>(acknowledged);
      lost.removeAll(state.originals());
      assertEquals(Set.of(), lost);
      assertEquals(
          String.join("\n", undisturbed(state.arrivals())), String.join("\n", state.rows()));
    }
  }

  /** The rows of a store into which the same came in the same order, and nobody was killed. */
  private List<String> undisturbed(List<Inbox.Waiting> arrivals) throws IOException {
    try (Store store =
        Store.open(Files.createTempDirectory(folder, "undisturbed").toString(), Databases.NOON)) {
      LivingHeap heap =
          new LivingHeap(
              Pipeline.standard(new LocalEngine(1), Progress.silent(), "test"), store.shelf());
      for (Inbox.Waiting one : arrivals) {
        heap.take(Victim.source(one.name(), one.bytes()));
      }
      return new StoreState(store).rows();
    }
  }

  private static Process victim(String url, int from, int to) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            url,
            Integer.toString(from),
            Integer.toString(to))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitReady(Process victim) throws IOException {
    assertEquals("ready", victim.inputReader(StandardCharsets.UTF_8).readLine());
  }

  /** Lets it go on to say so many things, and kills it some moments later. */
  private void kill(Process victim, Random random) throws Exception {
    lines(victim, random.nextInt(LINES));
    TimeUnit.MICROSECONDS.sleep(random.nextInt(MILLIS * 1000));
    victim.destroyForcibly();
    lines(victim, Integer.MAX_VALUE);
    assertTrue(Set.of(0, KILLED).contains(victim.waitFor()), "killed, or just done");
  }

  /** Gives the sign, and reads what it says; gives the last thing it said. */
  private Optional<String> lines(Process victim, int most) throws IOException {
    try {
      victim.getOutputStream().write('\n');
      victim.getOutputStream().flush();
    } catch (IOException e) {
      // it is dead already
    }
    BufferedReader said = victim.inputReader(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    IntStream.range(0, most)
        .mapToObj(i -> line(said))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .forEach(lines::add);
    lines.stream()
        .filter(line -> line.startsWith("kept "))
        .forEach(line -> acknowledged.add(line.substring(5)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  private static Optional<String> line(BufferedReader said) {
    try {
      return Optional.ofNullable(said.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
