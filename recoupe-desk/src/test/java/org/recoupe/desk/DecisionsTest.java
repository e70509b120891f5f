package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst decides, over HTTP and without scripts. */
final class DecisionsTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'>";

  @TempDir private Path folder = Path.of(".");
  private Newsroom newsroom;
  private Visit visit;
  private String story;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    newsroom = Newsroom.filled(folder, "crue");
    visit = newsroom.open().visit();
    story = newsroom.link("/?order=large", "/stories/");
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private String thing(String kind) throws IOException, InterruptedException {
    return newsroom.link(story, story + "/decide/" + kind + "/");
  }

  private HttpResponse<String> decide(String thing, String what, String... more)
      throws IOException, InterruptedException {
    Map<String, String> fields =
        new java.util.TreeMap<>(Map.of("do", what, "reason", "vu sur place"));
    for (int i = 0; i + 1 < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return visit.fill(thing, thing, fields);
  }

  private String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = visit.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  @Test
  void whatIsConfirmedSaysByWhomAndWhy() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        decide(thing("finding"), "confirm", "author", "Ana Borel", "reason", "vu " + HOSTILE);
    assertEquals(303, answer.statusCode(), answer.body());
    String where = answer.headers().firstValue("Location").orElse("");
    assertTrue(where.startsWith(story + "#beside-finding-"), where);
    String page = page(story);
    assertTrue(
        page.contains("id=" + where.substring(where.indexOf('#') + 1)), "the place is there");
    assertTrue(page.contains("Confirmé par Ana Borel"), "in French");
    assertTrue(page.contains("Confirmed by Ana Borel"), "in English");
    assertTrue(page.contains("vu &lt;script&gt;"), "why");
    assertFalse(page.contains(HOSTILE));
    assertFalse(page(thing("finding")).contains(HOSTILE));
    assertFalse(page("/decisions").contains(HOSTILE));
    assertTrue(page("/decisions").contains("Ana Borel"));
    assertTrue(page(thing("finding")).contains("value=\"Ana Borel\""), "the name is remembered");
  }

  @Test
  void whatIsRejectedIsToldAsLeftOutUntilThatIsTakenBack()
      throws IOException, InterruptedException {
    String finding = thing("finding");
    String trace = finding.substring(finding.lastIndexOf('/') + 1);
    assertFalse(page(story).contains("Écarté par la rédaction"));
    decide(finding, "reject");
    String without = page(story);
    assertTrue(without.contains("Écarté par la rédaction"), "a section tells of it");
    assertTrue(without.contains("<del") && without.contains("vu sur place"), "with the reason");
    assertEquals(1, count(without, trace), "it stands there alone");
    assertTrue(
        newsroom.get(story + "/dossier.html").body().contains("vu sur place"), "taken along too");
    HttpResponse<String> undone =
        visit.fill("/decisions", "/decisions/1/undo", Map.of("reason", "erreur", "back", finding));
    assertEquals(303, undone.statusCode());
    assertEquals(finding, undone.headers().firstValue("Location").orElse(""));
    assertFalse(page(story).contains("Écarté par la rédaction"));
    assertTrue(page(story).contains(trace));
    assertTrue(page("/decisions").contains("erreur"), "the journal keeps both");
    assertEquals(
        404, visit.fill("/intake", "/decisions/1/undo", Map.of("reason", "x")).statusCode());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void decisionsHoldWhenAnArticleJoinsTheStoryAndWhenTheDeskIsOpenedAgain()
      throws IOException, InterruptedException {
    decide(thing("announcement"), "confirm");
    decide(thing("finding"), "annotate", "note", "à suivre de près");
    String more = Files.readString(last()) + "\nLa mairie a ouvert un registre.\n";
    newsroom.open().desk().take("encore.txt", more.getBytes(StandardCharsets.UTF_8));
    newsroom.open().settled();
    String again = page(newsroom.link("/?order=large", "/stories/"));
    assertTrue(
        again.contains("<b>Confirmé par") || again.contains("Confirmé par desk"), "confirmed");
    assertTrue(again.contains("à suivre de près"), "annotated");
    newsroom.close();
    newsroom = Newsroom.filled(folder);
    visit = newsroom.open().visit();
    assertTrue(page(newsroom.link("/?order=large", "/stories/")).contains("à suivre de près"));
  }

  private static Path last() throws IOException {
    try (Stream<Path> files = Files.list(Newsroom.EXAMPLES.resolve("crue"))) {
      return files.sorted().reduce((a, b) -> b).orElseThrow();
    }
  }

  @Test
  void theDueDayAndTheSpeakerArePutRight() throws IOException, InterruptedException {
    decide(thing("announcement"), "correct", "from", "2031-05-06", "to", "2031-05-08");
    assertTrue(page(story).contains("6 au 8 mai 2031") || page(story).contains("8 mai 2031"));
    assertEquals(
        400, decide(thing("announcement"), "correct", "from", "demain").statusCode(), "no day");
    decide(thing("saying"), "correct", "speaker", "Mireille Autrenom");
    assertTrue(page(story).contains("<b>Mireille Autrenom</b>"));
    assertEquals(
        400, decide(thing("saying"), "reject").statusCode(), "words stand where they stand");
    assertEquals(400, decide(thing("finding"), "correct", "from", "2031-05-06").statusCode());
  }

  @Test
  void twoPeopleAreMergedAndSplitAgain() throws IOException, InterruptedException {
    String kept = newsroom.link(story, "/names/person?name=");
    String page = page(kept);
    Matcher option = Pattern.compile("<option value=\"([^\"]+)\">").matcher(page);
    assertTrue(option.find(), page);
    String name = java.net.URLDecoder.decode(kept.split("name=")[1], StandardCharsets.UTF_8);
    Map<String, String> form =
        Map.of("name", name, "other", option.group(1), "reason", "la même, dit la mairie");
    assertEquals(303, visit.fill(kept, story + "/merge", form).statusCode());
    String merged = page(kept);
    assertTrue(merged.contains("Réunis par desk"), merged);
    assertTrue(merged.contains("la même, dit la mairie"));
    assertFalse(merged.contains("<option value=\"" + option.group(1) + "\">"), "once is enough");
    assertTrue(page(story).contains("Réunis par desk"));
    String dossier = page(story + "/dossier.json");
    JsonNode entities = new ObjectMapper().readTree(dossier).at("/stories/0/entities");
    for (JsonNode entity : entities) {
      assertFalse(entity.path("name").asText().equals(option.group(1)), "two of them");
    }
    visit.fill(kept, "/decisions/1/undo", Map.of("reason", "deux personnes", "back", kept));
    assertFalse(page(kept).contains("Réunis par desk"));
    assertTrue(page(kept).contains("<option value=\"" + option.group(1) + "\">"));
  }

  @Test
  void somebodyIsTakenApartAndPutTogetherAgain() throws IOException, InterruptedException {
    String kept = newsroom.link(story, "/names/person?name=");
    String form = newsroom.link(kept, story + "/part?name=");
    List<String> mentions =
        Pattern.compile("name=\"mention\" value=\"([^\"]+)\"")
            .matcher(page(form))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertTrue(mentions.size() > 1, page(form));
    String name = java.net.URLDecoder.decode(kept.split("name=")[1], StandardCharsets.UTF_8);
    Map<String, String> fields =
        new java.util.TreeMap<>(
            Map.of("name", name, "other", name, "mention", mentions.get(0), "reason", "homonyme"));
    assertEquals(400, visit.fill(form, story + "/part", fields).statusCode(), "a name of its own");
    fields.put("other", "L'autre " + HOSTILE);
    HttpResponse<String> answer = visit.fill(form, story + "/part", fields);
    assertEquals(303, answer.statusCode(), answer.body());
    String other = answer.headers().firstValue("Location").orElse("");
    assertTrue(page(other).contains("Séparés par desk"), "the other has a page");
    assertTrue(page(kept).contains("homonyme"), "and so has the one");
    assertTrue(page(story).contains("Taken apart by desk"));
    assertFalse(page(story).contains(HOSTILE));
    assertTrue(page("/decisions.csv").contains(" ≠ "), "taken along");
    visit.fill("/decisions", "/decisions/1/undo", Map.of("reason", "le même"));
    assertEquals(404, visit.get(other).statusCode());
    assertFalse(page(kept).contains("Séparés par desk"));
  }

  @Test
  void twoPlacesAreMergedAndSplitAgain() throws IOException, InterruptedException {
    String kept = newsroom.link("/names?type=place", "/names/place?name=");
    String page = page(kept);
    Matcher option = Pattern.compile("<option value=\"([^\"]+)\">").matcher(page);
    assertTrue(option.find(), page);
    String name = java.net.URLDecoder.decode(kept.split("name=")[1], StandardCharsets.UTF_8);
    String in = newsroom.link(kept, "/stories/");
    Map<String, String> form =
        Map.of("type", "place", "name", name, "other", option.group(1), "reason", "même lieu");
    assertEquals(303, visit.fill(kept, in + "/merge", form).statusCode());
    assertTrue(page(kept).contains("Réunis par desk"));
    assertTrue(page(in).contains("Réunis par desk"), "beside the place");
    visit.fill(kept, "/decisions/1/undo", Map.of("reason", "deux lieux"));
    assertFalse(page(kept).contains("Réunis par desk"));
  }

  @Test
  void decisionsAreTakenAlongAndNoCellIsAFormula() throws IOException, InterruptedException {
    decide(thing("finding"), "confirm", "reason", "=HYPERLINK(\"http://pirate.exemple\")");
    String csv = page("/decisions.csv?separator=%3B");
    assertTrue(csv.startsWith("id;author;decidedAt;kind;target;story;"), csv);
    assertTrue(csv.contains(";\"'=HYPERLINK"), csv);
    JsonNode one = new ObjectMapper().readTree(page("/decisions.json")).at("/decisions/0");
    assertEquals("confirm", one.path("kind").asText());
    assertEquals("finding", one.path("target").asText());
    JsonNode api = new ObjectMapper().readTree(page("/api/decisions?holding=true"));
    assertEquals(1, api.path("total").asInt());
    assertEquals(one, api.at("/decisions/0"));
    assertEquals(
        0, new ObjectMapper().readTree(page("/api/decisions?author=x")).path("total").asInt());
  }

  @Test
  void aFormWithoutTheSealOfThisBrowserChangesNothing() throws IOException, InterruptedException {
    String finding = thing("finding");
    Map<String, String> bare = Map.of("do", "reject", "reason", "x");
    assertEquals(403, visit.send(finding, bare).statusCode(), "none");
    Visit other = newsroom.open().visit();
    Map<String, String> stolen =
        Map.of("do", "reject", "reason", "x", "_seal", other.seal(finding));
    assertEquals(403, visit.send(finding, stolen).statusCode(), "that of another browser");
    Map<String, String> own = Map.of("do", "reject", "reason", "x", "_seal", visit.seal(finding));
    assertEquals(
        403, visit.send(finding, own, "Origin", "http://pirate.exemple").statusCode(), "from afar");
    assertEquals(400, decide(finding, "reject", "reason", " ").statusCode(), "no reason");
    assertEquals(400, decide(finding, "erase").statusCode(), "no such decision");
    assertTrue(page("/decisions").contains("Aucune décision"));
    assertEquals(303, visit.send(finding, own).statusCode(), "its own");
  }

  @Test
  void whatTheStoryTellsNoMoreCannotBeDecidedOn() throws IOException, InterruptedException {
    String gone = story + "/decide/finding/000000000000000000000000";
    assertEquals(409, visit.get(gone).statusCode());
    for (String back : List.of("//pirate.exemple", "http://pirate.exemple", "/\\pirate.exemple")) {
      decide(thing("finding"), "confirm");
      String last = page("/decisions").replaceAll("(?s).*?/decisions/(\\d+)/undo.*", "$1");
      HttpResponse<String> answer =
          visit.fill(
              "/decisions", "/decisions/" + last + "/undo", Map.of("reason", "x", "back", back));
      assertEquals("/decisions", answer.headers().firstValue("Location").orElse(""), back);
    }
  }
}
