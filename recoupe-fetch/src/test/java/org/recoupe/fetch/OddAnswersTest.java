package org.recoupe.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.fetch.Errands.QUICK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.RawPage;

/** Servers that misbehave, each on a real connection; whatever they do, the run ends in time. */
@Timeout(20)
final class OddAnswersTest {
  private static final String STORY =
      "<html><p>Le bac de Saint-Orme ne traverse plus depuis mardi, dit la mairie.</p></html>";

  @TempDir private Path folder = Path.of(".");

  private Path file() {
    return folder.resolve("pages.warc.gz");
  }

  private String why(OddServer.Page page) throws IOException {
    Files.deleteIfExists(file());
    try (OddServer server = OddServer.open().at("/a", page).html("/b", STORY)) {
      List<Outcome> outcomes = Errands.fetch(file(), QUICK, server.url("/a"), server.url("/b"));
      assertEquals(Outcome.Kind.PAGE, outcomes.get(1).kind(), "the rest goes on");
      assertEquals(1, Errands.pages(file()).size(), "nothing half-fetched is kept");
      return outcomes.get(0).why();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void aServerThatSaysNothingIsGivenUp() throws IOException {
    assertTrue(
        why((request, out) -> Thread.sleep(10_000)).matches("no whole answer.*|.*not answer"));
  }

  @Test
  void aServerThatDripsItsHeadIsGivenUp() throws IOException {
    String why =
        why(
            (request, out) -> {
              out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(ISO_8859_1));
              drip(out);
            });
    assertEquals("no whole answer within 1500 ms", why);
  }

  @Test
  void aServerThatDripsItsBodyIsGivenUp() throws IOException {
    String why =
        why(
            (request, out) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>".getBytes(ISO_8859_1));
              drip(out);
            });
    assertEquals("no whole answer within 1500 ms", why);
  }

