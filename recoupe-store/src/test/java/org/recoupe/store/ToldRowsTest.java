package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/** The tables tell stories as people decided they are, on both databases. */
final class ToldRowsTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples/crue");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  @TempDir private Path folder = Path.of(".");

  /** What is done with a story in a store. */
  private interface OnStory {
    void run(Store store, WeighedStory story);
  }

  private Stream<DynamicTest> onEach(OnStory test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite",
                    () -> {
                      try (Store store = Store.open(url, Databases.NOON)) {
                        new LivingHeap(PIPELINE, store.shelf())
                            .take(Source.files(List.of(EXAMPLE)));
                        String id =
                            store.stories().list(Stories.Order.LARGE, true, 0, 1).get(0).id();
                        test.run(store, store.stories().story(id).orElseThrow());
                      }
                    }));
  }

  private static Subjects subjects(Store store, WeighedStory story) {
    return new Subjects(story, store.shelf().readings(story.story().articles()));
  }

  private static Decision decide(Store store, Decision.Kind kind, Subject subject, String value) {
    return store
        .decisions()
        .decide(
            "ana", new Decision.Made(kind, subject, "vu", new Decision.Value(value, List.of())));
  }

  private static int findings(Store store, String kind) {
    return (int)
        store.following().storiesSince(-1).stream()
            .flatMap(story -> store.following().facts(story).stream())
            .filter(facts -> facts.findings().contains(kind))
            .count();
  }

  @TestFactory
  Stream<DynamicTest> aRejectedPlanLeavesTheCalendarAndTheCountsUntilThatIsTakenBack() {
    return onEach(
        (store, story) -> {
          Announcement plan =
              story.weighing().announcements().stream()
                  .filter(a -> a.due().flatMap(DueDays::of).isPresent())
                  .findFirst()
                  .orElseThrow();
          DateRange days = DueDays.of(plan.due().orElseThrow()).orElseThrow();
          int before = store.agenda().within(days, 99).size();
          int plans = store.stories().row(story.story().id()).orElseThrow().announcements();
          long state = store.stories().state(story.story().id()).orElseThrow();
          Decision decision =
              decide(store, Decision.Kind.REJECT, subjects(store, story).of(plan), "");
          assertEquals(before - 1, store.agenda().within(days, 99).size());
          assertEquals(
              plans - 1, store.stories().row(story.story().id()).orElseThrow().announcements());
          assertTrue(store.stories().state(story.story().id()).orElseThrow() > state, "told anew");
          assertEquals(
              story, store.stories().story(story.story().id()).orElseThrow(), "as weighed");
          assertTrue(store.decisions().undo(decision.id(), "léo", "si"));
          assertEquals(before, store.agenda().within(days, 99).size());
          assertEquals(
              plans, store.stories().row(story.story().id()).orElseThrow().announcements());
        });
  }

  @TestFactory
  Stream<DynamicTest> aCorrectedDueDayStandsInTheCalendar() {
    return onEach(
        (store, story) -> {
          Announcement plan = story.weighing().announcements().get(0);
          DateRange days = DueDays.of("2031-05-06").orElseThrow();
          assertEquals(List.of(), store.agenda().within(days, 9));
          decide(store, Decision.Kind.CORRECT, subjects(store, story).of(plan), "2031-05-06");
          assertEquals(plan.what(), store.agenda().within(days, 9).get(0).what());
        });
  }

  @TestFactory
  Stream<DynamicTest> rejectedFindingsLeaveWhatArticlesAreFoundBy() {
    return onEach(
        (store, story) -> {
          Finding.Kind kind = story.weighing().findings().get(0).kind();
          assertTrue(findings(store, kind.name()) > 0);
          for (Finding finding : story.weighing().findings()) {
            if (finding.kind() == kind) {
              decide(store, Decision.Kind.REJECT, subjects(store, story).of(finding), "");
            }
          }
          assertEquals(0, findings(store, kind.name()));
        });
  }

  @TestFactory
  Stream<DynamicTest> peopleWhoAreOneAreOneName() {
    return onEach(
        (store, story) -> {
          List<Entity> people =
              story.story().entities().stream()
                  .filter(e -> e.type() == EntityType.PERSON)
                  .limit(2)
                  .toList();
          String kept = people.get(0).name();
          String other = people.get(1).name();
          int before = store.names().count(EntityType.PERSON, "");
          Decision merge =
              store
                  .decisions()
                  .decide(
                      "ana",
                      new Decision.Made(
                          Decision.Kind.MERGE,
                          subjects(store, story).of(people),
                          "la même",
                          new Decision.Value("", List.of(kept, other))));
          assertEquals(before - 1, store.names().count(EntityType.PERSON, ""));
          Names.InStory in = store.names().stories(EntityType.PERSON, kept, 9).get(0);
          assertEquals(List.of(merge.id()), store.names().said(in).merges());
          assertEquals(List.of(), store.names().stories(EntityType.PERSON, other, 9));
          store.decisions().undo(merge.id(), "ana", "non");
          assertEquals(before, store.names().count(EntityType.PERSON, ""));
          assertEquals(List.of(), store.names().said(in).merges());
        });
  }

  @TestFactory
  Stream<DynamicTest> namesAreCountedAsTheirRowsTell() {
    return onEach(
        (store, story) -> {
          List<String> rows = names(store, COUNTED);
          assertFalse(rows.isEmpty());
          assertEquals(rows, names(store, TALLIED));
          store.retelling().story(story.story().id());
          assertEquals(rows, names(store, TALLIED), "told again, nothing counts twice");
          store.jdbi().useHandle(handle -> handle.execute("delete from name_tally"));
          store.retelling().all();
          assertEquals(rows, names(store, TALLIED), "counted anew");
        });
  }

  private static final String COUNTED =
      "select type || ' ' || name || ' ' || count(distinct story) || ' ' || sum(articles) || ' ' ||"
          + " sum(mentions) as line from entity group by type, name order by type, name";

  private static final String TALLIED =
      "select type || ' ' || name || ' ' || stories || ' ' || articles || ' ' || mentions as line"
          + " from name_tally order by type, name";

  private static List<String> names(Store store, String sql) {
    return store.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  @TestFactory
  Stream<DynamicTest> aNameStandsWithRolesAndSentencesThatHoldIt() {
    return onEach(
        (store, story) -> {
          int roles = 0;
          for (Names.Name name : store.names().list(EntityType.PERSON, "", 0, 9)) {
            for (Names.InStory in : store.names().stories(EntityType.PERSON, name.name(), 9)) {
              Names.Said said = store.names().said(in);
              roles += said.roles().size();
              assertFalse(said.lines().isEmpty(), name.name());
              for (Names.Line line : said.lines()) {
                assertTrue(line.sentence().covers(line.name().start()), name.name());
                assertFalse(line.name().in(line.text()).isBlank(), name.name());
              }
            }
          }
          assertTrue(roles > 0, "somebody is said to be something");
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsDerivedCanBeWrittenAgain() {
    return onEach(
        (store, story) -> {
          assertEquals(List.of(), store.retelling().pending(9), "all is told as it should be");
          Names.Name name = store.names().list(EntityType.PERSON, "", 0, 1).get(0);
          Names.InStory in = store.names().stories(EntityType.PERSON, name.name(), 1).get(0);
          Names.Said before = store.names().said(in);
          store
              .jdbi()
              .useHandle(
                  handle -> {
                    handle.execute("delete from entity_sentence");
                    handle.execute("delete from entity_role");
                    handle.execute("update story set told = 0, announcements = 77");
                  });
          List<String> pending = store.retelling().pending(9);
          assertFalse(pending.isEmpty());
          pending.forEach(store.retelling()::story);
          assertEquals(List.of(), store.retelling().pending(9));
          assertEquals(before, store.names().said(in));
          assertEquals(
              story.weighing().announcements().size(),
              store.stories().row(story.story().id()).orElseThrow().announcements());
        });
  }
}
