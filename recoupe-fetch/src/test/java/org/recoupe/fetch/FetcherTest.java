package org.recoupe.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.fetch.Errands.QUICK;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.RawPage;

/** What is asked for, how gently, and what comes back. */
final class FetcherTest {
  private static final String STORY =
      "<html><p>Le bac de Saint-Orme ne traverse plus depuis mardi, dit la mairie.</p></html>";

  @TempDir private Path folder = Path.of(".");

  private Path file() {
    return folder.resolve("pages.warc.gz");
  }

  private static List<Outcome.Kind> kinds(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::kind).toList();
  }

  @Test
  void aPageStandsInAnArchiveThatIntakeReads() throws IOException {
    try (OddServer server = OddServer.open().html("/bac", STORY)) {
      List<Outcome> outcomes = Errands.fetch(file(), QUICK, server.url("/bac"));
      assertEquals(List.of(Outcome.Kind.PAGE), kinds(outcomes));
      RawPage page = Errands.pages(file()).get(0);
      assertEquals(STORY, page.content());
      assertEquals(server.url("/bac"), page.uri());
      assertEquals(List.of("/robots.txt", "/bac"), server.paths());
      assertTrue(server.requests().get(1).head().contains("user-agent: recoupe/test"));
    }
  }

  @Test
  void aListOfFeedsIsFollowedToItsFeedsAndTheirEntriesAndNoFurther() throws IOException {
    try (OddServer server = OddServer.open()) {
      String rss =
          "<rss version=\"2.0\"><channel><title>Le Bac</title><link>%1$s</link><description>d</description>"
              + "<item><title>a</title><link>%1$s</link></item><item><title>b</title><link>/deux</link></item>"
              + "<item><title>c</title><link>%2$s</link></item></channel></rss>";
      server.html("/un", STORY).html("/deux", STORY + "<p>Deux.</p>");
      server.at(
          "/flux",
          OddServer.text(
              200,
              rss.formatted(server.url("/un"), server.url("/flux2")),
              "Content-Type: application/rss+xml"));
      server.at("/flux2", OddServer.text(200, rss.formatted("x", "y"), "Content-Type: text/xml"));
      server.at(
          "/opml",
          OddServer.text(
              200,
              "<opml version=\"2.0\"><body><outline xmlurl=\""
                  + server.url("/flux")
                  + "\"/></body></opml>",
              "Content-Type: text/x-opml"));
      List<Outcome> outcomes = Errands.fetch(file(), QUICK, server.url("/opml"));
      assertEquals(2, Errands.pages(file()).size(), outcomes::toString);
      assertEquals(2, outcomes.stream().filter(o -> o.kind() == Outcome.Kind.FEED).count());
      assertTrue(
          outcomes.stream().anyMatch(o -> o.why().equals("a feed where a page was expected")),
          outcomes::toString);
    }
  }

  @Test
  void whatRobotsForbidIsNotAskedFor() throws IOException {
    try (OddServer server = OddServer.open().html("/clos/a", STORY).html("/ouvert", STORY)) {
      server.at(
          "/robots.txt",
          OddServer.text(
              200,
              "User-agent: *\nDisallow: /\n\nUser-agent: Recoupe\nDisallow: /clos/\n",
              "Content-Type: text/plain"));
      List<Outcome> outcomes =
          Errands.fetch(file(), QUICK, server.url("/clos/a"), server.url("/ouvert"));
      assertEquals(List.of(Outcome.Kind.REFUSED, Outcome.Kind.PAGE), kinds(outcomes));
      assertEquals("robots.txt does not allow it", outcomes.get(0).why());
      assertEquals(List.of("/robots.txt", "/ouvert"), server.paths());
    }
  }

  @Test
  void whereRobotsCannotBeReadNothingIsAskedFor() throws IOException {
    try (OddServer server = OddServer.open().html("/a", STORY)) {
      server.at("/robots.txt", OddServer.text(500, ""));
      assertEquals(
          "robots.txt cannot be reached: the server answered 500",
          Errands.fetch(file(), QUICK, server.url("/a")).get(0).why());
      assertEquals(List.of("/robots.txt"), server.paths());
    }
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithAPauseBetween() throws IOException {
    try (OddServer server = OddServer.open()) {
      for (String path : List.of("/a", "/b", "/c")) {
        server.html(path, STORY + path);
      }
      Settings slow = QUICK.within(Duration.ofMillis(200), Duration.ofSeconds(5));
      Errands.fetch(file(), slow, server.url("/a"), server.url("/b"), server.url("/c"));
      List<OddServer.Request> pages = server.requests().subList(1, 4);
      for (int i = 1; i < pages.size(); i++) {
        long millis = (pages.get(i).nanos() - pages.get(i - 1).nanos()) / 1_000_000;
        assertTrue(millis >= 190, "only " + millis + " ms");
      }
    }
  }

  @Test
  void aSecondRunAsksOnlyForWhatHasChangedAndKeepsWhatThereWas() throws IOException {
    AtomicInteger edition = new AtomicInteger(1);
    try (OddServer server = OddServer.open()) {
      server.at(
          "/stable",
          (request, out) ->
              out.write(
                  request.head().contains("if-none-match: \"v1\"")
                      ? OddServer.message(304, new byte[0])
                      : OddServer.message(200, STORY.getBytes(UTF_8), "ETag: \"v1\"")));
      server.at(
          "/vif",
          (request, out) ->
              out.write(
                  OddServer.message(
                      200,
                      (STORY + edition.get()).getBytes(UTF_8),
                      "Last-Modified: Tue, 06 Apr 2021 16:05:00 GMT")));
      Errands.fetch(file(), QUICK, server.url("/stable"), server.url("/vif"));
      edition.set(2);
      List<Outcome> outcomes =
          Errands.fetch(file(), QUICK, server.url("/stable"), server.url("/vif"));
      assertEquals(List.of(Outcome.Kind.UNCHANGED, Outcome.Kind.PAGE), kinds(outcomes));
      assertEquals(
          List.of(STORY, STORY + 1, STORY + 2),
          Errands.pages(file()).stream().map(RawPage::content).sorted().toList());
      assertTrue(
          server.requests().stream().anyMatch(r -> r.head().contains("if-modified-since: tue")));
    }
  }

  @Test
  void aServerThatAsksForTimeIsGivenIt() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (OddServer server = OddServer.open()) {
      server.at(
          "/a",
          (request, out) ->
              out.write(
                  asked.getAndIncrement() == 0
                      ? OddServer.message(429, new byte[0], "Retry-After: 1")
                      : OddServer.message(200, STORY.getBytes(UTF_8))));
      assertEquals(
          List.of(Outcome.Kind.PAGE), kinds(Errands.fetch(file(), QUICK, server.url("/a"))));
      long wait = server.requests().get(2).nanos() - server.requests().get(1).nanos();
      assertTrue(wait >= 990_000_000L, "waited " + wait);
    }
  }

  @Test
  void aServerThatAsksForTooMuchTimeIsLeftAlone() throws IOException {
    try (OddServer server = OddServer.open().html("/b", STORY)) {
      server.at("/a", OddServer.text(503, "", "Retry-After: 86400"));
      List<Outcome> outcomes = Errands.fetch(file(), QUICK, server.url("/a"), server.url("/b"));
      assertEquals("the server asks to come back in 86400 s", outcomes.get(0).why());
      assertEquals("the server asked to be left alone", outcomes.get(1).why());
      assertFalse(server.paths().contains("/b"));
    }
  }

  @Test
  void noMoreAddressesAreAskedThanAllowed() throws IOException {
    try (OddServer server = OddServer.open().html("/a", STORY).html("/b", STORY)) {
      Settings one = QUICK.upTo(100_000, 1, 20);
      List<Outcome> outcomes = Errands.fetch(file(), one, server.url("/a"), server.url("/b"));
      assertEquals(List.of(Outcome.Kind.PAGE, Outcome.Kind.REFUSED), kinds(outcomes));
    }
  }

  @Test
  void otherSchemesAndPasswordsAreRefused() throws IOException {
    List<Outcome> outcomes =
        Errands.fetch(
            file(),
            QUICK,
            folder.toUri().toString(),
            "ftp://bac.exemple/a",
            "http://a:b@bac.exemple/");
    assertTrue(outcomes.stream().allMatch(o -> o.kind() == Outcome.Kind.REFUSED));
    assertEquals("neither http nor https", outcomes.get(0).why());
  }

  @Test
  void aHostThatIsNotPublicIsNeverConnectedTo() throws IOException {
    try (OddServer server = OddServer.open().html("/a", STORY)) {
      Settings standard = QUICK.privateAllowed(false);
      GuardedResolver guarded = GuardedResolver.of(standard);
      for (String host : List.of("127.0.0.1", "localhost", "[::1]", "127.1", "0x7f.1")) {
        assertEquals(
            List.of(Outcome.Kind.REFUSED),
            kinds(run(standard, guarded, "http://" + host + ":" + server.port() + "/a")),
            host);
      }
      assertEquals(List.of(), server.requests());
    }
  }

  private List<Outcome> run(Settings settings, GuardedResolver resolver, String address)
      throws IOException {
    java.util.concurrent.ConcurrentLinkedQueue<Outcome> outcomes =
        new java.util.concurrent.ConcurrentLinkedQueue<>();
    java.time.Clock clock = java.time.Clock.systemUTC();
    try (Archive archive = Archive.open(file(), "recoupe/test", clock);
        Fetcher fetcher =
            new Fetcher(settings, clock, resolver, SSLContexts.createDefault(), Memory.NONE)) {
      fetcher.fetch(List.of(java.net.URI.create(address)), archive, outcomes::add);
    }
    return List.copyOf(outcomes);
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsNotFollowed() throws IOException {
    try (OddServer server = OddServer.open().html("/secret", STORY)) {
      server.at(
          "/a", OddServer.text(302, "", "Location: http://127.0.0.2:" + server.port() + "/secret"));
      server.at("/b", OddServer.text(302, "", "Location: file:///etc/hostname"));
      List<Outcome> outcomes = Errands.fetch(file(), QUICK, server.url("/a"), server.url("/b"));
      assertTrue(outcomes.get(0).why().endsWith("not a public host"), outcomes::toString);
      assertTrue(outcomes.get(1).why().endsWith("neither http nor https"), outcomes::toString);
      assertFalse(server.paths().contains("/secret"));
    }
  }

  @Test
  void aNameThatMeansAnotherHostTheSecondTimeIsCaughtAtConnectTime() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    GuardedResolver.Lookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(looks.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
            };
    try (OddServer server = OddServer.open().html("/secret", STORY)) {
      List<Outcome> outcomes =
          Errands.fetch(
              file(),
              QUICK,
              rebinding,
              SSLContexts.createDefault(),
              "http://bac.exemple:" + server.port() + "/secret");
      assertEquals("not a public host", outcomes.get(0).why());
      assertEquals(List.of("/robots.txt"), server.paths());
      assertTrue(server.requests().stream().allMatch(r -> r.local().equals("127.0.0.1")));
    }
  }

  @Test
  void anArchiveThatCannotBeAddedToIsLeftAsItWas() throws IOException {
    Files.writeString(file(), "ce n’est pas une archive");
    org.junit.jupiter.api.Assertions.assertThrows(
        IOException.class, () -> Errands.fetch(file(), QUICK, "http://127.0.0.1:9/"));
    assertEquals("ce n’est pas une archive", Files.readString(file()));
  }
}
