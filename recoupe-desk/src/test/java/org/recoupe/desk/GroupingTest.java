package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories that are merged and split over HTTP, by people without scripts and by programs. */
final class GroupingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of(".");
  private Newsroom newsroom;
  private Visit visit;
  private String flood;
  private String bridge;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    newsroom = Newsroom.filled(folder, "crue");
    visit = newsroom.open().visit();
    List<String> stories = new ArrayList<>();
    get("/api/stories").path("stories").forEach(s -> stories.add(s.path("id").asText()));
    flood = newsroom.link("/?order=large", "/stories/").substring("/stories/".length());
    bridge = stories.stream().filter(id -> !id.equals(flood)).findFirst().orElseThrow();
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

  private String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = visit.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private HttpResponse<String> form(String what, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new TreeMap<>(fields);
    all.putIfAbsent("reason", "même pont");
    all.put("author", "Ana Borel");
    String page = "/stories/" + flood + "/group";
    return visit.fill(page, page + "/" + what, all);
  }

  private List<String> articles(String story) throws IOException, InterruptedException {
    List<String> articles = new ArrayList<>();
    get("/api/stories/" + story).at("/stories/0/articles").forEach(a -> articles.add(a.asText()));
    return articles;
  }

  private HttpResponse<String> post(String path, JsonNode json)
      throws IOException, InterruptedException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    return newsroom.open().post(path, body, "Content-Type", "application/json");
  }

  private static String where(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void aStoryGoesIntoAnotherAndComesBack() throws IOException, InterruptedException {
    int before = articles(flood).size() + articles(bridge).size();
    HttpResponse<String> answer =
        form("merge", Map.of("address", "http://127.0.0.1/stories/" + bridge + "?lang=en#top"));
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals("/stories/" + flood, where(answer));
    assertEquals(before, articles(flood).size());
    String page = page("/stories/" + flood);
    assertTrue(page.contains("Histoires réunies par Ana Borel"), "in French");
    assertTrue(page.contains("Stories merged by Ana Borel"), "in English");
    assertTrue(page.contains("même pont"), "why");
    HttpResponse<String> gone = visit.get("/stories/" + bridge);
    assertEquals(302, gone.statusCode());
    assertEquals("/stories/" + flood, where(gone));
    assertEquals(
        "/stories/" + flood + "/findings.csv?separator=%3B",
        where(visit.get("/stories/" + bridge + "/findings.csv?separator=%3B")),
        "and to its files");
    assertEquals("/api/stories/" + flood, where(newsroom.get("/api/stories/" + bridge)));
    JsonNode told = get("/api/stories/" + flood).at("/stories/0/decisions/0");
    assertEquals("story", told.path("target").asText());
    assertEquals(bridge, told.at("/sides/1/of").asText());
    assertTrue(page("/decisions.csv").contains(flood + " = " + bridge), "taken along");
    HttpResponse<String> undone =
        visit.fill("/decisions", "/decisions/1/undo", Map.of("reason", "deux ponts"));
    assertEquals(303, undone.statusCode());
    assertEquals(200, visit.get("/stories/" + bridge).statusCode());
    assertFalse(page("/stories/" + flood).contains("Histoires réunies"));
    assertTrue(page("/decisions").contains("deux ponts"), "the journal keeps both");
  }

  @Test
  void articlesAreSetApartAndTheNewStoryTellsWhy() throws IOException, InterruptedException {
    List<String> all = articles(flood);
    String page = page("/stories/" + flood + "/group");
    List<String> offered =
        Pattern.compile("name=\"article\" value=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map((MatchResult found) -> found.group(1))
            .sorted()
            .toList();
    assertEquals(all.stream().sorted().toList(), offered);
    String out = offered.get(0);
    HttpResponse<String> answer =
        form("split", Map.of("article", out, "reason", "autre crue " + Newsroom.SCRIPT));
    assertEquals(303, answer.statusCode(), answer.body());
    String own = where(answer).substring("/stories/".length());
    assertFalse(own.equals(flood));
    assertEquals(List.of(out), articles(own));
    assertFalse(articles(flood).contains(out));
    for (String story : List.of(own, flood)) {
      String told = page("/stories/" + story);
      assertTrue(told.contains("Mis à part par Ana Borel"), story);
      assertTrue(told.contains("autre crue &lt;script"));
      assertFalse(told.contains("autre crue <script>"));
    }
    assertTrue(page("/stories/" + own).contains("href=\"/stories/" + flood + "\""), "to the other");
    visit.fill("/decisions", "/decisions/1/undo", Map.of("reason", "la même"));
    assertEquals(all, articles(flood));
    assertEquals("/stories/" + flood, where(visit.get("/stories/" + own)));
  }

  @Test
  void programsMergeAndSplitToo() throws IOException, InterruptedException {
    ObjectNode merge =
        JSON.createObjectNode()
            .put("story", flood)
            .put("target", "story")
            .put("kind", "merge")
            .put("other", bridge)
            .put("reason", "même pont");
    HttpResponse<String> made = post("/api/decisions", merge);
    assertEquals(201, made.statusCode(), made.body());
    newsroom.open().settled();
    assertEquals(302, newsroom.get("/api/stories/" + bridge).statusCode());
    assertEquals(400, post("/api/decisions", merge).statusCode(), "they are one already");
    ObjectNode split = merge.deepCopy().put("kind", "split");
    assertEquals(400, post("/api/decisions", split).statusCode(), "no article");
    split.putArray("articles").add("a-elsewhere");
    assertEquals(400, post("/api/decisions", split).statusCode(), "not of this story");
    articles(flood).forEach(split.putArray("articles")::add);
    assertEquals(400, post("/api/decisions", split).statusCode(), "nothing would be left");
    split.putArray("articles").add(articles(flood).get(0));
    HttpResponse<String> parted = post("/api/decisions", split);
    assertEquals(201, parted.statusCode(), parted.body());
    newsroom.open().settled();
    String own = JSON.readTree(parted.body()).at("/sides/1/of").asText();
    assertEquals(1, articles(own).size());
    assertEquals(400, post("/api/decisions", merge.put("kind", "confirm")).statusCode());
    assertEquals(
        400, post("/api/decisions", merge.put("kind", "merge").put("reason", " ")).statusCode());
    assertEquals(
        404, post("/api/decisions", merge.put("reason", "x").put("other", "s-0")).statusCode());
  }

  @Test
  void theDateOfAnArticleIsPutRightOnItsPageAndByPrograms()
      throws IOException, InterruptedException {
    String article = articles(bridge).get(0);
    String page = "/articles/" + article;
    Map<String, String> fields = Map.of("from", "2023-02-03", "reason", "vu en kiosque");
    assertEquals(303, visit.fill(page, page + "/date", fields).statusCode());
    String told = page(page);
    assertTrue(told.contains("3 février 2023"), told);
    assertTrue(told.contains("corrigé par la rédaction") && told.contains("vu en kiosque"));
    String story = newsroom.link(page, "/stories/");
    assertTrue(page(story).contains("Date corrigée par desk"));
    JsonNode date = get("/api" + story).at("/articles");
    assertTrue(date.toString().contains("\"basis\":\"decided\""), date.toString());
    ObjectNode asked =
        JSON.createObjectNode()
            .put("story", story.substring("/stories/".length()))
            .put("target", "article")
            .put("kind", "correct")
            .put("article", article)
            .put("note", "hier")
            .put("reason", "x");
    assertEquals(400, post("/api/decisions", asked).statusCode(), "no day");
    assertEquals(201, post("/api/decisions", asked.put("note", "2023-02-04")).statusCode());
    newsroom.open().settled();
    assertTrue(page(page).contains("4 février 2023"));
    assertEquals(400, visit.fill(page, page + "/date", Map.of("reason", "x")).statusCode());
    for (String decision : List.of("1", "2")) {
      visit.fill("/decisions", "/decisions/" + decision + "/undo", Map.of("reason", "non"));
    }
    assertFalse(page(page).contains("corrigé par la rédaction"));
    assertTrue(page(page).contains("2 mai 2024"), "as it was");
  }

  @Test
  void whatIsNoDecisionIsRefused() throws IOException, InterruptedException {
    assertEquals(400, form("merge", Map.of("address", flood)).statusCode(), "it takes two");
    assertEquals(400, form("merge", Map.of()).statusCode(), "which");
    assertEquals(400, form("merge", Map.of("other", bridge, "reason", " ")).statusCode(), "why");
    assertEquals(400, form("split", Map.of()).statusCode(), "what");
    assertEquals(404, visit.get("/stories/s-0000000000000/group").statusCode());
    Map<String, String> bare = Map.of("other", bridge, "reason", "x");
    assertEquals(
        403, visit.send("/stories/" + flood + "/group/merge", bare).statusCode(), "no seal");
    assertTrue(page("/decisions").contains("Aucune décision"));
  }
}
