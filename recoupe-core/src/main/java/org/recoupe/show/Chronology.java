package org.recoupe.show;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.TimelineEntry;

/** The timeline: full marks for what is told as done, hollow ones for what is announced. */
final class Chronology implements Section {
  private static final int SHOWN = 40;

  @Override
  public String key() {
    return "timeline";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.weighing().timeline().isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<TimelineEntry> entries = inOrder(view);
    months(view, html, entries.subList(0, Math.min(SHOWN, entries.size())));
    if (entries.size() > SHOWN) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", entries.size() - SHOWN));
      months(view, html, entries.subList(SHOWN, entries.size()));
      html.close();
    }
  }

  private static void months(StoryView view, Html html, List<TimelineEntry> entries) {
    Map<Optional<YearMonth>, List<TimelineEntry>> months =
        new TreeMap<>(Comparator.comparing(m -> m.orElse(YearMonth.of(9999, 12))));
    entries.forEach(e -> months.computeIfAbsent(month(e), m -> new java.util.ArrayList<>()).add(e));
    html.open("div", "class", "tl");
    months.forEach((month, of) -> month(view, html, month, of));
    html.close();
  }

  private static void month(
      StoryView view, Html html, Optional<YearMonth> month, List<TimelineEntry> entries) {
    Bilingual name = month.map(view.page().dates()::month).orElse(view.words().say("date.unknown"));
    html.say(view.heading(2), name).open("ul");
    entries.forEach(e -> entry(view, html, e));
    html.close().line();
  }

  private static void entry(StoryView view, Html html, TimelineEntry entry) {
    html.open("li", "class", entry.status().name().toLowerCase(Locale.ROOT));
    html.open("p", "class", "lab");
    when(view, html, entry);
    html.say("span", view.words().name("event", entry.type()), "class", "type");
    if (entry.status() != Status.HAPPENED) {
      html.text(" · ").say("em", view.words().name("status", entry.status()));
    }
    html.close().open("p");
    Proof proof = Proof.of(entry.statement()).reading(entry.when().orElse(""));
    view.page().lines().words(html, proof.from(view.names(entry.claimedBy())));
    html.close();
    people(view, html, entry);
    html.close().line();
  }

  private static void when(StoryView view, Html html, TimelineEntry entry) {
    entry
        .days()
        .ifPresent(
            days -> {
              Bilingual clock = entry.when().map(Dates::clock).orElse(Bilingual.of(""));
              Bilingual day = day(view, days);
              Bilingual all = clock.fr().isEmpty() ? day : view.words().say("date.at", day, clock);
              html.open("time", "datetime", days.from().toString()).say(all).close().text(" · ");
            });
  }

  private static Bilingual day(StoryView view, DateRange days) {
    Dates dates = view.page().dates();
    return days.isDay() ? dates.weekday(days.from()) : dates.range(days);
  }

  private static void people(StoryView view, Html html, TimelineEntry entry) {
    told(view, html, "claimed.by", entry.claimedBy());
    told(view, html, "denied.by", entry.deniedBy());
    if (!entry.also().isEmpty()) {
      html.open("p", "class", "also").say(view.words().say("also")).text(" ");
      view.page().lines().elsewhere(html, entry.also().stream().map(Proof::of).toList());
      html.close();
    }
  }

  private static void told(StoryView view, Html html, String key, List<String> by) {
    if (!by.isEmpty()) {
      Bilingual names = Bilingual.of(view.names(by));
      html.say("p", view.words().say(key, names), "class", "also");
    }
  }

  private static List<TimelineEntry> inOrder(StoryView view) {
    Comparator<TimelineEntry> dated = Comparator.comparing((TimelineEntry e) -> e.days().isEmpty());
    return view.weighing().timeline().stream()
        .sorted(
            dated
                .thenComparing(e -> e.days().map(DateRange::from).orElse(java.time.LocalDate.MAX))
                .thenComparing(TimelineEntry::statement))
        .toList();
  }

  private static Optional<YearMonth> month(TimelineEntry entry) {
    return entry.days().map(d -> YearMonth.from(d.from()));
  }
}
