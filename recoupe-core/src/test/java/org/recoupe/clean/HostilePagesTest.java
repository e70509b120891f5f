package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.RawPage;

/** Pages made to cost time end in an article all the same, within seconds, and lose nothing. */
class HostilePagesTest {
  private static final String SENTENCE =
      "Le conseil de quartier a voté mardi soir le budget de la bibliothèque, dit la mairie.";
  private static final Duration GENEROUS = Duration.ofSeconds(40);

  private static Article article(String html) {
    RawPage page = new RawPage("k", "u", "0", RawPage.Form.HTML, html, Declared.nothing());
    return assertTimeoutPreemptively(
        GENEROUS, () -> assertInstanceOf(Article.class, Cleaner.standard().clean(page)));
  }

  private static String page(String rest) {
    return "<html><body><p>" + SENTENCE + "</p>" + rest;
  }

  @Test
  void formattingNestedWithoutEndIsReadLikeAnyPage() {
    assertEquals(SENTENCE, article(page("<b><p>".repeat(340_000))).text());
  }

  @Test
  void linksThatNobodyClosesKeepTheirWords() {
    String text = article(page("<a href=x>mot ".repeat(45_000))).text();
    assertEquals(45_000, text.split("mot", -1).length - 1);
  }

  @Test
  void manyCharacterReferencesAreSpacesAndNothingElse() {
    assertEquals(SENTENCE, article(page("<p>" + "&nbsp;".repeat(200_000) + "</p>")).text());
  }

  @Test
  void aParagraphRepeatedWithoutEndIsCutAndBothAreTold() {
    Article article = article("<html><body>" + ("<p>" + SENTENCE).repeat(20_000_000 / 88));
    assertTrue(article.text().startsWith(SENTENCE));
    long again =
        article.edits().stream().filter(edit -> edit.why().contains("printed twice")).count();
    assertTrue(again > 1000, "repeats told: " + again);
    assertTrue(article.edits().stream().anyMatch(e -> e.why().startsWith(Edit.TRUNCATED)));
    int told = article.edits().stream().mapToInt(edit -> edit.original().length()).sum();
    assertTrue(told > 0.9 * 20_000_000 * SENTENCE.length() / 88, "letters told: " + told);
  }

  @Test
  void aPageLongerThanAnyArticleKeepsItsBeginningAndTellsTheRest() {
    String html =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "<p>Le conseil de quartier a voté le budget numéro " + i + ".</p>")
            .collect(Collectors.joining("\n", "<html><body>", ""));
    Article article = article(html);
    Edit rest =
        article.edits().stream()
            .filter(edit -> edit.why().startsWith(Edit.TRUNCATED))
            .findFirst()
            .orElseThrow();
    assertTrue(article.text().length() > 190_000);
    assertTrue(rest.original().endsWith("numéro 99999."));
  }

  @Test
  void thousandsOfItemsOfAListAreReadInOneWalk() {
    String text = article("<html><body><ul>" + "<li>Un mot ici".repeat(300_000)).text();
    assertTrue(text.startsWith("Un mot ici"));
  }

  @Test
  void scriptsAndCommentsOfACrowdedPageAreNoText() {
    String crowd = "<script>if (a < b) { c(); }</script><!-- note --><i>".repeat(40_000);
    assertEquals(SENTENCE, article(page(crowd)).text());
  }

  @Test
  void aMarkThatOpensNoTagIsTextOnACrowdedPage() {
    String text = article(page("<i>".repeat(70_000) + "<p>Soit 3 < 4 &eacute;gal.")).text();
    assertTrue(text.endsWith("Soit 3 < 4 égal."), text);
  }
}
