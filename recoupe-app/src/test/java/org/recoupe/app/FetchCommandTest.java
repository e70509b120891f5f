package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.app.Ran.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching as a user meets it, against a server on this machine. */
final class FetchCommandTest {
  private static final String STORY =
      "<html lang=\"fr\"><head><title>Le bac à quai</title></head><body><article><h1>Le bac à quai</h1>"
          + "<p>Le bac de Saint-Orme ne traverse plus depuis mardi 6 avril 2021, a annoncé la mairie.</p>"
          + "<p>« Il reprendra lundi », a déclaré la maire, Jeanne Morvan.</p></article></body></html>";

  @TempDir private Path folder = Path.of(".");
  private final List<HttpServer> servers = new ArrayList<>();

  @BeforeEach
  void serve() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean page = exchange.getRequestURI().getPath().equals("/bac");
          byte[] body = page ? STORY.getBytes(StandardCharsets.UTF_8) : new byte[0];
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    servers.add(server);
  }

  @AfterEach
  void close() {
    servers.forEach(server -> server.stop(0));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + servers.get(0).getAddress().getPort() + path;
  }

  @Test
  void whatIsFetchedBecomesADossier() throws IOException {
    String archive = folder.resolve("a.warc.gz").toString();
    Path list = Files.writeString(folder.resolve("list.txt"), "# notes\n" + url("/bac") + "\n");
    Ran fetched =
        run("fetch", list.toString(), "--out", archive, "--allow-private", "--lang", "en");
    assertEquals(Exit.DONE, fetched.code(), fetched.err());
    assertTrue(fetched.out().contains("1 page fetched"), fetched.out());
    Ran told = run("dossier", archive, "--out", folder.resolve("d").toString(), "--lang", "en");
    assertEquals(Exit.DONE, told.code(), told.err());
    String json = Files.readString(folder.resolve("d/dossier.json"));
    assertTrue(json.contains("Jeanne Morvan") && json.contains(url("/bac")), json);
  }

  @Test
  void whatIsMissedIsToldWithItsReasonAndItsExitCode() {
    String archive = folder.resolve("a.warc.gz").toString();
    Ran some =
        run(
            "fetch",
            url("/bac"),
            url("/rien"),
            "--out",
            archive,
            "--allow-private",
            "--strict",
            "--pause",
            "0");
    assertEquals(Exit.SOME_REJECTED, some.code());
    assertTrue(some.out().contains("/rien: the server answered 404"), some.out());
  }

  @Test
  void thisMachineIsNotAskedWithoutLeave() {
    Path archive = folder.resolve("a.warc.gz");
    Ran refused = run("fetch", url("/bac"), "nulle-part.opml", "--out", archive.toString());
    assertEquals(Exit.NOTHING_READ, refused.code());
    assertTrue(refused.err().contains("not a public host"), refused.err());
    assertTrue(refused.err().contains("nulle-part.opml"), refused.err());
    assertFalse(Files.exists(archive));
  }

  @Test
  void aWrongCommandLineAndAnUnwritablePlaceAreTold() throws IOException {
    assertEquals(Exit.USAGE, run("fetch", url("/bac")).code());
    assertEquals(Exit.USAGE, run("fetch", url("/bac"), "--out", "x.gz", "--timeout", "-1").code());
    Path file = Files.writeString(folder.resolve("f"), "x");
    String inside = file.resolve("a.warc.gz").toString();
    assertEquals(Exit.NOT_WRITTEN, run("fetch", url("/bac"), "--out", inside).code());
    assertTrue(run("fetch", "--help", "--lang", "fr").out().contains("robots.txt"));
  }

  @Test
  void whatWasFetchedBeforeAnInterruptionIsKept() throws IOException, InterruptedException {
    Path archive = folder.resolve("a.warc.gz");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "fetch",
                url("/bac"),
                url("/plus-tard"),
                "--pause",
                "600",
                "--out",
                archive.toString(),
                "--allow-private",
                "--quiet")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    awaitPage(archive.resolveSibling("a.warc.gz.part"), child);
    child.destroy();
    assertTrue(child.waitFor(1, TimeUnit.MINUTES), "it never ended");
    assertTrue(Files.exists(archive), Files.readString(folder.resolve("said")));
    Ran told =
        run("dossier", archive.toString(), "--out", folder.resolve("d").toString(), "--lang", "en");
    assertEquals(Exit.DONE, told.code(), told.err());
  }

  /** Waits until the archive holds more than its own heading. */
  private static void awaitPage(Path part, Process child) throws IOException, InterruptedException {
    for (int i = 0; i < 600 && child.isAlive(); i++) {
      if (Files.exists(part) && Files.size(part) > 600) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no page came");
  }
}
