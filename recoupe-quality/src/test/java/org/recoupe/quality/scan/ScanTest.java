package org.recoupe.quality.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanTest {
  private static final String BILL =
      "{\"components\":[{\"purl\":\"pkg:maven/a/b@1\"},{\"purl\":\"pkg:maven/c/d@2\"},"
          + "{\"purl\":\"pkg:maven/org.recoupe/recoupe-core@0\"}]}";

  @TempDir private Path folder = Path.of(".");
  private final HttpServer server;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private String severity = "HIGH";
  private int status = 200;

  ScanTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
  }

  @BeforeEach
  void open() {
    server.createContext(
        "/v1/querybatch",
        e -> answer(e, "{\"results\":[{},{\"vulns\":[{\"id\":\"GHSA-1\",\"modified\":\"x\"}]}]}"));
    server.createContext(
        "/v1/vulns/GHSA-1",
        e ->
            answer(
                e,
                "{\"id\":\"GHSA-1\",\"aliases\":[\"CVE-9\"],\"summary\":\"It leaks\","
                    + "\"database_specific\":{\"severity\":\""
                    + severity
                    + "\"}}"));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private boolean passes(Map<String, String> reasons) throws IOException, InterruptedException {
    URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    JsonNode bill = new ObjectMapper().readTree(BILL);
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    return new Scan(service, reasons, out).of(bill);
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  @Test
  void somethingGraveFailsUnlessThereIsAReason() throws IOException, InterruptedException {
    assertFalse(passes(Map.of()));
    assertTrue(told().contains("HIGH GHSA-1 pkg:maven/c/d@2 It leaks"), told());
    assertTrue(passes(Map.of("CVE-9", "never called")), "known by its other name");
    assertTrue(told().contains("-- never called"), told());
  }

  @Test
  void somethingModerateIsToldAndSomethingUnratedIsGrave()
      throws IOException, InterruptedException {
    severity = "MODERATE";
    assertTrue(passes(Map.of()));
    assertTrue(told().contains("2 parts, 1 known"), told());
    severity = "";
    assertFalse(passes(Map.of()));
  }

  @Test
  void aServiceThatDoesNotAnswerIsToldAndFailsNothing() throws IOException, InterruptedException {
    status = 503;
    assertTrue(passes(Map.of()));
    assertTrue(told().contains("NOT SCANNED"), told());
    server.stop(0);
    assertTrue(passes(Map.of()));
  }

  @Test
  void anExceptionWithoutAReasonIsRefused() throws IOException {
    Path file = folder.resolve("reasons.tsv");
    Files.writeString(file, "# id\treason\nCVE-1\tonly in tests\n");
    assertEquals(Map.of("CVE-1", "only in tests"), Scan.reasons(file));
    Files.writeString(file, "CVE-1\n");
    assertThrows(IllegalArgumentException.class, () -> Scan.reasons(file));
  }

  @Test
  void theReasonsOfThisRepositoryCanBeRead() throws IOException {
    Path root = Path.of(System.getProperty("recoupe.root", "..")).toAbsolutePath();
    assertTrue(Scan.reasons(root.resolve(".ci/vulnerabilities.tsv")).size() < 20);
  }
}
