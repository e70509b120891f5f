package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a story is written once for each state of the story, and is never an old one. */
final class KeptStoryTest {
  @TempDir private Path folder = Path.of(".");

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }

  @Test
  void anUnchangedPageIsNotSentAgainAndADecisionChangesIt()
      throws IOException, InterruptedException {
    try (Newsroom newsroom = Newsroom.filled(folder, "crue")) {
      Visit visit = newsroom.open().visit();
      String story = newsroom.link("/?order=large", "/stories/");
      HttpResponse<String> first = visit.get(story);
      HttpResponse<String> again = visit.get(story, "If-None-Match", tag(first));
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      String finding = newsroom.link(story, story + "/decide/finding/");
      visit.fill(finding, finding, Map.of("do", "confirm", "reason", "vu"));
      HttpResponse<String> changed = visit.get(story, "If-None-Match", tag(first));
      assertEquals(200, changed.statusCode());
      assertTrue(changed.body().contains("Confirmé par"), "what was decided stands there");
      HttpResponse<String> english = visit.get(story + "?lang=en");
      assertEquals(302, english.statusCode());
      HttpResponse<String> spoken = visit.get(story, "If-None-Match", tag(changed));
      assertEquals(200, spoken.statusCode(), "the other language is another page");
      assertTrue(spoken.body().contains("<html lang=en"));
    }
  }

  @Test
  void whoUnpacksGetsThePackedPage() throws IOException, InterruptedException {
    try (Newsroom newsroom = Newsroom.filled(folder, "crue")) {
      String story = newsroom.link("/?order=large", "/stories/");
      String plain = newsroom.get(story).body();
      HttpResponse<byte[]> packed =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(newsroom.open().at(story))
                      .header("Accept-Encoding", "gzip, deflate")
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertEquals(plain, new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertFalse(newsroom.get(story).headers().map().containsKey("Content-Encoding"));
    }
  }

  @Test
  void aKeptPageIsShownAndABrokenOneIsWrittenAgain() throws IOException, InterruptedException {
    String story;
    String page;
    try (Newsroom newsroom = Newsroom.filled(folder, "crue")) {
      story = newsroom.link("/?order=large", "/stories/");
      page = newsroom.get(story).body();
    }
    Path file =
        folder.resolve("index/pages").resolve(story.substring("/stories/".length()) + ".page");
    byte[] kept = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(kept, kept.length / 2));
    try (Newsroom newsroom = Newsroom.filled(folder)) {
      assertEquals(page, newsroom.get(story).body());
    }
  }
}
