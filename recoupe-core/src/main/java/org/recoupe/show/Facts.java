package org.recoupe.show;

import java.util.List;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;
import org.recoupe.model.story.Finding;

/** The strip of figures under a story's title. */
final class Facts {
  private Facts() {}

  static void write(StoryView view, Html html) {
    html.open("dl", "class", "facts");
    fact(html, view, "articles", view.story().articles().size());
    fact(html, view, "origins", view.story().origins().size());
    fact(html, view, "divergences", divergences(view));
    fact(html, view, "copies", view.story().copies().size());
    announcements(html, view);
    fact(html, view, "listed", listed(view, false));
    fact(html, view, "matched", listed(view, true));
    html.close().line();
  }

  /** The number of disagreements, what was set aside apart. */
  static long divergences(StoryView view) {
    return view.findings(Finding.Kind.DISAGREEMENT).stream()
        .filter(f -> !Findings.isSetAside(f))
        .count();
  }

  /** Who is said to be sanctioned, or whose name is like one on a list. */
  private static long listed(StoryView view, boolean matched) {
    return view.weighing().listed().stream()
        .filter(l -> l.score().isPresent() == matched)
        .map(l -> l.entity())
        .distinct()
        .count();
  }

  private static void fact(Html html, StoryView view, String key, long number) {
    if (number > 0) {
      put(html, Words.number(number), view.words().count("fact." + key, number));
    }
  }

  private static void announcements(Html html, StoryView view) {
    List<Announcement> all = view.weighing().announcements();
    if (!all.isEmpty()) {
      long done = all.stream().filter(a -> done(a.outcome())).count();
      String share = done + "\u202F/\u202F" + all.size();
      put(html, Bilingual.of(share), view.words().say("fact.announcements"));
    }
  }

  private static boolean done(Outcome outcome) {
    return outcome == Outcome.HAPPENED || outcome == Outcome.PARTLY;
  }

  private static void put(Html html, Bilingual number, Bilingual name) {
    html.open("div").say("dt", name).say("dd", number).close();
  }
}
