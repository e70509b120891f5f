package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.store.Store;

final class DeskTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder = Path.of(".");

  private Desk desk() {
    return Desk.open(
        Store.open(folder.toString(), Clock.systemUTC()),
        Pipeline.standard(new LocalEngine(1), Progress.silent(), "test"),
        0,
        List.of());
  }

  private static HttpResponse<String> get(Desk desk, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + desk.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static int post(Desk desk, Path file) throws IOException, InterruptedException {
    URI uri =
        URI.create("http://127.0.0.1:" + desk.port() + "/api/articles?name=" + file.getFileName());
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(file)))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void articlesThatArePostedBecomeAStory() throws IOException, InterruptedException {
    try (Desk desk = desk();
        Stream<Path> files = Files.list(EXAMPLES.resolve("crue"))) {
      for (Path file : files.sorted().toList()) {
        assertEquals(202, post(desk, file));
      }
      while (!get(desk, "/intake").body().contains("<h1>0 en attente")) {
        Thread.sleep(200);
      }
      String list = get(desk, "/").body();
      assertTrue(list.contains("8 articles"), list);
      String id = list.replaceAll("(?s).*?href=\"/stories/([^\"]+)\".*", "$1");
      HttpResponse<String> story = get(desk, "/stories/" + id);
      assertEquals(200, story.statusCode());
      assertTrue(story.body().contains("Drôme"));
      assertEquals(404, get(desk, "/stories/none").statusCode());
    }
  }
}
