package org.recoupe.show;

import java.util.List;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Origin;

/** The independent origins, and who copies whom: a graph and the table it is drawn from. */
final class Lineage implements Section {
  private static final List<String> COLUMNS =
      List.of("column.copy", "column.original", "column.share", "column.kind");
  private static final List<String> ORIGINS =
      List.of("column.origin", "column.articles", "column.evidence");
  private static final int PERCENT = 100;
  private static final int SHOWN = 3;

  @Override
  public String key() {
    return "lineage";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.story().origins().isEmpty() || !view.story().copies().isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    if (!view.story().copies().isEmpty()) {
      new CopyGraph(view).write(html);
      Tables.open(html, view.words(), view.words().say("table.copies"), COLUMNS);
      view.story().copies().forEach(c -> copy(view, html, c));
      Tables.close(html);
    }
    if (!view.story().origins().isEmpty()) {
      html.say(view.heading(2), view.words().say("origins.title"));
      Tables.open(html, view.words(), view.words().say("origins.title"), ORIGINS);
      view.story().origins().forEach(o -> origin(view, html, o));
      Tables.close(html);
    }
  }

  private static void copy(StoryView view, Html html, Copy copy) {
    html.open("tr").open("td");
    article(view, html, copy.copy());
    html.close().open("td");
    article(view, html, copy.original());
    html.close();
    long share = Math.round(copy.share() * PERCENT);
    html.open("td", "class", "num").say(new Bilingual(share + "\u202F%", share + "%")).close();
    html.open("td", "class", "d").say(view.words().name("copy", copy.kind()));
    copy.via().ifPresent(v -> html.text(", ").say(view.words().say("via", Bilingual.of(v))));
    copy.passages().stream()
        .limit(view.most(SHOWN, 1))
        .forEach(
            p -> {
              html.open("p", "class", "also");
              view.page().lines().words(html, Proof.of(p.copy()));
              html.close();
            });
    html.close(2).line();
  }

  private static void article(StoryView view, Html html, String id) {
    html.open("a", "href", "#" + Sources.articleAnchor(id));
    html.element("b", view.page().sources().outlet(id)).close();
    html.empty("br").say("span", view.page().published(id), "class", "lab");
  }

  private static void origin(StoryView view, Html html, Origin origin) {
    html.open("tr").element("th", origin.name(), "scope", "row").open("td", "class", "d");
    String gap = "";
    for (String id : origin.articles()) {
      html.text(gap).open("a", "href", "#" + Sources.articleAnchor(id));
      html.text(view.page().sources().outlet(id)).close();
      gap = ", ";
    }
    html.close().open("td");
    origin.evidence().stream()
        .limit(view.most(SHOWN, 1))
        .forEach(
            at -> {
              html.open("p", "class", "src");
              view.page().lines().words(html, Proof.of(at));
              html.close();
            });
    html.close(2).line();
  }
}
