package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Store;

/** The port is open before the desk is. */
@Timeout(60)
final class OpeningTest {
  private static final String PROBLEM = "application/problem+json";

  @TempDir private Path folder = Path.of(".");
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> ask(Opening opening, String path, String accept)
      throws IOException, InterruptedException {
    return send(request(opening, path).header("Accept", accept));
  }

  private static HttpRequest.Builder request(Opening opening, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + opening.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void whoComesEarlyIsToldToWait() throws IOException, InterruptedException {
    try (Opening opening = Opening.begin(Access.LOOPBACK, 0)) {
      HttpResponse<String> ready = ask(opening, "/ready", "text/html");
      assertEquals(503, ready.statusCode());
      assertEquals(PROBLEM, header(ready, "Content-Type"));
      assertTrue(ready.body().contains("\"detail\":\"starting\""), ready.body());
      assertEquals("1", header(ready, "Retry-After"));
      assertEquals(200, ask(opening, "/health", "*/*").statusCode(), "it lives");

      HttpResponse<String> page = ask(opening, "/stories/s-1", "text/html,*/*");
      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("s’ouvre"), "in French");
      assertTrue(page.body().contains("is opening"), "in English");
      assertEquals(Guardrails.POLICY, header(page, "Content-Security-Policy"));
      assertEquals("no-store", header(page, "Cache-Control"));
    }
  }

  @Test
  void nothingIsTakenInBeforeThereIsADesk() throws IOException, InterruptedException {
    try (Opening opening = Opening.begin(Access.LOOPBACK, 0)) {
      HttpResponse<String> refused =
          send(request(opening, "/api/articles?name=a.txt").POST(BodyPublishers.ofString("Le")));
      assertEquals(503, refused.statusCode());
      assertEquals(PROBLEM, header(refused, "Content-Type"));
    }
  }

  @Test
  void theDeskTakesThePlaceOfTheWaitingPage() throws IOException, InterruptedException {
    Opening opening = Opening.begin(Access.LOOPBACK, 0);
    assertEquals(503, ask(opening, "/", "text/html").statusCode());
    Store store = Store.open(folder.toString(), Clock.systemUTC());
    Path index = folder.resolve("index");
    try (Desk desk =
        Desk.open(opening, store, OpenDesk.PIPELINE, List.of(), index, Access.LOOPBACK)) {
      assertEquals(opening.port(), desk.port());
      HttpResponse<String> ready = ask(opening, "/ready", "*/*");
      assertEquals(200, ready.statusCode());
      assertTrue(ready.body().contains("\"status\":\"ready\""), ready.body());
      assertEquals(200, ask(opening, "/", "text/html").statusCode());
    }
  }
}
