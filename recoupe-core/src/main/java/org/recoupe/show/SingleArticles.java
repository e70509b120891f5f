package org.recoupe.show;

import java.util.List;
import org.recoupe.model.mark.Reading;

/** Articles that nobody else tells of: nothing to compare, so they stand here compactly. */
final class SingleArticles {
  private final Page page;

  SingleArticles(Page page) {
    this.page = page;
  }

  void write(Html html, List<StoryView> stories) {
    List<String> ids = stories.stream().flatMap(s -> s.story().articles().stream()).toList();
    part(html, "single", ids.stream().flatMap(i -> page.sources().reading(i).stream()).toList());
  }

  /** Articles that belong to no story. */
  void strays(Html html, List<Reading> readings) {
    part(html, "strays", readings);
  }

  private void part(Html html, String key, List<Reading> readings) {
    if (readings.isEmpty()) {
      return;
    }
    html.open("section", "class", "single", "id", key, "aria-labelledby", key + "-t");
    html.say("h2", page.words().say("section." + key), "id", key + "-t");
    html.say("p", page.words().count("section." + key + ".sub", readings.size()), "class", "sub");
    readings.forEach(r -> Articles.write(page, html, r, false));
    html.close().line();
  }
}
