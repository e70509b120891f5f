package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;

final class HtmlPageTest {

  static String page(Dossier dossier) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlPage(PageLanguage.FR).write(dossier, out);
    return out.toString();
  }

  private static Document read(Dossier dossier) throws IOException {
    return Jsoup.parse(page(dossier));
  }

  @Test
  void everyLineLeadsToASentenceOfThePage() throws IOException {
    Document page = read(InventedDossier.oneStory());
    List<String> lines = page.select("a.l[data-at]").eachAttr("href");
    assertTrue(lines.size() > 25, lines::toString);
    for (String line : lines) {
      Element target = page.getElementById(line.substring(1));
      assertTrue(target != null && target.parents().is(".txt"), line);
    }
  }

  @Test
  void everyLinkInsideThePageHasATarget() throws IOException {
    Document page = read(InventedDossier.heap());
    for (String link : page.select("a[href^=#]").eachAttr("href")) {
      assertTrue(page.getElementById(link.substring(1)) != null, link);
    }
  }

  @Test
  void anIdStandsOnlyOnce() throws IOException {
    List<String> ids = read(InventedDossier.heap()).select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @Test
  void theTextOfASentenceIsTheTextOfTheArticle() throws IOException {
    Document page = read(InventedDossier.oneStory());
    for (Reading reading : InventedDossier.readings()) {
      for (int i = 0; i < reading.sentences().size(); i++) {
        String id = Sources.sentenceAnchor(reading.article().id(), reading.sentences().get(i));
        Element sentence = page.expectFirst("[id='" + id + "']");
        String text = reading.sentences().get(i).span().in(reading.article().text());
        assertEquals(text, sentence.wholeText());
      }
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    assertEquals(page(InventedDossier.heap()), page(InventedDossier.heap()));
  }

  @Test
  void thePageAsksForNothingFromOutside() throws IOException {
    Document page = read(InventedDossier.heap());
    assertTrue(page.select("link, img, iframe, script[src], base, object, embed").isEmpty());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(page.select("[style], [onclick], [onload]").isEmpty());
  }

  @Test
  void everythingTheProgramSaysItSaysInBothLanguages() throws IOException {
    Document page = read(InventedDossier.heap());
    for (Element french : page.select(".t[lang=fr]")) {
      Element english = french.nextElementSibling();
      assertTrue(english != null && english.is(".t[lang=en]"), french::outerHtml);
    }
    assertEquals(
        page.select("[aria-label]").size(), page.select("[data-fr][data-en][aria-label]").size());
  }

  @Test
  void aDeducedDateIsInItalics() throws IOException {
    Document page = read(InventedDossier.oneStory());
    assertTrue(page.select("#a-c2 .meta dd i").text().startsWith("13 mars 2024"));
    assertTrue(page.select("#a-g1 .meta dd i").isEmpty());
    assertTrue(page.select("#a-g1 .meta").text().contains("22\u202Fh\u202F35"));
  }

  @Test
  void aForeignPassageCarriesItsLanguage() throws IOException {
    Document page = read(InventedDossier.oneStory());
    assertEquals("es", page.select("#a-g1 .k-embed").attr("lang"));
  }

  @Test
  void wordingIsSetAsideAndNoDivergence() throws IOException {
    Document page = read(InventedDossier.oneStory());
    assertEquals(1, page.select(".dis").size());
    assertTrue(page.select(".not").text().contains("alto"));
    assertTrue(page.select(".dis .big mark").eachText().contains("quatre"));
  }

  @Test
  void aHeapBeginsWithItsIndexAndTheWeightiestStory() throws IOException {
    Document page = read(InventedDossier.heap());
    List<String> titles = page.select(".index tbody th").eachText();
    assertEquals(2, titles.size());
    assertTrue(titles.get(0).startsWith("La présidente"));
    assertEquals(1, page.select("#single .art").size());
  }

  @Test
  void headingsSkipNoLevel() throws IOException {
    for (Dossier dossier : List.of(InventedDossier.oneStory(), InventedDossier.heap())) {
      int last = 1;
      for (Element heading : read(dossier).select("main :is(h1,h2,h3,h4,h5,h6)")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= last + 1, heading::outerHtml);
        last = level;
      }
    }
  }

  @Test
  void everyTableHeadsItsColumns() throws IOException {
    Document page = read(InventedDossier.oneStory());
    for (Element table : page.select("table")) {
      assertFalse(table.select("thead th[scope=col]").isEmpty());
      assertFalse(table.select("caption").isEmpty());
    }
  }

  @Test
  void anEmptyDossierIsAPageToo() throws IOException {
    Document page = read(InventedDossier.dossier(List.of(), List.of()));
    assertTrue(page.select("main").hasText());
  }

  @Test
  void theWayTakenIsDrawnAndTheAnnouncedPartIsBroken() throws IOException {
    Document page = read(InventedDossier.oneStory());
    assertEquals(2, page.select(".map path.way.planned").size());
    String caption =
        page.select(".map figcaption .t[lang=fr]").eachText().stream()
            .collect(Collectors.joining(" "));
    assertTrue(caption.contains("Oslo (2 mai 2024)"), caption);
  }

  @Test
  void theInventedPageCanBeLookedAt() throws IOException {
    Path folder = Path.of("target", "show");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("one.html"), page(InventedDossier.oneStory()));
    Files.writeString(folder.resolve("heap.html"), page(InventedDossier.heap()));
    assertTrue(Files.size(folder.resolve("one.html")) > 10_000);
  }
}
