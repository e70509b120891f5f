package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.fetch.Settings;
import org.recoupe.store.Feeds;
import org.recoupe.store.Inbox;
import org.recoupe.store.Store;

/** A feed is asked again and again, each page it names once. */
final class FeedWatchTest {
  private static final String ITEM = "<item><title>t</title><link>%s</link></item>";

  @TempDir private Path folder = Path.of(".");

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Settings settings;

  FeedWatchTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    settings =
        Settings.standard("recoupe/test")
            .within(Duration.ofMillis(1), Duration.ofSeconds(5))
            .privateAllowed(true);
  }

  @BeforeEach
  void open() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  /** Every page has its own text as its tag. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String text = pages.getOrDefault(path, "");
    String tag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
    int status = text.isEmpty() ? 404 : 200;
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      status = 304;
    }
    asked.add(path + " " + status);
    exchange.getResponseHeaders().add("ETag", tag);
    exchange
        .getResponseHeaders()
        .add("Content-Type", path.endsWith("flux") ? "application/rss+xml" : "text/html");
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
    if (status == 200) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append(ITEM.formatted(at(path)));
      pages.put(path, "<html><p>Le bac ne traverse plus, dit la page " + path + ".</p></html>");
    }
    pages.put(
        "/flux",
        "<rss version=\"2.0\"><channel><title>Le Bac</title><link>https://bac.exemple/</link>"
            + "<description>d</description>"
            + items
            + "</channel></rss>");
  }

  /** A round at a time of day; gives what was asked for, without robots.txt. */
  private List<String> round(String time) {
    asked.clear();
    Clock clock = Clock.fixed(Instant.parse("2021-11-08T" + time + "Z"), ZoneOffset.UTC);
    try (Store store = Store.open(folder.toString(), clock);
        FeedWatch watch = new FeedWatch(store, settings, () -> {})) {
      store.feeds().add(at("/flux"), "ana");
      watch.look();
    }
    return asked.stream().filter(a -> !a.startsWith("/robots.txt")).sorted().toList();
  }

  private List<Inbox.Arrived> arrived() {
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      return store.inbox().latest(9);
    }
  }

  private Feeds.Feed watched() {
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      return store.feeds().list().get(0);
    }
  }

  @Test
  void eachPageIsTakenInOnceAndAFeedOnlyWhenItChanged() {
    feed("/1", "/2");
    assertEquals(List.of("/1 200", "/2 200", "/flux 200"), round("12:00:00"));
    assertEquals(List.of(), round("12:10:00"), "too early");
    assertEquals(List.of("/flux 304"), round("12:15:00"));
    feed("/1", "/2", "/3");
    assertEquals(List.of("/3 200", "/flux 200"), round("12:30:00"));
    assertEquals(2, arrived().size(), "one archive a round");
    assertEquals(3, watched().pages());
  }

  @Test
  void aPageThatFailsIsAskedForAgainWhenTheFeedChanges() {
    feed("/1", "/2");
    pages.remove("/2");
    assertEquals(List.of("/1 200", "/2 404", "/flux 200"), round("12:00:00"));
    feed("/1", "/2", "/3");
    assertEquals(List.of("/2 200", "/3 200", "/flux 200"), round("12:15:00"));
  }

  @Test
  void aFeedThatFailsSaysWhyAndIsAskedLater() {
    assertEquals(List.of("/flux 404"), round("12:00:00"));
    assertEquals("the server answered 404", watched().error().orElse(""));
    assertEquals(List.of(), round("12:15:00"), "it is left alone for longer");
    feed("/1");
    assertEquals(List.of("/1 200", "/flux 200"), round("12:30:00"));
    assertTrue(watched().error().isEmpty());
  }

  @Test
  void machinesThatAreNotPublicAreNotAsked() {
    feed("/1");
    settings = settings.privateAllowed(false);
    assertEquals(List.of(), round("12:00:00"));
    assertTrue(watched().error().isPresent(), "and it is told");
    assertEquals(List.of(), arrived());
  }
}
