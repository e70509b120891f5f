package org.recoupe.quality.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Asks OSV what is known of packages (https://google.github.io/osv.dev/api/). */
final class Osv {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private final URI service;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Osv(URI service) {
    this.service = service;
  }

  /**
   * Something that is known of a package.
   *
   * @param id the name of the entry
   * @param aliases its other names, such as that of the CVE
   * @param part the package, as a package URL
   * @param severity in a word; UNKNOWN where none is told
   * @param summary in a line
   */
  record Known(String id, List<String> aliases, String part, String severity, String summary) {
    /** True if it may not ship; what nobody has rated counts as grave. */
    boolean grave() {
      return !severity.equals("LOW") && !severity.equals("MODERATE") && !severity.equals("MEDIUM");
    }
  }

  /**
   * All that is known of these packages.
   *
   * @throws IOException if the service does not answer as it should
   */
  List<Known> of(List<String> parts) throws IOException, InterruptedException {
    ObjectNode request = JSON.createObjectNode();
    ArrayNode queries = request.putArray("queries");
    parts.forEach(p -> queries.addObject().putObject("package").put("purl", p));
    JsonNode results = asked("/v1/querybatch", request.toString()).path("results");
    if (results.size() != parts.size()) {
      throw new IOException("an answer for " + results.size() + " of " + parts.size() + " parts");
    }
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (JsonNode one : results.get(i).path("vulns")) {
        known.add(known(one.path("id").asText(), parts.get(i)));
      }
    }
    return known;
  }

  private Known known(String id, String part) throws IOException, InterruptedException {
    JsonNode entry = asked("/v1/vulns/" + URLEncoder.encode(id, StandardCharsets.UTF_8), "");
    TreeSet<String> aliases = new TreeSet<>();
    entry.path("aliases").forEach(a -> aliases.add(a.asText()));
    String severity = entry.path("database_specific").path("severity").asText("UNKNOWN");
    return new Known(
        id,
        List.copyOf(aliases),
        part,
        severity.toUpperCase(Locale.ROOT),
        entry.path("summary").asText(""));
  }

  private JsonNode asked(String path, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
    HttpRequest sent =
        body.isEmpty()
            ? request.build()
            : request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("the service answered " + answer.statusCode());
    }
    return JSON.readTree(answer.body());
  }
}
