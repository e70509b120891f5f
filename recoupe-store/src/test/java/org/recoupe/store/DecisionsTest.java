package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class DecisionsTest {
  @TempDir private Path folder = Path.of(".");

  private interface OnJournal {
    void run(Decisions decisions);
  }

  private Stream<DynamicTest> onEach(OnJournal test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite",
                    () -> {
                      try (Store store = Store.open(url, Databases.NOON)) {
                        test.run(store.decisions());
                      }
                    }));
  }

  private static Decision.Made made(Decision.Kind kind, String story, Decision.Value value) {
    Subject subject =
        new Subject(Subject.Target.FINDING, story, "12 ou 15 blessés", List.of("b", "a"));
    return new Decision.Made(kind, subject, "lu dans l'original", value);
  }

  private static Decision.Made made(Decision.Kind kind, String story) {
    return made(kind, story, Decision.Value.NONE);
  }

  @TestFactory
  Stream<DynamicTest> whatIsDecidedStandsInTheJournal() {
    return onEach(
        decisions -> {
          Decision first = decisions.decide("ana", made(Decision.Kind.REJECT, "s1"));
          Decision second =
              decisions.decide(
                  "léo",
                  made(
                      Decision.Kind.ANNOTATE,
                      "s2",
                      new Decision.Value("« voir la dépêche », n° 3", List.of())));
          assertEquals(List.of(second, first), decisions.journal(Decisions.Filter.ALL, 0, 9));
          assertEquals(List.of(first), decisions.journal(Decisions.Filter.ALL, 1, 9));
          assertEquals(List.of(first, second), decisions.holding());
          assertEquals("2021-11-08T12:00:00Z", first.decidedAt());
          assertEquals(List.of("a", "b"), first.made().subject().traces());
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsTakenBackHoldsNoMoreAndStaysInTheJournal() {
    return onEach(
        decisions -> {
          long id = decisions.decide("ana", made(Decision.Kind.REJECT, "s1")).id();
          assertTrue(decisions.undo(id, "léo", "c'était exact"));
          assertFalse(decisions.undo(id, "ana", "encore"), "it is taken back once");
          assertFalse(decisions.undo(id + 1, "ana", "il n'y en a pas"));
          assertEquals(List.of(), decisions.holding());
          assertEquals(0, decisions.count(Decisions.Filter.HOLDING));
          assertEquals(
              Optional.of(new Decision.Undone("léo", "2021-11-08T12:00:00Z", "c'était exact")),
              decisions.journal(Decisions.Filter.ALL, 0, 9).get(0).undone());
          assertThrows(IllegalArgumentException.class, () -> decisions.undo(id, "ana", " "));
        });
  }

  @TestFactory
  Stream<DynamicTest> theJournalIsFiltered() {
    return onEach(
        decisions -> {
          decisions.decide("ana", made(Decision.Kind.REJECT, "s1"));
          decisions.decide("léo", made(Decision.Kind.CONFIRM, "s1"));
          Decisions.Filter ana =
              new Decisions.Filter(
                  Optional.of("ana"), Optional.of("s1"), Optional.of(Subject.Target.FINDING), true);
          assertEquals(1, decisions.count(ana));
          assertEquals("ana", decisions.journal(ana, 0, 9).get(0).author());
          Decisions.Filter plans =
              new Decisions.Filter(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(Subject.Target.ANNOUNCEMENT),
                  false);
          assertEquals(0, decisions.count(plans));
        });
  }

  @TestFactory
  Stream<DynamicTest> aDecisionWithoutReasonOrSenseIsRefused() {
    Subject finding = new Subject(Subject.Target.FINDING, "s", "x", List.of("a"));
    Subject people = new Subject(Subject.Target.PERSON, "s", "x", List.of("a"));
    Decision.Value one = new Decision.Value("", List.of("A"));
    return Stream.of(
            new Object[] {Decision.Kind.REJECT, finding, " ", Decision.Value.NONE},
            new Object[] {Decision.Kind.MERGE, finding, "r", Decision.Value.NONE},
            new Object[] {Decision.Kind.MERGE, people, "r", one},
            new Object[] {Decision.Kind.REJECT, people, "r", Decision.Value.NONE},
            new Object[] {Decision.Kind.ANNOTATE, finding, "r", Decision.Value.NONE})
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " " + row[1],
                    () ->
                        assertThrows(
                            IllegalArgumentException.class,
                            () ->
                                new Decision.Made(
                                    (Decision.Kind) row[0],
                                    (Subject) row[1],
                                    (String) row[2],
                                    (Decision.Value) row[3]))));
  }
}
