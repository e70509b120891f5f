package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Those who watch the desk from outside. */
@Timeout(120)
final class MonitoringTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void whoListensIsToldWhatCameInAndThatItWasRead() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      URLConnection connection = desk.at("/api/events").toURL().openConnection();
      connection.setRequestProperty("Accept", "text/event-stream");
      connection.setReadTimeout(60_000);
      try (BufferedReader events =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        assertEquals("{\"waiting\":0,\"generation\":0}", data(events));
        String article = "Le Fil\n\nDeux ponts ont cédé mardi à Montbrisac, a indiqué la mairie.\n";
        desk.post("/api/articles?name=a.txt", article.getBytes(StandardCharsets.UTF_8));
        String last = data(events);
        while (!last.equals("{\"waiting\":0,\"generation\":1}")) {
          last = data(events);
        }
      }
    }
  }

  private static String data(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    return line == null ? "over" : line.substring("data: ".length());
  }

  @Test
  void aMonitorReadsNumbersAndNoAddresses() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      desk.get("/stories/s-none");
      String metrics = desk.get("/metrics").body();
      assertTrue(metrics.contains("recoupe_inbox_waiting 0.0"), metrics);
      assertTrue(metrics.contains("recoupe_stories 0.0"), metrics);
      assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
      assertTrue(
          metrics.contains(
              "recoupe_requests_seconds_count{method=\"GET\",route=\"/stories/{id}\",status=\"404\"}"),
          metrics);
      assertFalse(metrics.contains("s-none"), "patterns, not addresses");
      for (String line : metrics.split("\n")) {
        assertTrue(line.startsWith("#") || line.matches("[a-z0-9_]+(\\{.*})? [-0-9.NaE+]+"), line);
      }
    }
  }
}
