package org.recoupe.show;

import java.util.Comparator;
import java.util.List;
import org.recoupe.model.At;
import org.recoupe.model.story.Announcement;

/**
 * The announcements as a ledger: who, what, when due, what became of it, and the proof. First those
 * whose outcome is told, then those with a day to come, then the rest, most of it folded away.
 */
final class Ledger implements Section {
  private static final List<String> COLUMNS =
      List.of("column.announced", "column.what", "column.outcome");
  private static final int UNDATED = 2;
  private static final int SHOWN = 6;

  @Override
  public String key() {
    return "announcements";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.weighing().announcements().isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Announcement> plans =
        view.weighing().announcements().stream()
            .sorted(Comparator.comparing(Ledger::rank))
            .toList();
    long dated = plans.stream().filter(a -> rank(a) < UNDATED).count();
    int shown = (int) Math.min(plans.size(), Math.max(dated, SHOWN));
    table(view, html, plans.subList(0, shown));
    if (shown < plans.size()) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", plans.size() - shown));
      table(view, html, plans.subList(shown, plans.size()));
      html.close();
    }
  }

  private static int rank(Announcement plan) {
    if (plan.outcome() != Announcement.Outcome.NO_LATER_COVERAGE) {
      return 0;
    }
    return plan.due().isPresent() ? 1 : UNDATED;
  }

  private static void table(StoryView view, Html html, List<Announcement> plans) {
    Tables.open(html, view.words(), view.words().say("section.announcements"), COLUMNS);
    plans.forEach(a -> row(view, html, a));
    Tables.close(html);
  }

  private static void row(StoryView view, Html html, Announcement announcement) {
    html.open("tr").open("td", "class", "d");
    announced(view, html, announcement);
    html.close().open("td");
    what(view, html, announcement);
    view.beside(html, Margin.Kind.ANNOUNCEMENT, announcement.id());
    html.close().open("td");
    outcome(view, html, announcement);
    html.close(2).line();
  }

  private static void announced(StoryView view, Html html, Announcement announcement) {
    announcement.tellings().stream()
        .findFirst()
        .ifPresent(at -> html.say(view.page().published(at.article())));
    announcement.by().ifPresent(by -> html.empty("br").element("b", view.name(by), "class", "by"));
  }

  private static void what(StoryView view, Html html, Announcement announcement) {
    List<At> tellings = announcement.tellings();
    if (tellings.isEmpty()) {
      html.element("span", announcement.what(), "class", "sv", "lang", "fr");
      return;
    }
    String due = announcement.due().orElse("");
    view.page().lines().words(html, Proof.of(tellings.get(0)).reading(due));
    due(view, html, announcement);
    others(view, html, "also", tellings.subList(1, tellings.size()));
  }

  private static void due(StoryView view, Html html, Announcement announcement) {
    announcement
        .due()
        .ifPresent(
            due -> {
              Bilingual when = IsoText.of(due).map(view.page().dates()::range).orElse(of(due));
              html.say("p", view.words().say("due", when), "class", "also");
            });
  }

  private static Bilingual of(String due) {
    return Bilingual.of(due);
  }

  private static void outcome(StoryView view, Html html, Announcement announcement) {
    Announcement.Outcome outcome = announcement.outcome();
    String kind = "tag " + outcome.name().toLowerCase(java.util.Locale.ROOT);
    html.say("span", view.words().name("outcome", outcome), "class", kind);
    for (At proof : announcement.proof()) {
      html.open("p", "class", "src");
      view.page().lines().words(html, Proof.of(proof));
      html.close().open("p", "class", "lab");
      view.page().byline(html, proof.article());
      html.close();
    }
  }

  private static void others(StoryView view, Html html, String key, List<At> places) {
    if (!places.isEmpty()) {
      html.open("p", "class", "also").say(view.words().say(key)).text(" ");
      view.page().lines().elsewhere(html, places.stream().map(Proof::of).toList());
      html.close();
    }
  }
}
