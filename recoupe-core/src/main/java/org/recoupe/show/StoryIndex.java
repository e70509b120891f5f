package org.recoupe.show;

import java.util.List;

/** The stories of a heap, the weightiest first, each with its figures. */
final class StoryIndex {
  private static final List<String> COLUMNS =
      List.of(
          "column.story", "column.span", "column.articles", "column.origins", "column.divergences");
  private final Page page;

  StoryIndex(Page page) {
    this.page = page;
  }

  void write(Html html, List<StoryView> stories) {
    Words words = page.words();
    html.open("section", "class", "index", "id", "index", "aria-labelledby", "index-t");
    html.say("h2", words.say("index"), "id", "index-t");
    html.say("p", words.say("index.sub"), "class", "sub");
    html.open("div", "class", "find", "hidden", "");
    html.open("label").say(words.say("search")).text(" ");
    html.empty("input", "type", "search", "id", "find", "autocomplete", "off").close();
    html.open("output", "id", "found", "for", "find").close(2);
    Tables.open(html, words, words.say("index"), COLUMNS);
    stories.forEach(s -> row(html, s));
    Tables.close(html);
    html.close().line();
  }

  private void row(Html html, StoryView view) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", view.story().title(), "href", "#" + view.anchor(), "lang", "fr").close();
    Bilingual days =
        view.story().days().map(page.dates()::range).orElse(page.words().say("date.unknown"));
    html.say("td", days, "class", "d");
    number(html, view.story().articles().size());
    number(html, view.story().origins().size());
    number(html, Facts.divergences(view));
    html.close().line();
  }

  private static void number(Html html, long number) {
    if (number == 0) {
      html.element("td", "–", "class", "num nil");
    } else {
      html.say("td", Words.number(number), "class", "num");
    }
  }
}
