package org.recoupe.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.store.Store;

/** A desk with articles on it, over HTTP: an example, and articles that mean harm. */
final class Newsroom implements AutoCloseable {
  static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  /** What must never come through as it stands. */
  static final String SCRIPT = "<script>alert(1)</script>";

  static final String IMAGE = "<img src=x onerror=alert(1)>";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final long PATIENCE_MILLIS = 120_000;

  private final Desk desk;

  private Newsroom(Desk desk) {
    this.desk = desk;
  }

  /** An empty desk on a store in a folder. */
  static Newsroom empty(Path folder) {
    return new Newsroom(
        Desk.open(
            Store.open(folder.toString(), Clock.systemUTC()),
            Pipeline.standard(new LocalEngine(1), Progress.silent(), "test"),
            Clock.systemUTC(),
            0));
  }

  /** A desk with some of the examples and what means harm. */
  static Newsroom filled(Path folder, String... examples) throws IOException, InterruptedException {
    Newsroom newsroom = empty(folder);
    for (String example : examples) {
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          newsroom.desk.take(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    for (String hostile : hostile()) {
      newsroom.desk.take("harm" + IMAGE + ".jsonl", hostile.getBytes(StandardCharsets.UTF_8));
    }
    newsroom.desk.take("broken" + SCRIPT + ".zip", new byte[] {'P', 'K', 3, 4, 0, 0, 1});
    newsroom.await();
    return newsroom;
  }

  /** Two articles that tell one story and try to bring scripts along everywhere. */
  private static List<String> hostile() {
    String outlet = "Le Clairon \\\"" + SCRIPT;
    String text =
        "Le maire de Dole, Armand Pisselet "
            + SCRIPT
            + ", inaugurera le pont neuf le 14 mai 2024."
            + " « Le pont "
            + IMAGE
            + " tiendra », a déclaré Armand Pisselet. Le chantier a coûté 12 millions d'euros.";
    String title = "Dole : le pont neuf " + SCRIPT + " sera inauguré le 14 mai";
    return List.of(
        line("h1", outlet, title, text), line("h2", "Radio Doubs", title, text + " Il pleuvait."));
  }

  private static String line(String id, String outlet, String title, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"title\":\"%s\",\"date\":\"2024-05-02\",\"text\":\"%s\"}\n"
        .formatted(id, outlet, title, text);
  }

  /** Waits until nothing waits to be read. */
  void await() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!get("/intake").body().contains("data-waiting=\"0\"")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("still reading after " + PATIENCE_MILLIS + " ms");
      }
      Thread.sleep(200);
    }
  }

  String address(String path) {
    return "http://127.0.0.1:" + desk.port() + path;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The first address on a page that begins so. */
  String link(String page, String beginning) throws IOException, InterruptedException {
    String body = get(page).body();
    Matcher link =
        Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"#]*)").matcher(body);
    if (!link.find()) {
      throw new IllegalStateException("no link to " + beginning + " on " + page + ":\n" + body);
    }
    return link.group(1).replace("&amp;", "&");
  }

  @Override
  public void close() {
    desk.close();
  }
}
