package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  @TempDir private Path folder = Path.of(".");

  private static void takeIn(OpenDesk desk, String example)
      throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      for (Path file : files.sorted().toList()) {
        String path = "/api/articles?name=" + file.getFileName();
        assertEquals(202, desk.post(path, Files.readAllBytes(file)).statusCode());
      }
    }
    desk.settled();
  }

  private static String firstStory(OpenDesk desk) throws IOException, InterruptedException {
    String list = desk.get("/").body();
    return list.replaceAll("(?s).*?href=\"/stories/([^\"/]+)\".*", "$1");
  }

  @Test
  void articlesThatArePostedBecomeAStory() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      takeIn(desk, "crue");
      assertTrue(desk.get("/").body().contains("<b>8</b> articles"));
      HttpResponse<String> story = desk.get("/stories/" + firstStory(desk));
      assertEquals(200, story.statusCode());
      assertTrue(story.body().contains("Drôme"));
      assertEquals(404, desk.get("/stories/none").statusCode());
    }
  }

  @Test
  void aStoryIsNotSentAgainWhileItIsTheSame() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      takeIn(desk, "greve");
      String path = "/api/stories/" + firstStory(desk);
      HttpResponse<String> first = desk.get(path);
      assertEquals(200, first.statusCode());
      assertTrue(first.body().startsWith("{\"schema\":\"recoupe-dossier/1\""), first.body());
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertEquals(304, desk.get(path, "If-None-Match", tag).statusCode());
    }
  }

  @Test
  void whatIsLaidIntoAFolderIsTakenInOnce() throws IOException, InterruptedException {
    Path inbox = Files.createDirectory(folder.resolve("watched"));
    Files.writeString(inbox.resolve(".hidden.txt"), "rien");
    Path store = folder.resolve("store");
    String text = Files.readString(EXAMPLES.resolve("crue/02_quotidien-de-la-sarine.txt"));
    for (int run = 0; run < 2; run++) {
      try (OpenDesk desk = OpenDesk.in(store, inbox)) {
        Files.writeString(inbox.resolve("a.txt"), text);
        for (int i = 0; i < 300 && desk.get("/api/arrivals/1").statusCode() == 404; i++) {
          Thread.sleep(200);
        }
        desk.settled();
        assertTrue(desk.get("/api/arrivals/1").body().contains("\"done\""));
        assertTrue(desk.get("/api/arrivals/1").body().contains("\"articles\":1"));
        assertEquals(404, desk.get("/api/arrivals/2").statusCode(), "taken in again, or hidden");
      }
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      desk.post("/api/articles?name=vide.zip", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
      takeIn(desk, "crue");
      String failed = desk.get("/api/arrivals/1").body();
      assertTrue(failed.contains("\"failed\"") && failed.contains("vide.zip"), failed);
      assertTrue(desk.get("/").body().contains("<b>8</b> articles"));
    }
  }

  @Test
  void errorsOfTheInterfaceAreProblems() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      for (String path :
          List.of("/api/stories?page=0", "/api/stories?size=x", "/api/stories?order=best")) {
        HttpResponse<String> answer = desk.get(path);
        assertEquals(400, answer.statusCode(), path);
        assertTrue(
            answer
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json"));
      }
      assertEquals(404, desk.get("/api/arrivals/x").statusCode());
      assertEquals(404, desk.get("/nowhere").statusCode());
    }
  }

  @Test
  void whatWasReadIsFoundWithItsWordsMarked() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      takeIn(desk, "crue");
      String found = desk.get("/search?q=pr%C3%A9fete").body();
      assertTrue(found.contains("<mark>"), "accents are forgiven: " + found);
      assertTrue(found.contains("/search?q=pr%C3%A9fete&amp;outlet="), "it can be narrowed");
      String hostile = desk.get("/search?q=%22%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
      assertTrue(hostile.contains("0 article") && !hostile.contains("<script>alert"), hostile);
    }
  }
}
