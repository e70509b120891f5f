package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.RawPage;

class PageTest {
  private static final String FIRST =
      "Le viaduc de la vallée a été fermé lundi soir après la découverte de fissures, a indiqué la préfecture.";
  private static final String SECOND =
      "Les experts, attendus mercredi, devront dire si les trains peuvent circuler de nouveau sur la ligne.";

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Le viaduc fermé - Le Courrier du val</title>
      <meta property="og:site_name" content="Le Courrier du val">
      <meta property="article:published_time" content="2022-05-10T18:30:00+02:00">
      <meta property="article:modified_time" content="2022-05-12T08:00:00+02:00"></head><body>
      <nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience de ce site et pour vous.</p></div>
      <article><h1>Le viaduc fermé</h1><p class="chapo">La ligne est coupée jusqu’à nouvel ordre entre les deux villes.</p>
      <div class="byline">Par Jeanne Morvan</div>
      <figure><img src="a.jpg"><figcaption>Le viaduc, en avril.</figcaption></figure>
      <p>%s</p><div class="share-bar"><a href="#">Partager</a></div>
      <p>%s</p><div class="related"><h3>À lire aussi</h3><a href="/x">Un pont rénové</a></div>
      </article><div id="comments"><p>Très bon article, merci beaucoup pour ces informations utiles à tous.</p></div>
      <footer><p>© 2022 Le Courrier du val. Tous droits réservés, reproduction interdite sans accord.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND);

  private static Article clean(String html) {
    RawPage page = new RawPage("k", "u", "0", RawPage.Form.HTML, html, Declared.nothing());
    return assertInstanceOf(Article.class, Cleaner.standard().clean(page));
  }

  private static List<String> of(Article article, Passage.Kind kind) {
    return article.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(passage -> passage.span().in(article.text()))
        .toList();
  }

  @Test
  void theArticleIsTakenOutOfItsPage() {
    Article article = clean(PAGE);
    assertEquals(Optional.of("Le viaduc fermé"), article.title());
    assertEquals(List.of(FIRST, SECOND), of(article, Passage.Kind.BODY));
    assertEquals(1, of(article, Passage.Kind.LEAD).size());
    assertEquals(List.of("Par Jeanne Morvan"), of(article, Passage.Kind.BYLINE));
    assertEquals(List.of("Le viaduc, en avril."), of(article, Passage.Kind.CAPTION));
  }

  @Test
  void theDateOfPublicationIsTakenAndTheDateOfChangeIsNot() {
    Article article = clean(PAGE);
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2022, 5, 10))), article.published().days());
    assertEquals(Optional.of("2022-05-10T18:30+02:00"), article.published().clock());
  }

  @Test
  void whatThePageLostIsListedWithItsPlaceAndReason() {
    Article article = clean(PAGE);
    Edit menu = edit(article, "Accueil");
    assertEquals("Accueil\nSport", menu.original());
    assertEquals("navigation", menu.why());
    assertEquals(PAGE.indexOf("Accueil"), menu.place());
    assertEquals("a cookie banner", edit(article, "Nous utilisons").why());
    assertEquals("a share button", edit(article, "Partager").why());
    assertEquals("a comment form", edit(article, "Très bon article").why());
    assertEquals("a notice of the site", edit(article, "© 2022").why());
    assertEquals("a list of links to other articles", edit(article, "À lire aussi").why());
    assertEquals(Edit.Kind.REMOVED, menu.kind());
  }

  private static Edit edit(Article article, String words) {
    return article.edits().stream()
        .filter(edit -> edit.original().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + article.edits()));
  }

  @Test
  void everyWordOfThePageIsKeptOrListed() {
    Article article = clean(PAGE);
    String told =
        article.text()
            + article.edits().stream().map(Edit::original).collect(Collectors.joining("\n"));
    String shown = Jsoup.parse(PAGE).body().text();
    for (String word : shown.split("[^\\p{L}\\d]+")) {
      assertTrue(told.contains(word), word);
    }
  }

  @Test
  void eachPieceStandsSoInTheSourceOfThePage() {
    String page =
        PAGE.replace("prévu", "pr&eacute;vu")
            .replace(
                "La ligne est coupée jusqu’à", "La ligne\n   est&nbsp;coup&eacute;e jusqu&rsquo;à");
    Article article = clean(page);
    int covered = 0;
    for (OriginPiece piece : article.origin()) {
      covered += piece.length();
      assertEquals(
          page.substring(piece.originalStart(), piece.originalStart() + piece.length()),
          article.text().substring(piece.textStart(), piece.textStart() + piece.length()));
    }
    assertTrue(article.text().contains("La ligne est\u00a0coupée jusqu’à nouvel ordre"));
    assertTrue(covered > article.text().length() * 0.9, () -> article.origin().toString());
  }

  @Test
  void aLinkInsideASentenceStaysWhateverItsName() {
    String linked = FIRST.replace("la préfecture", "<a class=\"tag\" href=x>la préfecture</a>");
    Article article = clean("<article><p>" + linked + "</p><p>" + SECOND + "</p></article>");
    assertEquals(List.of(FIRST, SECOND), of(article, Passage.Kind.BODY));
  }

  @Test
  void theWordsBelowAPictureAreACaptionThoughNoBlockHoldsThem() {
    String picture =
        "<div><img src=a><span class=\"newsCaption\">Le viaduc vu du ciel, lundi.</span></div>";
    Article article =
        clean("<article><p>" + FIRST + "</p>" + picture + "<p>" + SECOND + "</p></article>");
    assertEquals(List.of("Le viaduc vu du ciel, lundi."), of(article, Passage.Kind.CAPTION));
    assertEquals(List.of(FIRST, SECOND), of(article, Passage.Kind.BODY));
  }

  @Test
  void aLineEndInTheSourceIsASpaceAndTwoBreaksAreAParagraph() {
    Article article =
        clean(
            "<div>" + FIRST.replace("après", "\n\n  après") + "<br>&nbsp;<br>" + SECOND + "</div>");
    assertEquals(FIRST + "\n\n" + SECOND, article.text());
  }

  @Test
  void theSiteIsTheOutletAndTheWordsTellTheLanguage() {
    Article article = clean(PAGE);
    assertEquals(Optional.of("Le Courrier du val"), article.outlet().map(Outlet::name));
    assertEquals("fr", article.language());
  }

  @Test
  void aLeadAboveTheElementOfTheArticleIsFound() {
    String lead = "Le viaduc ne rouvrira pas avant des mois, et la vallée cherche des autocars.";
    Article article =
        clean(
            "<body><h1>Le viaduc fermé</h1><div class=\"perex\"><p>%s</p></div><div class=\"body\"><p>%s</p><p>%s</p><p>%s</p></div></body>"
                .formatted(lead, FIRST, SECOND + " " + SECOND, FIRST.replace("lundi", "mardi")));
    assertEquals(List.of(lead), of(article, Passage.Kind.LEAD));
  }

  @Test
  void aLiveReportIsNotTakenForComments() {
    StringBuilder live = new StringBuilder("<body><h1>Le match en direct</h1>");
    for (int minute = 90; minute > 0; minute -= 9) {
      live.append("<div class=\"live-comment\"><div class=\"comment-time\">")
          .append(minute)
          .append("'</div><div>Le gardien repousse le tir numéro ")
          .append(minute)
          .append(" des visiteurs du bout des doigts.</div></div>");
    }
    Article article = clean(live + "<div class=\"nav\"><a href=x>Classement</a></div></body>");
    assertEquals(10, of(article, Passage.Kind.BODY).size(), article::text);
  }

  @Test
  void aListThatEndsTheArticleStays() {
    String list =
        "<ul><li>Mardi : six trains sur dix</li><li>Mercredi : huit trains sur dix</li><li>Jeudi : tous les trains roulent</li></ul>";
    Article article =
        clean(
            "<article><h1>Le viaduc fermé</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>"
                + list
                + "</article>");
    assertTrue(article.text().endsWith("tous les trains roulent"), article::text);
  }

  @Test
  void theTimeBesideTheHeadlineGoesBeforeThoseOfOtherArticles() {
    String other =
        "<aside><a href=x>Autre</a><time pubdate datetime=\"2022-09-01T10:00\">1er septembre</time></aside>";
    Article article =
        clean(
            "<body><h1>Le viaduc fermé</h1><p>Le <time datetime=\"2022-05-10T12:00\">10 mai</time></p><p>%s</p><p>%s</p>%s</body>"
                .formatted(FIRST, SECOND, other));
    assertEquals(Optional.of(DateRange.of(LocalDate.of(2022, 5, 10))), article.published().days());
  }

  @Test
  void aMillionNestedTagsEndInBoundedTime() {
    String deep = "<b><p>".repeat(170_000) + FIRST;
    assertTimeoutPreemptively(
        Duration.ofSeconds(120), () -> assertTrue(clean(deep).text().contains(FIRST)));
  }

  @Test
  void aFragmentIsReadLikeAPage() {
    Article article = clean("<p>" + FIRST + "</p><p>" + SECOND + "</p>");
    assertEquals(FIRST + "\n\n" + SECOND, article.text());
  }

  @Test
  void deepNestingEndsInBoundedTime() {
    String deep = "<div>".repeat(50_000) + FIRST;
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> clean(deep));
  }
}
