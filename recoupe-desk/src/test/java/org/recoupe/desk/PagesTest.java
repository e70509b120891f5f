package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.show.export.Format;

/** The pages for reading, over HTTP. */
final class PagesTest {
  @TempDir private static Path folder = Path.of(".");
  private static Newsroom newsroom;

  @BeforeAll
  static void fill() throws IOException, InterruptedException {
    newsroom = Newsroom.filled(folder, "crue");
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  private static String body(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = newsroom.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  /** One address of each kind of page, of what means harm where there is a choice. */
  static List<String> pages(Newsroom newsroom) throws IOException, InterruptedException {
    String article = newsroom.link("/announcements?month=2024-05", "/articles/");
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/?size=alone",
                "/?order=disputed",
                "/announcements?month=2024-05",
                "/announcements?month=2021-11",
                "/announcements/undated",
                "/names",
                "/names?type=organisation",
                "/names?type=place",
                "/sources",
                "/matches",
                "/decisions",
                "/searches",
                "/search?q=pont",
                "/intake"));
    pages.add(article);
    String story = newsroom.link(article, "/stories/");
    pages.add(story);
    pages.add(story + "/group");
    pages.add(newsroom.link(story, story + "/decide/announcement/"));
    pages.add(newsroom.link(story, story + "/decide/saying/"));
    pages.add(newsroom.link(article, "/sources/outlet"));
    String person = newsroom.link("/names?q=pisselet", "/names/person?name=");
    pages.add(person);
    pages.add(newsroom.link(person, story + "/part?name="));
    return pages;
  }

  @Test
  void noScriptOfAnArticleComesThroughOnAnyPage() throws IOException, InterruptedException {
    int shown = 0;
    for (String page : pages(newsroom)) {
      String body = body(page);
      assertFalse(body.contains(Newsroom.SCRIPT), page);
      assertFalse(body.contains(Newsroom.IMAGE), page);
      shown += body.contains("&lt;script&gt;") || body.contains("&lt;img") ? 1 : 0;
    }
    assertTrue(shown >= 5, "only " + shown + " pages show what means harm: nothing is tested");
  }

  @Test
  void everyPageSpeaksBothLanguagesAndNothingIsLeftUnsaid()
      throws IOException, InterruptedException {
    for (String page : pages(newsroom)) {
      String english = newsroom.get(page, "Cookie", "lang=en").body();
      assertTrue(english.contains("<html lang=\"en\"") || english.contains("<html lang=en"), page);
      assertTrue(body(page).contains("lang=\"fr\"") || body(page).contains("lang=fr"), page);
    }
    assertTrue(newsroom.get("/", "Cookie", "lang=en").body().contains(">Stories<"));
  }

  @Test
  void theLanguageIsChosenByALinkAndRemembered() throws IOException, InterruptedException {
    HttpResponse<String> answer = newsroom.get("/names?type=place&lang=en");
    assertEquals(302, answer.statusCode());
    assertEquals("/names?type=place", answer.headers().firstValue("Location").orElse(""));
    assertTrue(
        answer.headers().allValues("Set-Cookie").stream().anyMatch(c -> c.startsWith("lang=en")));
  }

  @Test
  void noLinkOfTheLanguageLeadsToAnotherHost() throws IOException, InterruptedException {
    HttpResponse<String> answer = newsroom.get("//example.org/?lang=en");
    String where = answer.headers().firstValue("Location").orElse("/");
    assertFalse(where.startsWith("//"), where);
    assertTrue(where.startsWith("/"), where);
  }

  @Test
  void storiesAreOrderedAndThoseOfOneArticleStandApart() throws IOException, InterruptedException {
    String told = body("/?order=large");
    assertTrue(told.indexOf("<b>8</b>") > 0, told);
    assertTrue(told.indexOf("<b>8</b>") < told.indexOf("<b>2</b>"), told);
    assertFalse(told.contains("<b>1</b> article<"), told);
    assertTrue(body("/?size=alone").contains("0 article"), "the crue and the bridge are stories");
  }

  @Test
  void onlyWhatChangedSinceIsShown() throws IOException, InterruptedException {
    assertTrue(body("/?since=2020-01-01").contains("/stories/s-"));
    assertTrue(body("/?since=2020-01-01").contains("8 nouveaux articles"));
    assertFalse(body("/?since=2999-01-01T00:00:00Z").contains("/stories/s-"));
    assertTrue(body("/?since=nonsense").contains("/stories/s-"));
  }

