package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Edit;
import org.recoupe.model.story.Dossier;

/** Articles are written by strangers: nothing in them may become part of the page. */
final class HostileTextTest {
  private static final String EVIL =
      "<script>alert(1)</script>\n\"'><img src=x onerror=alert(2)> </title></style></script>"
          + " \u0000\u0008 \uD800 \u202Efdp.exe\u202C <!-- --> &amp; ]]>.";

  private static Document pageOf(String text) throws IOException {
    Draft draft =
        new Draft("x1", text, text)
            .from("javascript:alert(3)//" + text)
            .edited(Edit.Kind.REMOVED, text, Optional.of(text), text);
    Dossier dossier =
        InventedDossier.dossier(
            List.of(InventedDossier.bare("s1", text, List.of("x1"))), List.of(draft.reading()));
    return Jsoup.parse(HtmlPageTest.page(dossier));
  }

  @Test
  void markupInAnArticleStaysText() throws IOException {
    Document page = pageOf(EVIL);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("img").isEmpty());
    assertTrue(page.select("a[href^=javascript]").isEmpty());
    assertTrue(page.select(".txt").text().contains("<script>alert(1)</script>"));
  }

  @Test
  void whatHtmlCannotCarryIsReplacedOneForOne() throws IOException {
    String text = pageOf(EVIL).select(".txt").text();
    assertFalse(text.contains("\u0000"));
    assertTrue(text.contains("\uFFFD\uFFFD \uFFFD"), text);
  }

  @Property(tries = 200)
  void noTextLeavesItsElement(@ForAll String text) {
    StringBuilder out = new StringBuilder();
    Html html = new Html(out, PageLanguage.FR);
    html.open("p", "title", text).text(text).close();
    Document page = Jsoup.parseBodyFragment(out.toString());
    assertEquals(1, page.body().children().size());
    assertEquals(text.length(), page.select("p").attr("title").length());
  }
}
