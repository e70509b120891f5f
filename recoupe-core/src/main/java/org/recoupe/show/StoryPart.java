package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import org.recoupe.model.story.Episode;

/** One story: title, span, episodes, facts, contents, then its sections. */
final class StoryPart {
  private final List<Section> sections;
  private final boolean alone;
  private final boolean open;

  private StoryPart(List<Section> sections, boolean alone, boolean open) {
    this.sections = sections;
    this.alone = alone;
    this.open = open;
  }

  /** The one story of a page. */
  static StoryPart alone(List<Section> sections) {
    return new StoryPart(sections, true, true);
  }

  /** A story among others, folded or open. */
  static StoryPart among(List<Section> sections, boolean open) {
    return new StoryPart(sections, false, open);
  }

  void write(Html html, StoryView view) {
    if (alone) {
      html.open("article", "class", "story", "id", view.anchor());
      title(html, view);
    } else {
      unfold(html, view);
    }
    head(html, view);
    List<Section> speaking = sections.stream().filter(s -> s.speaks(view)).toList();
    contents(html, view, speaking);
    speaking.forEach(s -> section(html, view, s));
    html.close().line();
  }

  private void unfold(Html html, StoryView view) {
    String[] closed = {"class", "story", "id", view.anchor()};
    String[] opened = {"class", "story", "id", view.anchor(), "open", ""};
    html.open("details", open ? opened : closed).open("summary");
    title(html, view);
    html.open("p", "class", "lab");
    view.story().days().ifPresent(d -> html.say(view.page().dates().range(d)).text(" · "));
    html.say(view.words().count("articles", view.story().articles().size())).text(" · ");
    html.say(view.words().count("origins", view.story().origins().size()));
    html.close(2);
  }

  private static void title(Html html, StoryView view) {
    String title = view.story().title();
    boolean capitals = title.equals(title.toUpperCase(Locale.ROOT));
    String kind = capitals ? "title caps" : "title";
    html.element(view.heading(0), title, "lang", "fr", "class", kind);
  }

  private static void head(Html html, StoryView view) {
    List<Episode> episodes = view.story().episodes();
    if (episodes.size() > 1) {
      html.open("ol", "class", "episodes");
      episodes.forEach(e -> episode(html, view, e));
      html.close();
    } else if (view.alone()) {
      view.story()
          .days()
          .ifPresent(d -> html.say("p", view.page().dates().range(d), "class", "lead"));
    }
    Facts.write(view, html);
    view.beside(html, Margin.Kind.STORY, view.story().id());
  }

  private static void episode(Html html, StoryView view, Episode episode) {
    html.open("li");
    episode.days().ifPresent(d -> html.say("b", view.page().dates().range(d)).text(" "));
    html.element("span", episode.title(), "lang", "fr", "class", "sv").text(" ");
    html.say("span", view.words().count("articles", episode.articles().size()), "class", "lab");
    html.close();
  }

  private void contents(Html html, StoryView view, List<Section> speaking) {
    if (speaking.size() < 2) {
      return;
    }
    Bilingual contents = view.words().say("contents");
    Bilingual name = alone ? contents : contents.then(" · " + view.story().title());
    html.openNamed("nav", name, "class", "toc");
    for (Section section : speaking) {
      Bilingual part = view.words().say("toc." + section.key());
      html.say("a", part, "href", "#" + view.anchor(section.key()));
    }
    html.close().line();
  }

  private void section(Html html, StoryView view, Section section) {
    String id = view.anchor(section.key());
    if (alone) {
      html.open("section", "class", section.key(), "id", id, "aria-labelledby", id + "-t");
    } else {
      html.open("section", "class", section.key(), "id", id);
    }
    html.say(view.heading(1), view.words().say("section." + section.key()), "id", id + "-t");
    html.say("p", view.words().say("section." + section.key() + ".sub"), "class", "sub");
    section.write(view, html);
    html.close().line();
  }
}
