package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attack of each kind that a desk on loopback is open to. */
final class GuardrailsTest {
  private static final byte[] BODY = "Un texte.".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of(".");

  @Test
  void aNameOfAnotherSiteThatLeadsHereIsNotAnswered() throws IOException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      assertEquals(421, desk.asHost("pirate.exemple"));
      assertEquals(421, desk.asHost("localhost.pirate.exemple"));
      assertEquals(421, desk.asHost("127.0.0.1.pirate.exemple:80"));
      assertEquals(200, desk.asHost("localhost"));
    }
  }

  @Test
  void anotherSiteChangesNothing() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      assertEquals(403, post(desk, "Origin", "http://pirate.exemple").statusCode());
      assertEquals(403, post(desk, "Origin", "null").statusCode());
      assertEquals(403, post(desk, "Sec-Fetch-Site", "cross-site").statusCode());
      assertEquals(404, desk.get("/api/arrivals/1").statusCode(), "nothing came in");
      String own = "http://127.0.0.1:" + desk.desk().port();
      assertEquals(202, post(desk, "Origin", own).statusCode());
    }
  }

  private static HttpResponse<String> post(OpenDesk desk, String header, String value)
      throws IOException, InterruptedException {
    return desk.post("/api/articles", BODY, header, value);
  }

  @Test
  void onlyScriptsOfTheDeskRun() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      HttpResponse<String> page = desk.get("/");
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("script-src 'self';") && !policy.contains("unsafe"), policy);
      assertFalse(page.body().matches("(?s).*<script(?![^>]*src=).*"), "an inline script");
      assertFalse(page.body().matches("(?s).*\\son[a-z]+=.*"), "an inline handler");
    }
  }

  @Test
  void anOriginalTooLargeIsRefused() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      assertEquals(413, desk.post("/api/articles", new byte[(64 << 20) + 1]).statusCode());
      assertEquals(200, desk.get("/").statusCode());
    }
  }

  @Test
  void aPathLeadsOutOfNothing() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      for (String path : new String[] {"/static/..%2f..%2fpom.xml", "/stories/..%2f..%2fetc"}) {
        int status = desk.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " " + status);
      }
    }
  }

  @Test
  void aBrowserIsRefusedWithAPageAndAProgramWithAProblem()
      throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      String[] browser = {"Accept", "text/html,*/*;q=0.8"};
      HttpResponse<String> page = desk.get("/stories/s-0", browser);
      assertEquals(404, page.statusCode());
      assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
      assertTrue(page.body().contains("Il n’y a rien à cette adresse"), page.body());
      assertEquals(404, desk.get("/nulle/part%3Cscript%3E", browser).statusCode());
      HttpResponse<String> form = desk.post("/decisions/1/undo", new byte[0], browser);
      assertEquals(403, form.statusCode());
      assertTrue(form.body().contains("<h1>Cela ne vous est pas permis</h1>"), form.body());
      HttpResponse<String> problem = desk.get("/stories/s-0");
      assertTrue(
          problem
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/problem+json"));
      HttpResponse<String> api = desk.get("/api/stories/s-0", browser);
      assertTrue(api.body().startsWith("{"), "programs ask there, whatever they take");
    }
  }
}
