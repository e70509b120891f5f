package org.recoupe.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Announcement.Outcome;

/** By which words later articles tell what became of invented plans. */
final class LaterWordsTest {
  private static final String TOLD = "2015-06-02";
  private static final String DUE = "2015-06-06";
  private static final String LATER = "2015-06-09";

  private static Outcome outcome(Newsroom room) {
    return room.weigh().announcements().get(0).outcome();
  }

  private static Participant who(Newsroom.Draft draft, String name) {
    Span span = draft.span(name);
    return new Participant(Participant.Part.WHO, Optional.of(name), name, span);
  }

  private static Newsroom fund(String later) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, "Un plan de secours maritime renforcé va être mis en oeuvre. Il vente.")
        .plan(
            EventType.OTHER,
            "Un plan de secours maritime renforcé va être mis en oeuvre",
            "va être mis",
            "");
    room.write("b", LATER, later);
    return room;
  }

  @Test
  void theWholeNameOfWhatWasToBeginProvesThatItBegan() {
    assertEquals(
        Outcome.HAPPENED, outcome(fund("Le plan de secours maritime renforcé a été déclenché.")));
  }

  @Test
  void anotherNameProvesNothing() {
    assertEquals(Outcome.NO_LATER_COVERAGE, outcome(fund("Le plan de relance a été déclenché.")));
  }

  private static Newsroom procedure(String later) {
    Newsroom room = new Newsroom();
    String plan = "La préfète a annoncé une procédure de relogement accélérée";
    room.write("a", TOLD, plan + ". Il vente.").plan(EventType.OTHER, plan, "annoncé", "");
    room.write("b", LATER, later);
    return room;
  }

  @Test
  void whatWasAnnouncedByItsNameIsDoneOnceItIsLaunched() {
    assertEquals(
        Outcome.HAPPENED,
        outcome(procedure("La procédure de relogement accélérée a été lancée mardi.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(procedure("La procédure de relogement accélérée a été critiquée mardi.")));
  }

  private static Newsroom rank(String later) {
    Newsroom room = new Newsroom();
    Newsroom.Draft plan =
        room.write("a", TOLD, "Odile Ferrand sera promue au grade de commandant. Il vente.")
            .person("Odile Ferrand");
    plan.plan(
        EventType.OTHER,
        "Odile Ferrand sera promue au grade de commandant",
        "sera promue",
        "",
        who(plan, "Odile Ferrand"));
    room.write("b", LATER, later).person("Odile Ferrand").person("Jean Morvan");
    return room;
  }

  @Test
  void theSamePersonAndTheSameWordsBehindTheVerbProveIt() {
    assertEquals(
        Outcome.HAPPENED,
        outcome(rank("Odile Ferrand, promue au grade de commandant, a salué ses marins.")));
  }

  @Test
  void anotherPersonOrAnotherRankProvesNothing() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(rank("Jean Morvan, promu au grade de commandant, a salué ses marins.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(rank("Odile Ferrand, promue au rang de pionnière, a salué ses marins.")));
  }

  private static Newsroom fair(String plan, String verb, String due, String later) {
    Newsroom room = new Newsroom();
    room.write("a", TOLD, plan + ". Il vente.").plan(EventType.OTHER, plan, verb, due);
    room.write("b", LATER, later).time("mardi", TimeMark.Kind.DATE, LATER);
    return room;
  }

  @Test
  void whatWasPutOffCameAboutInTheEnd() {
    String off = "Le remembrement du canton a été reporté par la préfète";
    assertEquals(
        Outcome.HAPPENED,
        outcome(fair(off, "a été reporté", "", "Un remembrement enfin, finalement décidé mardi.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(fair(off, "a été reporté", "", "Un remembrement en souffrance, dit-on mardi.")));
  }

  @Test
  void whatWasNotToBeThatDayWasNot() {
    String not = "Le remembrement du canton ne sera pas dévoilé samedi";
    assertEquals(
        Outcome.HAPPENED,
        outcome(fair(not, "sera pas dévoilé", DUE, "Le remembrement a été dévoilé mardi.")));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(fair(not, "sera pas dévoilé", DUE, "Le stade a été dévoilé mardi.")));
  }

  @Test
  void whatIsDoneOftenProvesNothingOfAnotherDay() {
    String not = "Le stade du canton ne sera pas fermé samedi";
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(fair(not, "sera pas fermé", DUE, "Le stade a été fermé mardi.")));
  }

  @Test
  void whatWasStoppedIsNotProvedByItsBegin() {
    Newsroom room = new Newsroom();
    String plan = "La préfète a suspendu la procédure de relogement accélérée";
    room.write("a", TOLD, plan + ". Il vente.").plan(EventType.OTHER, plan, "suspendu", "");
    room.write("b", LATER, "La procédure de relogement accélérée a été lancée mardi.");
    assertEquals(Outcome.NO_LATER_COVERAGE, outcome(room));
  }

  private static Newsroom wedding(String later, String day) {
    Newsroom room = new Newsroom();
    String plan = "Odile Ferrand devait épouser un potier samedi";
    Newsroom.Draft draft = room.write("a", TOLD, plan + ". Il vente.").person("Odile Ferrand");
    draft.plan(EventType.OTHER, plan, "devait épouser", DUE, who(draft, "Odile Ferrand"));
    room.write("b", day, later).person("Odile Ferrand").person("Jean Morvan");
    return room;
  }

  @Test
  void whoDiedBeforeTheDayDoesItNoMore() {
    assertEquals(
        Outcome.CANCELLED, outcome(wedding("Odile Ferrand a succombé à ses blessures.", TOLD)));
  }

  @Test
  void theDeathOfAnotherOrALaterOneCancelsNothing() {
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(wedding("Jean Morvan a succombé à ses blessures.", TOLD)));
    assertEquals(
        Outcome.NO_LATER_COVERAGE,
        outcome(wedding("Odile Ferrand a succombé à ses blessures.", "2016-01-04")));
  }

  @Test
  void aRelativeClauseMayTellThatItWasDropped() {
    Newsroom room = new Newsroom();
    String plan = "une hausse prévue du péage";
    room.write(
            "a", TOLD, "La colère naît d’" + plan + ", que la région a depuis annulée. Il vente.")
        .plan(EventType.OTHER, plan, "prévue", "");
    assertEquals(Outcome.CANCELLED, outcome(room));
  }

  @Test
  void aRelativeClauseOfOtherThingsDropsNothing() {
    Newsroom room = new Newsroom();
    String plan = "une hausse prévue du péage";
    room.write("a", TOLD, "La colère naît d’" + plan + ". La région a annulé un concert. Il vente.")
        .plan(EventType.OTHER, plan, "prévue", "");
    assertEquals(Outcome.NO_LATER_COVERAGE, outcome(room));
  }
}
