package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.model.story.ListUsed;
import org.recoupe.model.story.Listed;

/**
 * The lists that were consulted, and the names of all stories that are like one on them: never a
 * verdict, each with its reasons and its sentence.
 */
final class Screening {
  private static final List<String> LISTS =
      List.of("column.list", "column.list.date", "column.list.entries", "column.list.unread");
  private static final List<String> MATCHES =
      List.of("column.who", "column.entry", "column.score", "column.why");
  private final Page page;

  Screening(Page page) {
    this.page = page;
  }

  /** Writes the section; nothing where no list was consulted. */
  void write(Html html, List<ListUsed> lists, List<StoryView> stories) {
    if (lists.isEmpty()) {
      return;
    }
    Words words = page.words();
    html.open("section", "class", "lists", "id", "lists", "aria-labelledby", "lists-t");
    html.say("h2", words.say("section.lists"), "id", "lists-t");
    html.say("p", words.say("section.lists.sub"), "class", "sub");
    Tables.open(html, words, words.say("section.lists"), LISTS);
    lists.forEach(list -> list(html, list));
    Tables.close(html);
    boolean none = stories.stream().allMatch(s -> matches(s).isEmpty());
    if (none) {
      html.say("p", words.say("lists.none"), "class", "none");
    } else {
      Tables.open(html, words, words.say("lists.matches"), MATCHES);
      stories.forEach(story -> matches(story).forEach(m -> match(html, story, m)));
      Tables.close(html);
    }
    html.close().line();
  }

  private static List<Listed> matches(StoryView story) {
    return story.weighing().listed().stream().filter(l -> l.score().isPresent()).toList();
  }

  private void list(Html html, ListUsed list) {
    html.open("tr").element("td", list.name());
    html.say("td", list.date().map(this::day).orElse(page.words().say("date.unknown")));
    html.say("td", Words.number(list.entries())).say("td", Words.number(list.unread()));
    html.close().line();
  }

  private Bilingual day(String date) {
    return IsoText.of(date).map(page.dates()::range).orElse(Bilingual.of(date));
  }

  private void match(Html html, StoryView story, Listed match) {
    Proof proof =
        Proof.of(match.at()).reading(match.name().orElse("")).from(match.list()).by(match.why());
    html.open("tr").open("td").open("p", "class", "nm");
    page.lines().label(html, story.name(match.entity()), proof);
    html.close().open("p", "class", "src");
    page.lines().sentence(html, proof);
    html.close(2).open("td");
    html.element("b", match.name().orElse("")).empty("br");
    String where = match.list() + match.entry().map(e -> " · " + e).orElse("");
    html.element("span", where, "class", "lab");
    html.close().element("td", percent(match.score()));
    html.say("td", page.reason(match.why())).close().line();
  }

  private static String percent(Optional<Double> score) {
    return score.map(s -> String.format(Locale.ROOT, "%.0f\u202F%%", 100 * s)).orElse("");
  }
}
