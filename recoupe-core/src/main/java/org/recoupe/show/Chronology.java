package org.recoupe.show;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.TimelineEntry;

/** The timeline: full marks for what is told as done, hollow ones for what is announced. */
final class Chronology implements Section {
  private static final int SHOWN = 40;
  private static final Comparator<Optional<LocalDate>> EARLIER =
      Comparator.comparing(day -> day.orElse(LocalDate.MAX));

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
    List<TimelineEntry> dated = inOrder(view, true);
    List<TimelineEntry> undated = inOrder(view, false);
    int shown = Math.min(SHOWN, dated.size());
    groups(view, html, dated.subList(0, shown));
    folded(view, html, "more", dated.subList(shown, dated.size()));
    folded(view, html, "undated", undated);
  }

  private static void folded(StoryView view, Html html, String key, List<TimelineEntry> entries) {
    if (!entries.isEmpty()) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count(key, entries.size()));
      groups(view, html, entries);
      html.close();
    }
  }

  /** The entries under the month they fall in, or the year, or whatever span they share. */
  private static void groups(StoryView view, Html html, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.open("div", "class", "tl");
    Optional<Bilingual> last = Optional.empty();
    for (TimelineEntry entry : entries) {
      Bilingual group = group(view, entry);
      if (!last.equals(Optional.of(group))) {
        last.ifPresent(l -> html.close());
        html.say(view.heading(2), group).open("ul");
      }
      last = Optional.of(group);
      entry(view, html, entry, group);
    }
    html.close(2);
  }

  private static Bilingual group(StoryView view, TimelineEntry entry) {
    Dates dates = view.page().dates();
    Optional<DateRange> days = entry.days();
    boolean within =
        days.filter(d -> YearMonth.from(d.from()).equals(YearMonth.from(d.to()))).isPresent();
    return within
        ? dates.month(YearMonth.from(days.orElseThrow().from()))
        : days.map(dates::range).orElse(view.words().say("date.unknown"));
  }

  private static void entry(StoryView view, Html html, TimelineEntry entry, Bilingual group) {
    html.open("li", "class", entry.status().name().toLowerCase(Locale.ROOT));
    html.open("p", "class", "lab");
    when(view, html, entry, group);
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

  private static void when(StoryView view, Html html, TimelineEntry entry, Bilingual group) {
    entry
        .days()
        .filter(days -> !view.page().dates().range(days).equals(group))
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

  private static List<TimelineEntry> inOrder(StoryView view, boolean dated) {
    return view.weighing().timeline().stream()
        .filter(e -> e.days().isPresent() == dated)
        .sorted(
            Comparator.comparing((TimelineEntry e) -> e.days().map(DateRange::from), EARLIER)
                .thenComparing(TimelineEntry::statement))
        .toList();
  }
}
