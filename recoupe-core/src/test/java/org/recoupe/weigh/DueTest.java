package org.recoupe.weigh;

import static java.time.DayOfWeek.SATURDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;

/** What an article without a date means by « samedi », learnt from an invented episode. */
final class DueTest {
  private static final String PLAN = "Les thermes de Vaubrune seront fermés samedi. Il pleut.";

  private static Newsroom.Draft ahead(Newsroom room, String id, String told, String due) {
    return room.write(id, told, "La fanfare des thermes de Vaubrune défilera samedi. Il pleut.")
        .ahead("samedi", SATURDAY, due);
  }

  private static Newsroom.Draft undated(Newsroom room, String words) {
    return room.write("c", "", PLAN)
        .ahead(words, SATURDAY, "")
        .planThen(EventType.OTHER, "Les thermes de Vaubrune seront fermés samedi", "fermés");
  }

  private static Announcement first(Newsroom room) {
    return room.weigh().announcements().get(0);
  }

  @Test
  void anUndatedSaturdayIsTheOneThatTheDatedArticlesLookAheadTo() {
    Newsroom room = new Newsroom();
    ahead(room, "a", "2015-06-03", "2015-06-06");
    ahead(room, "b", "2015-06-04", "2015-06-06");
    undated(room, "samedi");
    assertEquals(Optional.of("2015-06-06"), first(room).due());
  }

  @Test
  void oneWhoSpeaksAtOneHourOfOneDayAnnouncedItOnce() {
    assertEquals(1, speeches("2015-06-06T20:00", "2015-06-06T20:00"));
    assertEquals(2, speeches("2015-06-06T20:00", "2015-06-06T11:00"));
    assertEquals(2, speeches("2015-06-06", "2015-06-06"));
  }

  private static int speeches(String one, String other) {
    Newsroom room = new Newsroom();
    speech(room, "a", "Lise Grandjean doit parler aux bateliers ce soir", one);
    speech(room, "b", "Lise Grandjean parlera à la batellerie, à la radio du port, samedi", other);
    return room.weigh().announcements().size();
  }

  private static void speech(Newsroom room, String id, String text, String due) {
    Newsroom.Draft draft =
        room.write(id, "2015-06-05", text + ". Il pleut.").person("Lise Grandjean");
    Participant speaker = draft.role(Participant.Part.WHO, "Lise Grandjean");
    draft.plan(EventType.STATEMENT, text, due, speaker);
  }

  @Test
  void oneDatedArticleAloneTellsNoDay() {
    Newsroom room = new Newsroom();
    ahead(room, "a", "2015-06-03", "2015-06-06");
    undated(room, "samedi");
    assertEquals(Optional.empty(), first(room).due());
  }

  @Test
  void datedArticlesThatDisagreeTellNoDay() {
    Newsroom room = new Newsroom();
    ahead(room, "a", "2015-06-03", "2015-06-06");
    ahead(room, "b", "2015-06-10", "2015-06-13");
    undated(room, "samedi");
    assertEquals(Optional.empty(), first(room).due());
  }

  @Test
  void lastSaturdayIsNoDayToCome() {
    Newsroom room = new Newsroom();
    ahead(room, "a", "2015-06-03", "2015-06-06");
    ahead(room, "b", "2015-06-04", "2015-06-06");
    room.write("c", "", "Comme samedi dernier, les thermes seront fermés. Il pleut.")
        .ahead("samedi dernier", SATURDAY, "")
        .planThen(EventType.OTHER, "les thermes seront fermés", "fermés");
    assertEquals(Optional.empty(), first(room).due());
  }

  @Test
  void whatIsToldOnThatSaturdayProvesTheUndatedPlan() {
    Newsroom room = new Newsroom();
    ahead(room, "a", "2015-06-03", "2015-06-06");
    ahead(room, "b", "2015-06-04", "2015-06-06");
    undated(room, "samedi");
    room.write("d", "2015-06-06", "Les thermes de Vaubrune ont été fermés dès midi. Il pleut.");
    assertEquals(Outcome.HAPPENED, first(room).outcome());
  }
}
