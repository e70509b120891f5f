package org.recoupe.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoupe.screen.NameList;
import org.recoupe.store.Store;

/** A desk with articles on it, over HTTP: an example, and articles that mean harm. */
final class Newsroom implements AutoCloseable {
  static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  /** What must never come through as it stands. */
  static final String SCRIPT = "<script>alert(1)</script>";

  static final String IMAGE = "<img src=x onerror=alert(1)>";

  private final OpenDesk open;

  private Newsroom(OpenDesk open) {
    this.open = open;
  }

  /** A desk with some of the examples and what means harm. */
  static Newsroom filled(Path folder, String... examples) throws IOException, InterruptedException {
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      store
          .nameLists()
          .keep(
              new NameList(
                  "Liste " + SCRIPT, Optional.of("2024-01-01"), IMAGE + ".csv", List.of(), 2, 0),
              "0a".repeat(32));
    }
    Newsroom newsroom = new Newsroom(OpenDesk.in(folder));
    for (String example : examples) {
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          newsroom.open.desk().take(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    for (String hostile : hostile()) {
      newsroom
          .open
          .desk()
          .take("harm" + IMAGE + ".jsonl", hostile.getBytes(StandardCharsets.UTF_8));
    }
    newsroom.open.desk().take("broken" + SCRIPT + ".zip", new byte[] {'P', 'K', 3, 4, 0, 0, 1});
    newsroom.open.settled();
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

  OpenDesk open() {
    return open;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return open.get(path, headers);
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
    open.close();
  }
}
