package org.recoupe.quality.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a desk at a steady rate, whether it keeps up or not (an open loop: what waits is counted as
 * waiting), for pages of all kinds in the {@link Shares} that are stated, as a browser asks.
 */
public final class Load {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String desk;
  private final Map<String, List<Double>> millis = new ConcurrentHashMap<>();
  private final Map<String, Integer> errors = new ConcurrentHashMap<>();

  /** One address of each kind of page and of error. */
  private final Map<String, String> wrong = new ConcurrentHashMap<>();

  private Load(String desk) {
    this.desk = desk;
  }

  /** {@code URL RATE SECONDS}: prints how long answers took, by kind of page. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Load load = new Load(args[0].replaceAll("/$", ""));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Shares shares = new Tour(load.client, load.desk).shares();
    shares
        .kinds()
        .forEach(
            (kind, found) ->
                out.printf(
                    "%-14s %4d of a hundred, of %d addresses%n",
                    kind, Shares.OF_A_HUNDRED.getOrDefault(kind, 0), found.size()));
    load.run(shares, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    load.tell(out);
  }

  private void run(Shares shares, int rate, int seconds) throws InterruptedException {
    List<Map.Entry<String, String>> asked = shares.draw(rate * seconds, new Random(42));
    List<CompletableFuture<?>> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < asked.size(); i++) {
      long at = start + i * 1_000_000_000L / rate;
      long wait = at - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      all.add(ask(asked.get(i).getKey(), asked.get(i).getValue(), at));
    }
    all.forEach(CompletableFuture::join);
  }

  /** Counts from the moment it should have been asked. */
  private CompletableFuture<?> ask(String kind, String path, long at) {
    return client
        .sendAsync(Tour.request(desk + path), HttpResponse.BodyHandlers.ofByteArray())
        .handle(
            (answer, fault) -> {
              if (fault != null || answer.statusCode() != 200) {
                errors.merge(kind, 1, Integer::sum);
                String how =
                    fault == null ? "" + answer.statusCode() : fault.getClass().getSimpleName();
                wrong.putIfAbsent(kind + " " + how, path);
              }
              millis
                  .computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
                  .add((System.nanoTime() - at) / 1e6);
              return kind;
            });
  }

  private void tell(PrintStream out) {
    List<Double> all = new ArrayList<>();
    out.printf(
        "%-14s %6s %8s %8s %8s %6s%n", "page", "asked", "p50 ms", "p95 ms", "max ms", "errors");
    new TreeMap<>(millis)
        .forEach(
            (kind, times) -> {
              all.addAll(times);
              line(out, kind, times, errors.getOrDefault(kind, 0));
            });
    wrong.forEach((how, path) -> out.println(how + ": " + path));
    line(out, "all", all, errors.values().stream().mapToInt(n -> n).sum());
  }

  private static void line(PrintStream out, String kind, List<Double> times, int wrong) {
    List<Double> sorted = times.stream().sorted().toList();
    int last = sorted.size() - 1;
    out.printf(
        "%-14s %6d %8.1f %8.1f %8.1f %6d%n",
        kind,
        sorted.size(),
        sorted.get(last / 2),
        sorted.get(last * 95 / 100),
        sorted.get(last),
        wrong);
  }
}
