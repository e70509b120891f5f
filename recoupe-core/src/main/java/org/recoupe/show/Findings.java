package org.recoupe.show;

import java.util.List;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** What the sections on findings share: the proof of a value, and the other sentences behind it. */
final class Findings {
  private static final int LISTED = 12;
  private final StoryView view;

  Findings(StoryView view) {
    this.view = view;
  }

  /** True for what differs in words or in what is counted alone: no disagreement, and said so. */
  static boolean isSetAside(Finding finding) {
    return finding.aspect().filter(a -> a == Aspect.WORDING || a == Aspect.SCOPE).isPresent();
  }

  /** The proof of one value. */
  Proof proof(Finding finding, Finding.Value value) {
    return new Proof(value.at(), value.value(), view.origin(value.origin()), finding.why());
  }

  /** Where the same is said as well. */
  void others(Html html, Finding finding, List<Finding.Value> values) {
    if (values.isEmpty()) {
      return;
    }
    html.open("p", "class", "also").say(view.words().say("also")).text(" ");
    List<Finding.Value> listed = values.subList(0, Math.min(LISTED, values.size()));
    view.page().lines().elsewhere(html, listed.stream().map(v -> proof(finding, v)).toList());
    if (values.size() > LISTED) {
      html.say(view.words().count("and.others", values.size() - LISTED));
    }
    html.close();
  }
}
