package org.recoupe.show;

import java.util.stream.Collectors;
import org.recoupe.model.story.Finding;

/** The number of independent origins behind a finding, as dots, as words, and by name. */
final class OriginCount {
  private static final int MOST_DOTS = 6;
  private final StoryView view;

  OriginCount(StoryView view) {
    this.view = view;
  }

  void write(Html html, Finding finding) {
    int all = Math.min(MOST_DOTS, Math.max(finding.origins(), view.story().origins().size()));
    int full = Math.min(MOST_DOTS, finding.origins());
    html.open("span", "class", "dots", "aria-hidden", "true").text("●".repeat(full));
    html.element("i", "●".repeat(all - full)).close();
    html.say("b", view.words().count("origins", finding.origins()));
    html.text(names(finding));
  }

  private String names(Finding finding) {
    return finding.values().stream()
        .map(v -> view.origin(v.origin()))
        .filter(n -> !n.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
