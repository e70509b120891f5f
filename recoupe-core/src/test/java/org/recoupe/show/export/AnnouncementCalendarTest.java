package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.recoupe.model.At;
import org.recoupe.model.story.Announcement.Outcome;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** The calendar, read and validated by ical4j. */
final class AnnouncementCalendarTest {
  private static final At AT =
      InventedDossier.GAZETTE.at("Mme Marenko doit visiter le port de Bergen jeudi");

  private static List<VEvent> events(Dossier dossier) throws IOException, ParserException {
    String text = Exported.text(Format.ICS, dossier, Wishes.in(PageLanguage.FR));
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertFalse(calendar.validate(true).hasErrors(), text);
    return calendar.getComponents(VEvent.VEVENT);
  }

  private static VEvent due(String due, Outcome outcome) throws IOException, ParserException {
    return events(Exported.announcing(List.of(Exported.plan("p1", "Visite", due, outcome, AT))))
        .get(0);
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void whatIsOnlyAnnouncedIsTentative() throws IOException, ParserException {
    assertEquals("TENTATIVE", value(due("2024-03-14", Outcome.NO_LATER_COVERAGE), "STATUS"));
    assertEquals("TENTATIVE", value(due("2024-03-14", Outcome.CONTRADICTED), "STATUS"));
    assertEquals("CONFIRMED", value(due("2024-03-14", Outcome.HAPPENED), "STATUS"));
    assertEquals("CANCELLED", value(due("2024-03-14", Outcome.CANCELLED), "STATUS"));
  }

  @Test
  void aDayIsADateAndEndsBeforeTheNext() throws IOException, ParserException {
    VEvent event = due("2024-03-14", Outcome.HAPPENED);
    assertEquals("20240314", value(event, "DTSTART"));
    assertEquals("20240315", value(event, "DTEND"));
    Property start = event.<Property>getProperty("DTSTART").orElseThrow();
    assertEquals("DATE", start.<Parameter>getParameter("VALUE").orElseThrow().getValue());
  }

  @Test
  void aMonthAWeekAndASeasonAreDaysThatTheTitleNames() throws IOException, ParserException {
    VEvent month = due("2024-02", Outcome.HAPPENED);
    assertEquals("20240201", value(month, "DTSTART"));
    assertEquals("20240301", value(month, "DTEND"));
    assertEquals("Visite (2024-02)", value(month, "SUMMARY"));
    VEvent week = due("2021-W48", Outcome.HAPPENED);
    assertEquals("20211129", value(week, "DTSTART"));
    assertEquals("20211206", value(week, "DTEND"));
    assertEquals("20210301", value(due("2020-12/2021-02", Outcome.HAPPENED), "DTEND"));
  }

  @Test
  void aClockWithoutZoneStaysWithoutOne() throws IOException, ParserException {
    VEvent event = due("2024-03-14T08:00/2024-03-14T14:00", Outcome.HAPPENED);
    assertEquals("20240314T080000", value(event, "DTSTART"));
    assertEquals("20240314T140000", value(event, "DTEND"));
    assertEquals(
        "20240314T213500Z", value(due("2024-03-14T22:35+01:00", Outcome.HAPPENED), "DTSTART"));
  }

  @Test
  void whatHasNoDayStandsInNoCalendar() throws IOException, ParserException {
    assertEquals(1, events(InventedDossier.oneStory()).size());
    assertEquals(
        List.of(),
        events(
            Exported.announcing(
                List.of(Exported.plan("p1", "x", "bientôt", Outcome.HAPPENED, AT)))));
  }

  @Test
  void theDescriptionLeadsToTheSentence() throws IOException, ParserException {
    VEvent event = due("2024-03-14", Outcome.NO_LATER_COVERAGE);
    String description = value(event, "DESCRIPTION");
    assertTrue(description.contains("Mme Marenko doit visiter le port de Bergen jeudi."));
    assertTrue(description.contains("g1:" + AT.span().start() + "-" + AT.span().end()));
    assertEquals("20240312T000000Z", value(event, "DTSTAMP"));
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNoTextBreaksOut() throws IOException, ParserException {
    String text = Exported.text(Format.ICS, Exported.hostile(), Wishes.in(PageLanguage.FR));
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertFalse(text.replace("\r\n", "").contains("\n"));
    List<VEvent> events = events(Exported.hostile());
    assertEquals(1, events.size());
    assertTrue(value(events.get(0), "DESCRIPTION").contains("\uD83D\uDE00"));
  }
}
