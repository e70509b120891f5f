package org.recoupe.show;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Edit;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;

/** The articles themselves: where from, when published and on what basis, text, edits. */
final class Articles implements Section {
  private static final int OPEN = 8;
  private static final int HASH_SHOWN = 12;

  @Override
  public String key() {
    return "articles";
  }

  @Override
  public boolean speaks(StoryView view) {
    return true;
  }

  @Override
  public void write(StoryView view, Html html) {
    List<String> ids = view.story().articles();
    boolean open = view.alone() && ids.size() <= OPEN;
    Page page = view.page();
    ids.stream()
        .flatMap(id -> page.sources().reading(id).stream())
        .forEach(r -> write(page, html, r, open));
  }

  /** Writes one article. */
  static void write(Page page, Html html, Reading reading, boolean open) {
    Article article = reading.article();
    String[] closed = {"class", "art", "id", Sources.articleAnchor(article.id())};
    String[] opened = {"class", "art", "id", Sources.articleAnchor(article.id()), "open", ""};
    html.open("details", open ? opened : closed);
    html.open("summary").open("span", "class", "lab");
    page.byline(html, article.id());
    html.close();
    html.element("span", title(article), "class", "hl", "lang", article.language()).close();
    html.open("div", "class", "meta");
    provenance(page, html, article);
    html.close().open("div", "class", "txt");
    new ArticleText(reading).write(html);
    html.close();
    edits(page, html, article);
    new EarlierVersions(page).write(html, article);
    html.close().line();
  }

  private static String title(Article article) {
    return article.title().orElseGet(() -> firstLine(article.text()));
  }

  private static String firstLine(String text) {
    return text.lines().filter(l -> !l.isBlank()).findFirst().orElse("…").strip();
  }

  private static void provenance(Page page, Html html, Article article) {
    Words words = page.words();
    html.open("dl");
    html.say("dt", words.say("published")).open("dd");
    published(page, html, article.published());
    html.close();
    html.say("dt", words.say("from")).open("dd");
    uri(html, article.uri());
    html.close();
    alsoAt(page, html, article);
    own(page, html, article);
    article.outlet().flatMap(o -> o.owner()).ifPresent(o -> row(html, words.say("owner"), o));
    html.say("dt", words.say("fingerprint")).open("dd");
    html.element("code", shortened(article.sha256()), "title", article.sha256());
    html.close(2);
  }

  private static void alsoAt(Page page, Html html, Article article) {
    List<String> others = page.sources().alsoAt(article.id());
    if (!others.isEmpty()) {
      html.say("dt", page.words().say("also.from")).open("dd");
      for (String other : others) {
        uri(html, other);
        html.text(" ");
      }
      html.close();
    }
  }

  /** The page that the article has of its own, if it has one. */
  private static void own(Page page, Html html, Article article) {
    String articles = page.around().articles();
    if (!articles.isEmpty()) {
      html.say("dt", page.words().say("own.page")).open("dd");
      html.say("a", page.words().say("own.page.link"), "href", articles + article.id()).close();
    }
  }

  private static void row(Html html, Bilingual term, String value) {
    html.say("dt", term).element("dd", value);
  }

  private static void published(Page page, Html html, Published published) {
    html.say(Page.deduced(published) ? "i" : "span", page.published(published)).text(" ");
    html.text("(").say(page.words().name("basis", published.basis())).text(")");
    if (!published.why().isEmpty()) {
      html.text(" ").say("span", page.reason(published.why()), "class", "lab");
    }
    List<At> evidence = published.evidence();
    if (!evidence.isEmpty()) {
      html.open("span", "class", "also").text(" ").say(page.words().say("from.words")).text(" ");
      Set<String> told = new HashSet<>();
      evidence.stream()
          .filter(at -> told.add(page.sources().words(at)))
          .forEach(at -> evidence(page, html, at));
      html.close();
    }
  }

  private static void evidence(Page page, Html html, At at) {
    String words = FrenchTypography.quoted(page.sources().words(at));
    page.lines().label(html, words, Proof.of(at));
    html.text(" ");
  }

  private static void uri(Html html, String uri) {
    String scheme = uri.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
      html.element("a", uri, "href", uri, "rel", "noreferrer noopener", "class", "uri");
    } else {
      html.element("span", uri, "class", "uri");
    }
  }

  private static String shortened(String hash) {
    return hash.length() <= HASH_SHOWN ? hash : hash.substring(0, HASH_SHOWN) + "…";
  }

  private static void edits(Page page, Html html, Article article) {
    List<Edit> edits = article.edits();
    if (edits.isEmpty()) {
      return;
    }
    html.open("details", "class", "edits", "id", "x-" + article.id());
    html.say("summary", page.words().count("edits", edits.size()));
    html.open("ol");
    edits.forEach(e -> edit(page, html, e));
    html.close(2);
  }

  private static void edit(Page page, Html html, Edit edit) {
    html.open("li").say("b", page.words().name("edit", edit.kind())).text(" ");
    html.element("del", edit.original());
    Optional<String> replacement = edit.replacement();
    replacement.ifPresent(r -> html.text(" → ").element("ins", r));
    html.open("span", "class", "lab").text(" ").say(page.reason(edit.why())).close(2);
  }
}
