package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program decides, and where it is told. */
final class DecisionApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] TYPED = {"Content-Type", "application/json"};

  @TempDir private Path folder = Path.of(".");
  private Newsroom newsroom;
  private String story;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    newsroom = Newsroom.filled(folder, "crue");
    story = newsroom.link("/?order=large", "/stories/").substring("/stories/".length());
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = newsroom.get(path);
    assertEquals(200, answer.statusCode(), path);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> post(String path, String json, String... headers)
      throws IOException, InterruptedException {
    return newsroom
        .open()
        .post(path, json.getBytes(StandardCharsets.UTF_8), headers.length == 0 ? TYPED : headers);
  }

  private JsonNode thing(String target) throws IOException, InterruptedException {
    for (JsonNode thing : get("/api/stories/" + story + "/things").path("things")) {
      if (thing.path("target").asText().equals(target)) {
        return thing;
      }
    }
    throw new AssertionError("the story has no " + target);
  }

  private ObjectNode asked(JsonNode thing, String kind) {
    return JSON.createObjectNode()
        .put("story", story)
        .put("target", thing.path("target").asText())
        .put("trace", thing.path("trace").asText())
        .put("kind", kind)
        .put("reason", "vu à la préfecture *")
        .put("author", "Ana Borel");
  }

  private void conforms(String schema, String json) throws IOException, InterruptedException {
    JsonNode api = new YAMLMapper().readTree(newsroom.get("/api/openapi.yaml").body());
    JsonNode node = api.path("components").path("schemas").path(schema);
    assertTrue(node.isObject(), schema);
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(node)
            .validate(JSON.readTree(json)),
        json);
  }

  private JsonNode dossier(String path) throws IOException, InterruptedException {
    return get(path).at("/stories/0");
  }

  @Test
  void aProgramDecidesReadsAndTakesBack() throws IOException, InterruptedException {
    String tag = newsroom.get("/api/stories/" + story).headers().firstValue("ETag").orElse("");
    JsonNode finding = thing("finding");
    conforms("Thing", finding.toString());
    HttpResponse<String> made = post("/api/decisions", asked(finding, "confirm").toString());
    assertEquals(201, made.statusCode(), made.body());
    conforms("Decision", made.body());
    String address = made.headers().firstValue("Location").orElse("");
    assertEquals(JSON.readTree(made.body()), get(address));
    JsonNode told = dossier("/api/stories/" + story).at("/decisions/0");
    assertEquals("Ana Borel", told.path("author").asText());
    assertEquals("vu à la préfecture *", told.path("reason").asText());
    assertEquals(finding.path("thing"), told.path("thing"), "what it is on");
    assertFalse(
        tag.equals(newsroom.get("/api/stories/" + story).headers().firstValue("ETag").orElse("")));
    assertEquals(told, dossier("/stories/" + story + "/dossier.json").at("/decisions/0"));
    String markdown = newsroom.get("/stories/" + story + "/dossier.md").body();
    assertTrue(markdown.contains("## Décisions") && markdown.contains("Ana Borel"), markdown);
    assertTrue(markdown.contains("préfecture \\*"), "words are no markup");
    HttpResponse<String> undone = post(address + "/undo", "{\"reason\":\"erreur\"}");
    assertEquals(200, undone.statusCode(), undone.body());
    conforms("Decision", undone.body());
    assertEquals("erreur", get(address).path("undoneReason").asText());
    assertTrue(dossier("/api/stories/" + story).path("decisions").isMissingNode());
    assertFalse(newsroom.get("/stories/" + story + "/dossier.md").body().contains("Décisions"));
    assertEquals(409, post(address + "/undo", "{\"reason\":\"encore\"}").statusCode());
  }

  @Test
  void whatIsRejectedOrCorrectedIsSoInTheDossierOfPrograms()
      throws IOException, InterruptedException {
    JsonNode finding = thing("finding");
    JsonNode plan = thing("announcement");
    post("/api/decisions", asked(finding, "reject").toString());
    ObjectNode day = asked(plan, "correct").put("note", "2031-05-06/2031-05-08");
    assertEquals(201, post("/api/decisions", day.toString()).statusCode());
    JsonNode told = dossier("/api/stories/" + story);
    assertFalse(told.path("findings").findValuesAsText("id").contains(text(finding)));
    assertEquals("", told.at("/decisions/0/thing").asText(), "it left the story");
    assertEquals("2031-05-06/2031-05-08", told.at("/decisions/1/note").asText());
    assertTrue(told.path("announcements").toString().contains("2031-05-06/2031-05-08"));
  }

  @Test
  void aProgramTakesAPersonApartAndMergesPlaces() throws IOException, InterruptedException {
    JsonNode before = dossier("/api/stories/" + story).path("entities");
    List<String> people = names(before, "PERSON");
    List<String> places = names(before, "PLACE");
    String article = "";
    for (JsonNode entity : before) {
      if (entity.path("name").asText().equals(people.get(0))) {
        article = entity.at("/mentions/0/article").asText();
      }
    }
    ObjectNode split =
        JSON.createObjectNode().put("story", story).put("kind", "split").put("reason", "homonyme");
    split.putArray("names").add(people.get(0)).add("Une autre");
    assertEquals(400, post("/api/decisions", split.toString()).statusCode(), "nobody is left");
    split.putArray("articles").add(article);
    HttpResponse<String> made = post("/api/decisions", split.toString());
    assertEquals(201, made.statusCode(), made.body());
    conforms("Decision", made.body());
    ObjectNode merge = split.deepCopy().put("kind", "merge").put("target", "place");
    merge.putArray("names").add(places.get(0)).add(places.get(1));
    HttpResponse<String> merged = post("/api/decisions", merge.toString());
    assertEquals(201, merged.statusCode(), merged.body());
    assertEquals("place", JSON.readTree(merged.body()).path("target").asText());
    JsonNode after = dossier("/api/stories/" + story).path("entities");
    assertTrue(names(after, "PERSON").contains("Une autre"));
    assertFalse(names(after, "PLACE").contains(places.get(1)));
  }

  @Test
  void everyFormThatCanSaysWhoDecided() throws IOException, InterruptedException {
    post("/api/decisions", asked(thing("finding"), "confirm").toString());
    post("/api/decisions", asked(thing("announcement"), "confirm").toString());
    post("/api/decisions", asked(thing("saying"), "confirm").toString());
    List<String> people = names(dossier("/api/stories/" + story).path("entities"), "PERSON");
    String sure =
        get("/stories/" + story + "/places.geojson").at("/features/0/properties/name").asText();
    List<String> places = new ArrayList<>(List.of(sure));
    places.addAll(names(dossier("/api/stories/" + story).path("entities"), "PLACE"));
    places.subList(1, places.size()).remove(sure);
    for (List<String> names : List.of(people, places)) {
      ObjectNode merge =
          JSON.createObjectNode()
              .put("story", story)
              .put("kind", "merge")
              .put("target", names == places ? "place" : "person")
              .put("reason", "vu à la préfecture *")
              .put("author", "Ana Borel");
      merge.putArray("names").add(names.get(0)).add(names.get(1));
      assertEquals(201, post("/api/decisions", merge.toString()).statusCode());
    }
    for (String form :
        List.of(
            "findings.csv",
            "announcements.csv",
            "quotes.csv",
            "people.csv",
            "dossier.jsonl",
            "dossier.html",
            "dossier.md",
            "dossier.ttl",
            "entities.ftm.json",
            "network.gexf",
            "network.graphml",
            "places.geojson",
            "announcements.ics")) {
      String told = newsroom.get("/stories/" + story + "/" + form).body().replaceAll("\r\n ", "");
      assertTrue(told.contains("Ana Borel"), form);
      assertTrue(told.contains("vu à la préfecture"), form);
    }
  }

  private static List<String> names(JsonNode entities, String type) {
    List<String> names = new ArrayList<>();
    for (JsonNode entity : entities) {
      if (entity.path("type").asText().equalsIgnoreCase(type)) {
        names.add(entity.path("name").asText());
      }
    }
    return names;
  }

  private static String text(JsonNode thing) {
    return thing.path("thing").asText();
  }

  @Test
  void whatIsNoDecisionIsRefusedAndChangesNothing() throws IOException, InterruptedException {
    ObjectNode good = asked(thing("finding"), "confirm");
    String bare = good.toString();
    assertEquals(415, post("/api/decisions", bare, "Content-Type", "text/plain").statusCode());
    assertEquals(
        403,
        post(
                "/api/decisions",
                bare,
                "Content-Type",
                "application/json",
                "Origin",
                "http://pirate.exemple")
            .statusCode());
    assertEquals(400, post("/api/decisions", "{").statusCode());
    assertEquals(400, post("/api/decisions", "[]").statusCode());
    assertEquals(
        400, post("/api/decisions", good.deepCopy().put("reason", " ").toString()).statusCode());
    assertEquals(
        400, post("/api/decisions", good.deepCopy().put("kind", "erase").toString()).statusCode());
    assertEquals(
        409, post("/api/decisions", good.deepCopy().put("trace", "0").toString()).statusCode());
    assertEquals(
        404, post("/api/decisions", good.deepCopy().put("story", "s-0").toString()).statusCode());
    ObjectNode alone = good.deepCopy().put("kind", "merge");
    assertEquals(400, post("/api/decisions", alone.toString()).statusCode(), "merge of nobody");
    assertEquals(404, newsroom.get("/api/decisions/1").statusCode());
    assertEquals(404, newsroom.get("/api/decisions/x").statusCode());
    assertEquals(0, get("/api/decisions").path("total").asInt());
  }
}
