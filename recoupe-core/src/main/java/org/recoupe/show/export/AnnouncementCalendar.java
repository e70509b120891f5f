package org.recoupe.show.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.show.PageLanguage;
import org.recoupe.show.Words;

/**
 * What was announced, as iCalendar (RFC 5545). What is only announced is TENTATIVE, what happened
 * at least in part CONFIRMED, what was called off CANCELLED. A plan without a day stands in no
 * calendar. Nothing of it makes anybody busy.
 */
final class AnnouncementCalendar implements TextExport {
  private static final int LONGEST = 140;
  private static final LocalDate UNKNOWN = LocalDate.of(1970, 1, 1);
  private final PageLanguage language;
  private final Wishes wishes;
  private final Words words = Words.load();

  AnnouncementCalendar(Wishes wishes) {
    this.language = wishes.language();
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Evidence evidence = new Evidence(dossier);
    CalendarLines lines = new CalendarLines(out);
    Dossier.Generator by = dossier.generator();
    lines.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    lines.text("PRODID", "-//" + by.name() + "//" + by.version() + "//" + language.tag());
    lines.line("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", words.say("section.announcements").in(language));
    boolean empty = true;
    for (WeighedStory weighed : dossier.stories()) {
      for (Announcement plan : weighed.weighing().announcements()) {
        Optional<DueTime> due = plan.due().flatMap(DueTime::of);
        if (due.isPresent() && !plan.tellings().isEmpty()) {
          event(evidence, weighed.story(), plan, due.get(), lines);
          empty = false;
        }
      }
    }
    if (empty) {
      universalTime(lines);
    }
    lines.line("END", "VCALENDAR");
  }

  /** A calendar must hold something (RFC 5545, section 3.6). */
  private static void universalTime(CalendarLines lines) throws IOException {
    lines.line("BEGIN", "VTIMEZONE").line("TZID", "Etc/UTC").line("BEGIN", "STANDARD");
    lines.line("DTSTART", "19700101T000000");
    lines.line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000");
    lines.line("END", "STANDARD").line("END", "VTIMEZONE");
  }

  private void event(
      Evidence evidence, Story story, Announcement plan, DueTime due, CalendarLines lines)
      throws IOException {
    List<Cited> told = evidence.cited(plan.tellings());
    lines.line("BEGIN", "VEVENT").line("UID", uid(plan));
    lines.line("DTSTAMP", DueTime.basic(lastTold(evidence, plan)) + "T000000Z");
    String value = due.wholeDays() ? ";VALUE=DATE" : "";
    lines.line("DTSTART" + value, due.start());
    if (due.end().isPresent()) {
      lines.line("DTEND" + value, due.end().get());
    }
    String vague = due.vague() ? " (" + plan.due().orElse("") + ")" : "";
    lines.text("SUMMARY", summary(plan, told.get(0)) + vague);
    lines.text("DESCRIPTION", description(evidence, story, plan, told));
    for (String decided : wishes.on(plan.id())) {
      lines.text("COMMENT", decided);
    }
    lines.line("STATUS", status(plan.outcome())).line("TRANSP", "TRANSPARENT");
    lines.text("CATEGORIES", words.name("outcome", plan.outcome()).in(language));
    Optional<String> address = told.stream().map(Cited::uri).filter(this::isAddress).findFirst();
    if (address.isPresent()) {
      lines.line("URL", address.get());
    }
    lines.line("X-RECOUPE-OUTCOME", Spelling.of(plan.outcome()));
    lines.text("X-RECOUPE-DUE", plan.due().orElse(""));
    lines.text("X-RECOUPE-STORY", story.id());
    lines.line("END", "VEVENT");
  }

  private boolean isAddress(String uri) {
    return uri.matches("https?://[!-~]+");
  }

  private static String status(Announcement.Outcome outcome) {
    return switch (outcome) {
      case HAPPENED, PARTLY -> "CONFIRMED";
      case CANCELLED -> "CANCELLED";
      case CONTRADICTED, NO_LATER_COVERAGE -> "TENTATIVE";
    };
  }

  /** The same plan keeps its identity as long as its first telling does. */
  private static String uid(Announcement plan) {
    At first = plan.tellings().get(0);
    String name = first.article() + ":" + first.span().start() + "-" + first.span().end();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@recoupe";
  }

  /** The latest day on which something of it was published: the clock is never asked. */
  private static LocalDate lastTold(Evidence evidence, Announcement plan) {
    return Stream.concat(plan.tellings().stream(), plan.proof().stream())
        .flatMap(at -> evidence.article(at.article()).stream())
        .map(Article::published)
        .flatMap(p -> p.days().map(DateRange::to).stream())
        .max(Comparator.naturalOrder())
        .orElse(UNKNOWN);
  }

  /** The announcing words; their whole sentence where they are only a part of one. */
  private static String summary(Announcement plan, Cited first) {
    String what = plan.what();
    boolean part = what.isEmpty() || !Character.isUpperCase(what.codePointAt(0));
    String title = (part ? first.sentence() : what).replace('\n', ' ');
    if (title.length() <= LONGEST) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST - 1);
    return title.substring(0, space > 0 ? space : LONGEST - 1) + "…";
  }

  private String description(Evidence evidence, Story story, Announcement plan, List<Cited> told) {
    StringBuilder text = new StringBuilder();
    text.append(words.name("outcome", plan.outcome()).in(language)).append('\n');
    told.forEach(c -> cite(text, c));
    for (Cited proof : evidence.cited(plan.proof())) {
      cite(text.append("→ "), proof);
    }
    return text.append(story.title()).toString();
  }

  private static void cite(StringBuilder text, Cited cited) {
    text.append("• ").append(cited.sentence().replace('\n', ' ')).append(" (");
    text.append(cited.outlet());
    text.append(cited.published().isEmpty() ? "" : ", " + cited.published());
    text.append(", ").append(cited.key()).append(")\n");
  }
}
