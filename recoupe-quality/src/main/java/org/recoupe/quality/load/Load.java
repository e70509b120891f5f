package org.recoupe.quality.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a desk at a steady rate, whether it keeps up or not (an open loop: what waits is counted as
 * waiting), for pages of every kind as they are linked to, and for words of its own titles.
 */
public final class Load {
  private static final Pattern LINK =
      Pattern.compile("href=\"(/(?:stories|articles|names|sources)/[^\"#]*)");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final List<String> LISTS =
      List.of(
          "/",
          "/?order=large",
          "/?order=disputed",
          "/?page=17",
          "/?size=alone",
          "/announcements",
          "/names",
          "/names?type=organisation",
          "/sources",
          "/matches",
          "/intake",
          "/api/stories?size=50");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String desk;
  private final Map<String, List<Double>> millis = new ConcurrentHashMap<>();
  private final Map<String, Integer> errors = new ConcurrentHashMap<>();

  private Load(String desk) {
    this.desk = desk;
  }

  /** {@code URL RATE SECONDS}: prints how long answers took, by kind of page. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Load load = new Load(args[0].replaceAll("/$", ""));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> asked = load.addresses();
    out.println(asked.size() + " addresses");
    load.run(asked, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    load.tell(out);
  }

  /** What the pages of the desk link to, and searches for words that stand on them. */
  private List<String> addresses() throws IOException, InterruptedException {
    Set<String> found = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (int page = 1; page <= 20; page++) {
      for (String list : List.of("/?order=large&page=", "/names?page=", "/?page=")) {
        String body = body(list + page);
        Matcher link = LINK.matcher(body);
        while (link.find()) {
          found.add(link.group(1).replace("&amp;", "&"));
        }
        WORD.matcher(body.replaceAll("<[^>]*>", " "))
            .results()
            .limit(40)
            .forEach(w -> words.add(w.group()));
      }
    }
    List<String> more = new ArrayList<>(found);
    more.stream().filter(a -> a.startsWith("/stories/")).limit(60).forEach(a -> link(a, found));
    words.forEach(word -> found.add("/search?q=" + word));
    return List.copyOf(found);
  }

  private void link(String story, Set<String> found) {
    try {
      LINK.matcher(body(story)).results().limit(5).forEach(l -> found.add(l.group(1)));
    } catch (IOException e) {
      errors.merge("link", 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String body(String path) throws IOException, InterruptedException {
    return client
        .send(request(path), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(desk + path)).timeout(Duration.ofSeconds(30)).build();
  }

  private void run(List<String> asked, int rate, int seconds) throws InterruptedException {
    Random dice = new Random(42);
    List<List<String>> kinds = kinds(asked);
    List<CompletableFuture<?>> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < rate * seconds; i++) {
      long at = start + i * 1_000_000_000L / rate;
      long wait = at - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      List<String> from = kinds.get(dice.nextInt(kinds.size()));
      all.add(ask(from.get(dice.nextInt(from.size())), at));
    }
    all.forEach(CompletableFuture::join);
  }

  /**
   * Lists, and each kind of page, are asked for as often as one another; the same ones come back.
   */
  private static List<List<String>> kinds(List<String> asked) {
    Map<String, List<String>> byKind = new TreeMap<>();
    byKind.put("lists", LISTS);
    asked.forEach(path -> byKind.computeIfAbsent(kind(path), k -> new ArrayList<>()).add(path));
    return byKind.values().stream()
        .map(some -> some.subList(0, Math.min(300, some.size())))
        .toList();
  }

  /** Counts from the moment it should have been asked. */
  private CompletableFuture<?> ask(String path, long at) {
    String kind = kind(path);
    return client
        .sendAsync(request(path), HttpResponse.BodyHandlers.ofByteArray())
        .handle(
            (answer, fault) -> {
              if (fault != null || answer.statusCode() != 200) {
                errors.merge(kind, 1, Integer::sum);
              }
              millis
                  .computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
                  .add((System.nanoTime() - at) / 1e6);
              return kind;
            });
  }

  private static String kind(String path) {
    String first = path.replaceAll("[?#].*", "");
    return LISTS.contains(path) ? path : first.replaceAll("^(/[^/]*)/.*", "$1/…");
  }

  private void tell(PrintStream out) {
    List<Double> all = new ArrayList<>();
    out.printf(
        "%-28s %6s %8s %8s %8s %6s%n", "page", "asked", "p50 ms", "p95 ms", "max ms", "errors");
    new TreeMap<>(millis)
        .forEach(
            (kind, times) -> {
              all.addAll(times);
              line(out, kind, times, errors.getOrDefault(kind, 0));
            });
    line(out, "all", all, errors.values().stream().mapToInt(n -> n).sum());
  }

  private static void line(PrintStream out, String kind, List<Double> times, int wrong) {
    List<Double> sorted = times.stream().sorted().toList();
    int last = sorted.size() - 1;
    out.printf(
        "%-28s %6d %8.1f %8.1f %8.1f %6d%n",
        kind,
        sorted.size(),
        sorted.get(last / 2),
        sorted.get(last * 95 / 100),
        sorted.get(last),
        wrong);
  }
}
