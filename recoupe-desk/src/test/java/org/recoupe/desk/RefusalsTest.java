package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class RefusalsTest {
  private static HttpResponse<String> answerTo(RuntimeException fault) throws Exception {
    Javalin server = Javalin.create(config -> config.showJavalinBanner = false);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.recoupe.desk.pages");
    new Refusals(new Templates(engine, new Languages(), new Assets(), ZoneOffset.UTC)).on(server);
    server.get(
        "/api/articles",
        context -> {
          throw fault;
        });
    server.start("127.0.0.1", 0);
    try {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/articles");
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    } finally {
      server.stop();
    }
  }

  @Test
  void aFullDiskIsToldAsSuch() throws Exception {
    SQLException full = new SQLException("database or disk is full", null, 13);
    HttpResponse<String> answer = answerTo(new IllegalStateException(full));
    assertEquals(503, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "worth another try");
    assertTrue(answer.body().contains("the store takes nothing now"), answer.body());
  }

  @Test
  void aFaultOfTheProgramIsNoReasonToTryAgain() throws Exception {
    HttpResponse<String> answer = answerTo(new IllegalStateException("a rule"));
    assertEquals(500, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isEmpty());
  }
}
