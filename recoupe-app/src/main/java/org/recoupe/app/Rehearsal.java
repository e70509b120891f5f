package org.recoupe.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.desk.Access;
import org.recoupe.desk.Desk;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.store.Store;

/**
 * Goes once through what users do first, so that the build can keep the classes it took in an
 * archive of class data ({@code -XX:ArchiveClassesAtExit}), from which they load faster.
 */
final class Rehearsal {
  private static final List<String> PAGES = List.of("/", "/search?q=ministre", "/names", "/health");

  private Rehearsal() {}

  /** Rehearses on the articles of one folder; what it writes is gone afterwards. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path out = Files.createTempDirectory("recoupe-rehearsal");
    try {
      dossier(args[0], out);
      desk(out);
    } finally {
      remove(out);
    }
    System.exit(Exit.DONE);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void dossier(String articles, Path out) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.line(nowhere, nowhere, Locale.FRENCH).execute("--version");
    Main.run(
        List.of("dossier", articles, "--out", out.resolve("dossier").toString()), nowhere, nowhere);
  }

  private static void desk(Path out) throws IOException, InterruptedException {
    Pipeline pipeline =
        Pipeline.standard(new LocalEngine(1), Progress.silent(), RecoupeCommand.Version.number());
    Store store = Store.open(out.resolve("store").toString(), Clock.systemUTC());
    Access access = new Access("127.0.0.1", false, Set.of());
    HttpClient browser = HttpClient.newHttpClient();
    try (Desk desk = Desk.open(store, pipeline, 0, List.of(), out.resolve("index"), access)) {
      for (String page : PAGES) {
        URI address = URI.create("http://127.0.0.1:" + desk.port() + page);
        browser.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
      }
    }
  }
}