  @Test
  void theStoryIsOnePageWithItsOwnPolicyAndWaysBack() throws IOException, InterruptedException {
    HttpResponse<String> story = newsroom.get(newsroom.link("/?order=large", "/stories/"));
    String policy = story.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("script-src 'sha256-") && policy.contains("default-src 'none'"));
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertTrue(story.body().contains("href=\"/announcements\""), "the sections");
    assertTrue(story.body().contains("/files\""), "the exports");
    assertTrue(story.body().contains("\"/articles/"), "the articles");
  }

  @Test
  void theDossierIsTakenAlong() throws IOException, InterruptedException {
    String story = newsroom.link("/?order=large", "/stories/");
    String choice = body(story + "/files");
    for (Format format : Format.values()) {
      String file = story + "/" + format.fileName();
      assertTrue(choice.contains("href=\"" + file + "\""), file);
      HttpResponse<String> answer = newsroom.get(file);
      assertEquals(200, answer.statusCode(), file);
      String how = answer.headers().firstValue("Content-Disposition").orElse("");
      assertTrue(how.startsWith("attachment"), how);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertTrue(type.contains("utf-8") || type.equals("application/pdf"), file);
      assertTrue(answer.body().length() > 20, file);
    }
    assertTrue(body(story + "/dossier.json").contains("Drôme"), "the story");
    assertTrue(body(story + "/places.geojson").contains("Drôme"), "its places");
    String table = body(story + "/articles.csv?separator=%3B&bom=1");
    assertTrue(table.startsWith("\ufeff") && table.contains(";"), table);
    assertEquals(404, newsroom.get(story + "/dossier.exe").statusCode());
    assertEquals(404, newsroom.get("/stories/none/files").statusCode());
  }

  @Test
  void anArticleShowsTheWordsAskedForAndItsOriginal() throws IOException, InterruptedException {
    String path = newsroom.link("/announcements?month=2024-05", "/articles/");
    String page = body(path);
    assertTrue(page.contains("id=at"), page);
    assertTrue(page.contains("class=\"raw\""), "the original is beside it");
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "as text");
    HttpResponse<String> original =
        newsroom.get(path.substring(0, path.indexOf('?')) + "/original");
    assertTrue(original.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    assertTrue(original.body().contains(Newsroom.SCRIPT), "untouched");
  }

  @Test
  void whatIsAnnouncedStandsOnItsDay() throws IOException, InterruptedException {
    String may = body("/announcements?month=2024-05");
    assertTrue(may.contains("id=\"d2024-05-14\""), may);
    assertTrue(may.contains("mardi 14"), may);
    assertEquals(200, newsroom.get("/announcements?month=wrong").statusCode());
  }

  @Test
  void aNameOfSeveralArticlesIsFoundWithItsSentences() throws IOException, InterruptedException {
    String page = body(newsroom.link("/names?q=PISSELET", "/names/person?name="));
    assertTrue(page.contains("<mark>Armand Pisselet</mark>"), page);
    assertTrue(body("/names?q=nobody%25").contains("Aucun nom"));
  }

  @Test
  void sourcesTellWhoTakesOver() throws IOException, InterruptedException {
    String outlet = body("/sources/outlet?name=Radio%20Doubs");
    assertTrue(outlet.contains("Reprend") || outlet.contains("Repris par"), outlet);
    assertEquals(404, newsroom.get("/sources/outlet?name=none").statusCode());
  }

  @Test
  void whatFailedIsToldWithItsReason() throws IOException, InterruptedException {
    String intake = body("/intake");
    assertTrue(intake.contains("class=\"tag failed\""), intake);
    assertTrue(intake.contains("broken&lt;script&gt;"), intake);
  }

  @Test
  void filesAreDroppedWithoutScripts() throws IOException, InterruptedException {
    String form =
        "--limit\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
            + "La fanfare de Morez jouera samedi sur la place.\r\n"
            + "--limit\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.txt\"\r\n\r\n"
            + "Le marché de Morez est reporté à dimanche.\r\n--limit--\r\n";
    HttpResponse<String> answer = form("/intake", form);
    assertEquals(303, answer.statusCode());
    assertEquals("/intake?taken=2", answer.headers().firstValue("Location").orElse(""));
    assertTrue(body("/intake?taken=2").contains("2 fichiers sont gardés"));
    newsroom.open().settled();
  }

  @Test
  void styleSheetsAreKeptForGoodAndNothingElseIsServed() throws IOException, InterruptedException {
    String sheet = newsroom.link("/", "/static/");
    HttpResponse<String> answer = newsroom.get(sheet);
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"), sheet);
    assertEquals(404, newsroom.get("/static/0/desk.css").statusCode());
    assertTrue(newsroom.get("/static/0/..%2f..%2fpage.css").statusCode() >= 400);
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException, InterruptedException {
    for (String page : List.of("/stories/none", "/articles/none", "/names/ship", "/names?type=x")) {
      assertEquals(404, newsroom.get(page).statusCode(), page);
    }
  }

  @Test
  void feedsAreWatchedByAddressAndByList() throws IOException, InterruptedException {
    String form =
        "--limit\r\nContent-Disposition: form-data; name=\"address\"\r\n\r\nhttp://127.0.0.1:1/flux\r\n"
            + "--limit\r\nContent-Disposition: form-data; name=\"opml\"; filename=\"a.opml\"\r\n\r\n"
            + "<opml version=\"2.0\"><body><outline xmlUrl=\"http://127.0.0.1:1/autre\"/>"
            + "<outline xmlUrl=\"file:///etc/passwd\"/></body></opml>\r\n--limit--\r\n";
    HttpResponse<String> answer = form("/feeds", form);
    assertEquals("/feeds?added=2", answer.headers().firstValue("Location").orElse(""));
    String page = body("/feeds?added=2");
    assertTrue(page.contains("http://127.0.0.1:1/flux") && page.contains("/autre"), page);
    assertFalse(page.contains("etc/passwd"), page);
    String bad =
        "--limit\r\nContent-Disposition: form-data; name=\"address\"\r\n\r\njavascript:alert(1)\r\n--limit--\r\n";
    assertEquals(
        "/feeds?added=none", form("/feeds", bad).headers().firstValue("Location").orElse(""));
    newsroom
        .open()
        .visit()
        .fill("/feeds", "/feeds/remove", Map.of("address", "http://127.0.0.1:1/flux"));
    assertFalse(body("/feeds").contains("127.0.0.1:1/flux"));
  }

  private static HttpResponse<String> form(String path, String parts)
      throws IOException, InterruptedException {
    Visit visit = newsroom.open().visit();
    String seal =
        "--limit\r\nContent-Disposition: form-data; name=\"_seal\"\r\n\r\n%s\r\n"
            .formatted(visit.seal(path));
    return newsroom
        .open()
        .post(
            path,
            (seal + parts).getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "multipart/form-data; boundary=limit",
            "Cookie",
            "seat=" + visit.cookie("seat"));
  }
}
