package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/** Searches that are kept, and read as feeds by another program. */
final class SavedSearchesTest {
  private static final String HOSTILE = "Le pont <script>alert(1)</script> & \"'";

  @TempDir private Path folder = Path.of(".");

  private static void save(Visit visit, String name, String words)
      throws IOException, InterruptedException {
    Map<String, String> form = Map.of("name", name, "q", words);
    assertEquals(303, visit.fill("/search?q=" + words, "/searches", form).statusCode());
  }

  @Test
  void whatIsNewInASearchIsCountedUntilItIsSeen() throws IOException, InterruptedException {
    try (Newsroom newsroom = Newsroom.filled(folder)) {
      Visit visit = newsroom.open().visit();
      save(visit, HOSTILE, "pont");
      String before = visit.get("/searches").body();
      assertFalse(before.contains("<script>alert"), before);
      assertTrue(before.contains("2 articles") && !before.contains("nouvel article"), before);
      Thread.sleep(20);
      String text = "Le pont de Poligny sera fermé lundi, a annoncé la mairie.";
      newsroom.open().desk().take("p.txt", text.getBytes(StandardCharsets.UTF_8));
      newsroom.open().settled();
      String after = visit.get("/searches").body();
      // what was read is made searchable a moment after it is told as read
      for (int i = 0; i < 100 && !after.contains("nouvel article"); i++) {
        Thread.sleep(100);
        after = visit.get("/searches").body();
      }
      assertTrue(after.contains("1 nouvel article"), after);
      String news = after.replaceAll("(?s).*href=\"(/search[^\"]*since[^\"]*)\".*", "$1");
      String found = visit.get(news.replace("&amp;", "&")).body();
      assertTrue(found.contains("Poligny") && found.contains("1 article"), found);
      visit.fill("/searches", "/searches/1/seen", Map.of());
      assertFalse(visit.get("/searches").body().contains("nouvel article"));
      visit.fill("/searches", "/searches/1/forget", Map.of());
      assertTrue(visit.get("/searches").body().contains("Aucune recherche"));
      assertEquals(400, visit.fill("/intake", "/searches", Map.of("name", "x")).statusCode());
      assertEquals(403, visit.send("/searches", Map.of("name", "x", "q", "y")).statusCode());
    }
  }

  @Test
  void anotherProgramReadsItAsAFeed() throws IOException, InterruptedException, FeedException {
    try (Newsroom newsroom = Newsroom.filled(folder)) {
      Visit visit = newsroom.open().visit();
      save(visit, HOSTILE, "pont");
      HttpResponse<String> answer = visit.get("/searches/1.atom");
      assertTrue(
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/atom+xml"));
      SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
      assertEquals("atom_1.0", feed.getFeedType());
      assertEquals(HOSTILE, feed.getTitle());
      assertEquals(2, feed.getEntries().size());
      Set<String> ids =
          feed.getEntries().stream().map(SyndEntry::getUri).collect(Collectors.toSet());
      assertEquals(2, ids.size(), "each entry has an id of its own");
      for (SyndEntry entry : feed.getEntries()) {
        assertTrue(entry.getTitle().contains("<script>alert(1)</script>"), "as text, unharmed");
        assertTrue(entry.getDescription().getValue().contains("pont"));
        assertEquals("text", entry.getDescription().getType());
        assertTrue(entry.getUpdatedDate() != null && !entry.getAuthors().isEmpty());
        assertEquals(
            200, newsroom.get(java.net.URI.create(entry.getLink()).getPath()).statusCode());
      }
      assertEquals(404, visit.get("/searches/2.atom").statusCode());
      assertEquals(404, visit.get("/searches/x.atom").statusCode());
    }
  }

  @Test
  void nobodySeesTheSearchesOfOthersAndAReaderOfFeedsBringsAKey()
      throws IOException, InterruptedException {
    String password = "douze lettres au moins";
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      store.accounts().add("Ana", Account.Role.READER, password);
      store.accounts().add("Bea", Account.Role.ADMIN, password);
    }
    try (OpenDesk desk = OpenDesk.withAccounts(folder, "desk.exemple")) {
      Visit ana = desk.visit();
      ana.fill("/login", "/login", Map.of("name", "Ana", "password", password));
      save(ana, "ponts", "pont");
      Visit bea = desk.visit();
      bea.fill("/login", "/login", Map.of("name", "Bea", "password", password));
      assertFalse(bea.get("/searches").body().contains("ponts"));
      assertEquals(404, bea.get("/searches/1.atom").statusCode());
      assertEquals(404, bea.fill("/searches", "/searches/1/forget", Map.of()).statusCode());
      assertEquals(401, desk.get("/searches/1.atom").statusCode());
      String made = ana.fill("/account", "/account/keys", Map.of("label", "flux")).body();
      String key = made.replaceAll("(?s).*<code class=\"key\">([^<]+)</code>.*", "$1");
      String pair =
          Base64.getEncoder().encodeToString(("x:" + key).getBytes(StandardCharsets.UTF_8));
      assertEquals(
          200, desk.get("/searches/1.atom", "Authorization", "Basic " + pair).statusCode());
      assertEquals(303, desk.get("/searches", "Authorization", "Basic " + pair).statusCode());
    }
  }
}
