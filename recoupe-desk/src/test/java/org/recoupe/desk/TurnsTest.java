package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpRequest ask(Javalin server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
  }

  private static HttpResponse<String> get(Javalin server, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(ask(server, path), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whoWouldWaitLongIsToldToComeAgainAndNoTurnIsLost() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Javalin server = Javalin.create(config -> config.showJavalinBanner = false);
    Turns turns = new Turns(1, 50);
    turns.on(server);
    server.get(
        "/slow",
        context -> {
          begun.countDown();
          end.await();
        });
    server.get("/quick", context -> context.result("here"));
    server.get(
        "/fault",
        context -> {
          throw new BadRequestResponse();
        });
    server.get("/health", context -> context.result("up"));
    server.start("127.0.0.1", 0);
    try {
      CompletableFuture<HttpResponse<String>> slow =
          CLIENT.sendAsync(ask(server, "/slow"), HttpResponse.BodyHandlers.ofString());
      begun.await();
      assertFalse(turns.idle(), "somebody is being answered");
      HttpResponse<String> refused = get(server, "/quick");
      assertEquals(503, refused.statusCode());
      assertTrue(refused.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, get(server, "/health").statusCode(), "probes wait for nobody");
      end.countDown();
      assertEquals(200, slow.join().statusCode());
      for (int i = 0; i < 3; i++) {
        assertEquals(400, get(server, "/fault").statusCode());
        assertEquals(404, get(server, "/nowhere").statusCode());
        assertEquals(200, get(server, "/quick").statusCode());
      }
    } finally {
      server.stop();
    }
  }
}
