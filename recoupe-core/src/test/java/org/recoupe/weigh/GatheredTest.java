package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;

/** Invented calls to march on Saturday 6 June 2015, and what was told of that day. */
final class GatheredTest {
  private static final String DUE = "2015-06-06";

  private static Newsroom call(String plan, String day, String later) {
    Newsroom room = new Newsroom();
    room.write("a", "2015-06-02", plan + ". Les éleveurs sont en colère.")
        .plan(EventType.OTHER, plan, "appellent", DUE);
    room.write("b", day, later).figure("900", 900, "manifestants");
    return room;
  }

  private static Outcome outcome(Newsroom room) {
    Announcement first = room.weigh().announcements().get(0);
    return first.outcome();
  }

  private static final String PLAN = "Les éleveurs appellent à manifester samedi";

  @Test
  void aCrowdThatMarchedOnTheDayProvesTheCall() {
    assertEquals(
        Outcome.HAPPENED,
        outcome(call(PLAN, DUE, "Plus de 900 éleveurs et 900 manifestants ont défilé au soleil.")));
  }

  @Test
  void aCountOfMarchersProvesTheCall() {
    assertEquals(
        Outcome.HAPPENED,
        outcome(call(PLAN, DUE, "La police a compté 900 manifestants parmi les éleveurs.")));
  }

  @Test
  void theCrowdOfAFormerDayProvesNothing() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(PLAN, DUE, "Quelque 900 manifestants éleveurs ont défilé samedi dernier.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(PLAN, DUE, "Quelque 900 manifestants éleveurs avaient défilé au soleil.")));
  }

  @Test
  void theCrowdOfOthersProvesNothing() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(PLAN, DUE, "Contre la centrale, 900 manifestants ont défilé au soleil.")));
  }

  @Test
  void aCrowdThatIsOnlyExpectedProvesNothing() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(PLAN, DUE, "La police attend 900 manifestants parmi les éleveurs.")));
  }

  @Test
  void aSpotInTownMustComeAgain() {
    String spot = "Les éleveurs appellent à un rassemblement sur la place Vauquelin";
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(spot, DUE, "En ville, 900 manifestants et éleveurs ont défilé au soleil.")));
    assertEquals(
        Outcome.HAPPENED,
        outcome(call(spot, DUE, "Place Vauquelin, 900 manifestants et éleveurs ont défilé.")));
  }

  @Test
  void peopleWhoAreEquippedForAMarchDoNotGather() {
    String plan = "Les gendarmes de la manifestation appellent des renforts";
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(call(plan, DUE, "Quelque 900 manifestants et éleveurs ont défilé au soleil.")));
  }

  @Test
  void whatSomebodySaidOnTheDayProvesThatHeSpoke() {
    assertEquals(Outcome.HAPPENED, outcome(speech("Alba Rivaux a annoncé samedi une baisse.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE, outcome(speech("Jean Tarbet a annoncé samedi une baisse.")));
  }

  private static Newsroom speech(String later) {
    Newsroom room = new Newsroom();
    Newsroom.Draft plan =
        room.write("a", "2015-06-02", "Alba Rivaux s’adressera samedi au pays. Jean Tarbet aussi.")
            .person("Alba Rivaux")
            .person("Jean Tarbet");
    plan.plan(
        EventType.STATEMENT,
        "Alba Rivaux s’adressera samedi au pays",
        "adressera",
        DUE,
        plan.role(Participant.Part.WHO, "Alba Rivaux"));
    room.write("b", DUE, later)
        .person("Alba Rivaux")
        .person("Jean Tarbet")
        .time("samedi", TimeMark.Kind.DATE, DUE);
    return room;
  }
}
