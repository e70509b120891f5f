package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.fetch.Settings;
import org.recoupe.store.Account;
import org.recoupe.store.Store;
import org.recoupe.store.Webhooks;
import org.recoupe.store.search.SearchIndex;

/** What is new in a saved search reaches a server that behaves as servers do. */
final class WebhooksTest {
  private static final Instant START = Instant.parse("2031-01-01T12:00:00Z");
  private static final Webhooks.Told NOTHING = new Webhooks.Told("2000-01-01T00:00:00Z", "");

  @TempDir private Path folder = Path.of(".");

  private record Message(Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(e -> e.getKey().equalsIgnoreCase(name))
          .map(e -> e.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  private final HttpServer server;
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Message> messages = new CopyOnWriteArrayList<>();

  WebhooksTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
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

  /** 0 hangs up without a word. */
  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    messages.add(
        new Message(exchange.getRequestHeaders(), new String(body, StandardCharsets.UTF_8)));
    int status = answers.isEmpty() ? 204 : answers.poll();
    exchange.getResponseHeaders().add("Location", at("/elsewhere"));
    if (status > 0) {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Settings settings(boolean anywhere) {
    return Settings.standard("recoupe/test")
        .within(Duration.ZERO, Duration.ofSeconds(5))
        .upTo(1000, 1, 1)
        .privateAllowed(anywhere);
  }

  /** A store with two articles on a bridge, and a search for it whose webhook has told nothing. */
  private void fill() throws IOException, InterruptedException {
    try (Newsroom newsroom = Newsroom.filled(folder)) {
      newsroom.open().settled();
    }
    try (Store store = at(START)) {
      long search = store.savedSearches().save("desk", "ponts", "q=pont");
      store.webhooks().set(search, at("/hook"));
      store.webhooks().told(store.webhooks().of(search).orElseThrow(), NOTHING, 0);
    }
  }

  private Store at(Instant now) {
    return Store.open(folder.toString(), Clock.fixed(now, ZoneOffset.UTC));
  }

  /** A round at a time, by a program that was started anew; gives what stands in the store. */
  private Webhooks.Webhook round(Duration later, boolean anywhere) {
    Clock clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
    try (Store store = Store.open(folder.toString(), clock);
        SearchIndex index = SearchIndex.open(folder.resolve("index"), store.following());
        HookWatch watch = new HookWatch(store, index, clock, settings(anywhere))) {
      watch.look();
      return store.webhooks().of(1).orElseThrow();
    }
  }

  private Webhooks.Webhook round(Duration later) {
    return round(later, true);
  }

  @Test
  void newArticlesAreToldOnceSignedAndAsJson() throws IOException, InterruptedException {
    fill();
    Webhooks.Webhook after = round(Duration.ZERO);
    assertEquals(2, after.sent());
    round(Duration.ofHours(1));
    assertEquals(1, messages.size(), "nothing new, nothing sent");
    Message message = messages.get(0);
    JsonNode json = new ObjectMapper().readTree(message.body());
    assertEquals("search.found", json.at("/type").asText());
    assertEquals("ponts", json.at("/data/search/name").asText());
    assertEquals(2, json.at("/data/articles").size());
    assertTrue(json.at("/data/articles/0/title").asText().contains("<script>"), "as text");
    assertTrue(message.header("Content-Type").startsWith("application/json"));
    assertEquals(
        Signature.headers(
                after.secret(),
                message.header("webhook-id"),
                START.getEpochSecond(),
                message.body().getBytes(StandardCharsets.UTF_8))
            .get("webhook-signature"),
        message.header("webhook-signature"));
  }

  @Test
  void whatFailsIsSentAgainLaterUnderTheSameName() throws IOException, InterruptedException {
    fill();
    answers.addAll(List.of(500, 0, 302));
    assertEquals("the server answered 500", round(Duration.ZERO).error().orElse(""));
    round(Duration.ofSeconds(29));
    assertEquals(1, messages.size(), "not before half a minute");
    assertEquals(2, round(Duration.ofSeconds(30)).failures());
    assertEquals(2, messages.size());
    assertTrue(round(Duration.ofSeconds(95)).error().orElse("").contains("leads on"));
    assertFalse(messages.stream().anyMatch(m -> m.header("Host").isEmpty()));
    Webhooks.Webhook done = round(Duration.ofHours(1));
    assertEquals(0, done.failures());
    assertEquals(2, done.sent());
    assertEquals(4, messages.size(), "nothing was led on to another place");
    assertEquals(1, messages.stream().map(m -> m.header("webhook-id")).distinct().count());
  }

  @Test
  void aServerThatFailsForeverIsLeftAlone() throws IOException, InterruptedException {
    fill();
    for (int i = 0; i < 20; i++) {
      answers.add(503);
    }
    Webhooks.Webhook last = round(Duration.ZERO);
    for (int day = 1; day < 20; day++) {
      last = round(Duration.ofDays(day));
    }
    assertTrue(last.stopped());
    assertEquals(Webhooks.MOST_FAILURES, messages.size());
  }

  @Test
  void aServerThatWantsNothingAnyMoreIsAskedOnce() throws IOException, InterruptedException {
    fill();
    answers.add(410);
    assertTrue(round(Duration.ZERO).stopped());
    round(Duration.ofDays(1));
    assertEquals(1, messages.size());
  }

  @Test
  void noMachineThatIsNotPublicIsReached() throws IOException, InterruptedException {
    fill();
    Webhooks.Webhook refused = round(Duration.ZERO, false);
    assertEquals("not a public host", refused.error().orElse(""));
    assertEquals(List.of(), messages);
  }

  @Test
  void aProgramThatDiesBeforeItNotesThatAMessageWasTakenSendsItAgain()
      throws IOException, InterruptedException {
    fill();
    Webhooks.Webhook before;
    try (Store store = at(START)) {
      before = store.webhooks().of(1).orElseThrow();
    }
    round(Duration.ZERO);
    try (Store store = at(START)) {
      store.webhooks().told(before, NOTHING, 0);
    }
    round(Duration.ofMinutes(1));
    assertEquals(2, messages.size());
    assertEquals(messages.get(0).header("webhook-id"), messages.get(1).header("webhook-id"));
    JsonNode again = new ObjectMapper().readTree(messages.get(1).body()).at("/data/articles");
    assertEquals(
        2,
        StreamSupport.stream(again.spliterator(), false)
            .map(a -> a.at("/id").asText())
            .distinct()
            .count());
  }

  @Test
  void itIsSetOnItsPageByThoseWhoDecideAndItsSecretIsShownOnce()
      throws IOException, InterruptedException {
    String password = "douze lettres au moins";
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      store.accounts().add("Ana", Account.Role.READER, password);
      store.accounts().add("Bea", Account.Role.ADMIN, password);
    }
    try (OpenDesk desk = OpenDesk.withAccounts(folder, "desk.exemple")) {
      Visit bea = logged(desk, "Bea", password);
      String page = bea.get("/searches/1/webhook").body();
      assertTrue(page.contains("action=\"/searches/1/webhook\""), page);
      Map<String, String> form = Map.of("address", "https://example.org/hook");
      String made = bea.fill("/searches/1/webhook", "/searches/1/webhook", form).body();
      assertTrue(made.contains("whsec_"), made);
      String later = bea.get("/searches/1/webhook").body();
      assertTrue(!later.contains("whsec_") && later.contains("https://example.org/hook"), later);
      assertTrue(bea.get("/audit").body().contains("webhook"));
      Map<String, String> wrong = Map.of("address", "file:///etc/passwd");
      assertEquals(400, bea.fill("/searches", "/searches/1/webhook", wrong).statusCode());
      bea.fill("/searches/1/webhook", "/searches/1/webhook/remove", Map.of());
      assertFalse(bea.get("/searches/1/webhook").body().contains("example.org"));
      Visit ana = logged(desk, "Ana", password);
      assertEquals(403, ana.fill("/searches", "/searches/2/webhook", form).statusCode());
      assertEquals(404, ana.get("/searches/1/webhook").statusCode());
    }
  }

  private static Visit logged(OpenDesk desk, String name, String password)
      throws IOException, InterruptedException {
    Visit visit = desk.visit();
    visit.fill("/login", "/login", Map.of("name", name, "password", password));
    visit.fill("/search?q=pont", "/searches", Map.of("name", "ponts", "q", "pont"));
    return visit;
  }
}
