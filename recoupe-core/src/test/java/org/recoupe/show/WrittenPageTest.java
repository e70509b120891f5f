package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Finding;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

final class WrittenPageTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Dossier DOSSIER =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
          .dossier(Source.files(List.of(EXAMPLES)));

  private static String page(PageLanguage language, boolean ways) {
    List<PageLink> way =
        ways ? List.of(new PageLink("décider", "decide", "/d?a=1&b=2")) : List.of();
    Beside.Remark remark =
        new Beside.Remark(Beside.Tone.YES, new Bilingual("vu", "seen"), "<p class=ways>ici</p>");
    Map<Margin.Spot, Beside> beside = new HashMap<>();
    for (Finding finding : DOSSIER.stories().get(0).weighing().findings()) {
      beside.put(
          new Margin.Spot(Margin.Kind.FINDING, finding.id()), new Beside(List.of(remark), way));
    }
    Around around =
        new Around(
            List.of(new PageLink("récits", "stories", "/")),
            "/articles/",
            new Margin(beside, List.of()));
    StringBuilder html = new StringBuilder();
    try {
      new HtmlPage(language, around).write(DOSSIER, html);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory", e);
    }
    return html.toString();
  }

  @Test
  void theEnglishPageIsMadeFromTheFrenchOneByteForByte() {
    String french = page(PageLanguage.FR, true);
    assertEquals(page(PageLanguage.EN, true), new WrittenPage(french).in(PageLanguage.EN).html());
    assertEquals(french, new WrittenPage(french).in(PageLanguage.FR).html());
    assertFalse(french.equals(page(PageLanguage.EN, true)), "there is something to change");
  }

  @Test
  void thePageForReadersIsMadeFromThatForAnalystsByteForByte() {
    String whole = page(PageLanguage.FR, true);
    assertTrue(whole.contains("décider"), "there is something to take out");
    assertEquals(page(PageLanguage.FR, false), new WrittenPage(whole).withoutWays().html());
  }

  @Test
  void aTextThatLooksLikeATagIsLeftAlone() {
    String hostile =
        "<p>&lt;b aria-label=a data-fr=a data-en=b> &lt;p class=ways>weg&lt;/p> aria-label=a"
            + " data-fr=a data-en=b</p>";
    assertEquals(hostile, new WrittenPage(hostile).in(PageLanguage.EN).withoutWays().html());
  }
}
