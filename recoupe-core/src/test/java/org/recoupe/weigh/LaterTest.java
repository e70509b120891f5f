package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;
import org.recoupe.model.story.Story;

/** An invented closing on 6 June 2015 that only the articles of another story tell as done. */
final class LaterTest {
  private static final String DUE = "2015-06-06";

  private static Newsroom plan() {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-02", "Le phare d’Ormoy sera fermé samedi au public, dit Alba Rivaux.")
        .plan(EventType.OTHER, "Le phare d’Ormoy sera fermé samedi", "sera fermé", DUE)
        .person("Alba Rivaux")
        .place("Ormoy");
    return room;
  }

  private static Newsroom report(String id, String day, String place) {
    Newsroom room = new Newsroom();
    room.write(id, day, "Le phare de " + place + " a été fermé au public, regrette Alba Rivaux.")
        .person("Alba Rivaux")
        .place(place);
    return room;
  }

  private static Announcement told(Newsroom plan, Newsroom other) {
    Story story = plan.story();
    Story elsewhere = other.story();
    Story named =
        new Story(
            "another",
            elsewhere.title(),
            elsewhere.days(),
            elsewhere.articles(),
            elsewhere.episodes(),
            elsewhere.entities(),
            elsewhere.copies(),
            elsewhere.origins(),
            elsewhere.utterances());
    Map<String, Reading> readings = new TreeMap<>();
    plan.readings().forEach(r -> readings.put(r.article().id(), r));
    other.readings().forEach(r -> readings.put(r.article().id(), r));
    Later later = Later.of(List.of(story, named), readings);
    return Weigher.standard().weigh(story, plan.readings(), later).announcements().get(0);
  }

  @Test
  void anArticleOfAnotherStoryMayProveThePlan() {
    Announcement plan = told(plan(), report("b", DUE, "Ormoy"));
    assertEquals(Outcome.HAPPENED, plan.outcome());
    assertEquals("b", plan.proof().get(0).article());
  }

  @Test
  void itMustBeWrittenWhenThePlanFellDue() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE, told(plan(), report("b", "2015-06-20", "Ormoy")).outcome());
    assertEquals(
        Outcome.NO_LATER_COVERAGE, told(plan(), report("b", "2015-05-20", "Ormoy")).outcome());
  }

  @Test
  void anUndatedArticleOfAnotherStoryProvesNothing() {
    assertEquals(Outcome.NO_LATER_COVERAGE, told(plan(), report("b", "", "Ormoy")).outcome());
  }

  @Test
  void oneNameInCommonIsNotEnough() {
    assertEquals(Outcome.NO_LATER_COVERAGE, told(plan(), report("b", DUE, "Valsec")).outcome());
  }

  @Test
  void withNothingElseAtHandNothingIsKnown() {
    assertEquals(Outcome.NO_LATER_COVERAGE, plan().weigh().announcements().get(0).outcome());
  }
}