  private static void drip(OutputStream out) throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      out.write('a');
      out.flush();
      Thread.sleep(50);
    }
  }

  @Test
  void anEndlessAnswerIsNotHeld() throws IOException {
    String plain = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    String chunks =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
    byte[] block = "a".repeat(1000).getBytes(ISO_8859_1);
    for (String head : List.of(plain, chunks)) {
      byte[] piece =
          head.equals(plain)
              ? block
              : ("3e8\r\n" + new String(block, ISO_8859_1) + "\r\n").getBytes(ISO_8859_1);
      String why =
          why(
              (request, out) -> {
                out.write(head.getBytes(ISO_8859_1));
                while (true) {
                  out.write(piece);
                }
              });
      assertEquals("larger than 100000 bytes", why);
    }
  }

  @Test
  void anAnswerThatAnnouncesTooMuchIsNotRead() throws IOException {
    assertEquals(
        "larger than 100000 bytes",
        why(
            (request, out) ->
                out.write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nabc"
                        .getBytes(ISO_8859_1))));
  }

  @Test
  void anAnswerShorterThanAnnouncedIsNotKept() throws IOException {
    assertEquals(
        "the answer is cut short",
        why(
            (request, out) ->
                out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>court"
                        .getBytes(ISO_8859_1))));
    assertEquals(
        "the answer is cut short",
        why(
            (request, out) ->
                out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<p>court"
                        .getBytes(ISO_8859_1))));
  }

  @Test
  void whatStandsBehindTheAnnouncedLengthIsNotRead() throws IOException {
    try (OddServer server = OddServer.open()) {
      server.at(
          "/a",
          (request, out) -> {
            out.write(OddServer.message(200, STORY.getBytes(UTF_8)));
            out.write("HTTP/1.1 200 OK\r\n\r\nfaux".getBytes(ISO_8859_1));
          });
      Errands.fetch(file(), QUICK, server.url("/a"));
      assertEquals(STORY, Errands.pages(file()).get(0).content());
    }
  }

  @Test
  void aBombIsNotKept() throws IOException {
    byte[] bomb = gzip(new byte[20 << 20]);
    assertTrue(bomb.length < 100_000, "small as sent");
    assertEquals(
        "unpacks to more than 100000 bytes",
        why((request, out) -> out.write(OddServer.message(200, bomb, "Content-Encoding: gzip"))));
  }

  @Test
  void aPackedPageIsKeptAsItCameAndReadUnpacked() throws IOException {
    try (OddServer server = OddServer.open()) {
      byte[] packed = gzip(STORY.getBytes(UTF_8));
      server.at(
          "/a",
          (request, out) -> out.write(OddServer.message(200, packed, "Content-Encoding: gzip")));
      Errands.fetch(file(), QUICK, server.url("/a"));
      assertEquals(STORY, Errands.pages(file()).get(0).content());
    }
  }

  @Test
  void brokenPackingAndPackingNotAskedForAreTold() throws IOException {
    byte[] plain = STORY.getBytes(UTF_8);
    assertEquals(
        "the answer is broken",
        why((request, out) -> out.write(OddServer.message(200, plain, "Content-Encoding: gzip"))));
    assertEquals(
        "packed in a way that was not asked for: br",
        why((request, out) -> out.write(OddServer.message(200, plain, "Content-Encoding: br"))));
  }

  @Test
  void aCircleOfRedirectsIsLeft() throws IOException {
    assertEquals("the server leads in a circle", why(OddServer.text(302, "", "Location: /a")));
  }

  @Test
  void anEndlessChainOfRedirectsIsLeft() throws IOException {
    try (OddServer server = OddServer.open()) {
      for (int i = 0; i < 9; i++) {
        server.at("/" + i, OddServer.text(301, "", "Location: /" + (i + 1)));
      }
      assertEquals(
          "the server leads on more than 5 times",
          Errands.fetch(file(), QUICK, server.url("/0")).get(0).why());
    }
  }

  @Test
  void aPageBehindARedirectStandsUnderItsOwnAddress() throws IOException {
    try (OddServer server = OddServer.open().html("/b", STORY)) {
      server.at("/a", OddServer.text(301, "", "Location: /b#haut"));
      Errands.fetch(file(), QUICK, server.url("/a"));
      assertEquals(server.url("/b"), Errands.pages(file()).get(0).uri());
    }
  }

  @Test
  void aServerThatIsAlwaysBusyIsGivenUp() throws IOException {
    assertEquals(
        "the server answered 503 again and again", why(OddServer.text(503, "", "Retry-After: 0")));
  }

  @Test
  void noHttpAtAllAndEmptyAnswersAreTold() throws IOException {
    assertEquals(
        "the answer is broken",
        why((request, out) -> out.write("Bonjour\r\n\r\n".getBytes(UTF_8))));
    assertEquals("empty", why(OddServer.text(200, "")));
    assertEquals("the server answered 404", why(OddServer.text(404, "rien")));
    assertEquals("image/png: no page", why(OddServer.text(200, "png", "Content-Type: image/png")));
  }

  @Test
  void aPageInAnotherCharsetThanDeclaredIsReadRight() throws IOException {
    String page =
        "<html><p>L’été à Évry, dit la préfète, sera chaud : 15 € d’économies.</p></html>";
    try (OddServer server = OddServer.open()) {
      server.at(
          "/a",
          (request, out) ->
              out.write(
                  OddServer.message(
                      200,
                      page.getBytes(Charset.forName("windows-1252")),
                      "Content-Type: text/html; charset=utf-8")));
      server.at(
          "/b",
          (request, out) ->
              out.write(
                  OddServer.message(
                      200, page.getBytes(UTF_8), "Content-Type: text/html; charset=iso-8859-1")));
      Errands.fetch(file(), QUICK, server.url("/a"), server.url("/b"));
      assertEquals(
          List.of(page, page), Errands.pages(file()).stream().map(RawPage::content).toList());
    }
  }

  @Test
  void aSecureConnectionThatIsCutIsTold() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      Thread server = new Thread(() -> cut(socket));
      server.setDaemon(true);
      server.start();
      Outcome outcome =
          Errands.fetch(file(), QUICK, "https://127.0.0.1:" + socket.getLocalPort() + "/a").get(0);
      assertTrue(outcome.why().contains("secure connection"), outcome::toString);
    }
  }

  /** Half a greeting (a TLS record whose end never comes), then the end. */
  private static void cut(ServerSocket socket) {
    try {
      while (true) {
        try (var connection = socket.accept()) {
          InputStream in = connection.getInputStream();
          if (in.read() >= 0) {
            connection.getOutputStream().write(new byte[] {22, 3, 3, 0, 80, 2, 0, 0});
          }
        }
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  @Test
  void aSecureAnswerCutShortIsNotKeptAndAStrangeCertificateNotTrusted() throws Exception {
    KeyStore keys = keys();
    SSLContext serverSide =
        SSLContexts.custom().loadKeyMaterial(keys, "essai1".toCharArray()).build();
    SSLContext clientSide = SSLContexts.custom().loadTrustMaterial(keys, null).build();
    ServerSocket socket = serverSide.getServerSocketFactory().createServerSocket(0);
    try (OddServer server = new OddServer(socket).html("/b", STORY)) {
      server.at(
          "/a",
          (request, out) ->
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>court"
                      .getBytes(ISO_8859_1)));
      String base = "https://127.0.0.1:" + server.port();
      List<Outcome> outcomes =
          Errands.fetch(
              file(), QUICK, InetAddress::getAllByName, clientSide, base + "/a", base + "/b");
      assertEquals("the answer is cut short", outcomes.get(0).why());
      assertEquals(Outcome.Kind.PAGE, outcomes.get(1).kind());
      Outcome stranger = Errands.fetch(folder.resolve("x.warc.gz"), QUICK, base + "/b").get(0);
      assertTrue(stranger.why().endsWith("not to be trusted"), stranger::toString);
    }
  }

  /** A certificate for this machine, made by the JDK's own tool. */
  private KeyStore keys() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                "essai1",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertEquals(0, tool.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "essai1".toCharArray());
    }
    return keys;
  }
}
