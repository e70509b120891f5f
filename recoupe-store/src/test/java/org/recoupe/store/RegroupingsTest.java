package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.story.StoryStream;

/** Stories that people merged and split. */
final class RegroupingsTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  @TempDir private Path folder = Path.of(".");

  private interface OnUrl {
    void run(String url) throws Exception;
  }

  private Stream<DynamicTest> onEach(OnUrl test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite", () -> test.run(url)));
  }

  private static LivingHeap heap(Store store) {
    return new LivingHeap(PIPELINE, store.shelf());
  }

  private static void fill(Store store) {
    for (String example : List.of("crue", "greve")) {
      heap(store).take(Source.files(List.of(EXAMPLES.resolve(example))));
    }
  }

  /** All stories, with their articles and what was found in them. */
  private static Map<String, WeighedStory> stories(Store store) {
    Map<String, WeighedStory> stories = new TreeMap<>();
    for (StoryRow row : store.stories().list(Stories.Order.LARGE, true, 0, 99)) {
      stories.put(row.id(), store.stories().story(row.id()).orElseThrow());
    }
    return stories;
  }

  private static List<StoryRow> largest(Store store) {
    return store.stories().list(Stories.Order.LARGE, true, 0, 2);
  }

  private static List<String> articles(Store store, String story) {
    return store.stories().story(story).orElseThrow().story().articles();
  }

  private static Decision merge(Store store, StoryRow kept, StoryRow other) {
    List<Decision.Side> sides =
        Stream.of(kept, other)
            .map(row -> new Decision.Side(row.id(), articles(store, row.id())))
            .toList();
    return store
        .decisions()
        .decide("ana", Groupings.merge(sides, kept.title() + " = " + other.title(), "le même"));
  }

  private static Decision split(Store store, StoryRow story, List<String> out) {
    return store
        .decisions()
        .decide(
            "ana",
            Groupings.split(
                new Decision.Side(story.id(), articles(store, story.id())),
                new Decision.Side(StoryStream.freeId(out, store.stories()::used), out),
                story.title(),
                "autre chose"));
  }

  private static int carryOut(Store store) {
    int count = 0;
    for (Optional<Regroupings.Waiting> one = store.regroupings().next();
        one.isPresent();
        one = store.regroupings().next()) {
      store.regroupings().carryOut(one.get(), heap(store));
      count++;
    }
    return count;
  }

  @TestFactory
  Stream<DynamicTest> theSmallerStoryTakesTheLargerOneInAndGivesItBack() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            fill(store);
            Map<String, WeighedStory> before = stories(store);
            StoryRow large = largest(store).get(0);
            StoryRow small = largest(store).get(1);
            Decision merge = merge(store, small, large);
            assertEquals(1, carryOut(store));
            List<String> all = articles(store, small.id());
            assertEquals(large.articles() + small.articles(), all.size());
            assertEquals(before.size() - 1, stories(store).size());
            assertEquals(Optional.of(small.id()), store.stories().successor(large.id()));
            WeighedStory told = store.stories().story(small.id()).orElseThrow();
            assertEquals(
                List.of(merge),
                Decided.of(told, store.shelf().readings(all), store.decisions().holding())
                    .grouping());
            joins(store, small.id(), all);
            assertTrue(store.decisions().undo(merge.id(), "léo", "non"));
            assertEquals(1, carryOut(store));
            assertTrue(stories(store).keySet().containsAll(before.keySet()), "under their ids");
            assertTrue(
                articles(store, large.id()).containsAll(before.get(large.id()).story().articles()));
            assertEquals(Optional.empty(), store.stories().successor(large.id()));
          }
        });
  }

  /** An article more comes among them: nothing comes apart. */
  private static void joins(Store store, String story, List<String> all) throws IOException {
    String like = store.shelf().readings(List.of(all.get(0))).get(0).article().text();
    byte[] more = (like + "\n\nLe bac reste à quai.").getBytes(StandardCharsets.UTF_8);
    heap(store).take(Source.stream("encore.txt", new ByteArrayInputStream(more)));
    assertEquals(1 + all.size(), articles(store, story).size(), "it holds when articles come");
    assertTrue(articles(store, story).containsAll(all));
  }

  @TestFactory
  Stream<DynamicTest> whatIsTakenOutIsAStoryOfItsOwnUntilThatIsTakenBack() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            fill(store);
            Map<String, WeighedStory> before = stories(store);
            StoryRow whole = largest(store).get(0);
            List<String> out = articles(store, whole.id()).subList(0, 5);
            Decision split = split(store, whole, out);
            assertEquals(1, carryOut(store));
            String own = split.made().value().sides().get(1).id();
            assertEquals(out, articles(store, own));
            assertFalse(articles(store, whole.id()).stream().anyMatch(out::contains));
            assertTrue(store.decisions().undo(split.id(), "léo", "si"));
            assertEquals(1, carryOut(store));
            assertEquals(before, stories(store));
            assertEquals(Optional.of(whole.id()), store.stories().successor(own));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whatWasDecidedWhenTheProgramDiedIsCarriedOutWhenItStartsAgain() {
    return onEach(
        url -> {
          List<String> once;
          Regroupings.Waiting waiting;
          try (Store store = Store.open(url, Databases.NOON)) {
            fill(store);
            merge(store, largest(store).get(1), largest(store).get(0));
          }
          try (Store store = Store.open(url, Databases.NOON)) {
            assertEquals(1, store.regroupings().waiting());
            waiting = store.regroupings().next().orElseThrow();
            heap(store).regroup(waiting.articles(), waiting.homes());
          }
          try (Store store = Store.open(url, Databases.NOON)) {
            once = new StoreState(store).rows();
            assertEquals(1, carryOut(store), "it died before this was noted as done");
            assertEquals(once, new StoreState(store).rows(), "done twice it is the same");
            assertEquals(0, store.regroupings().waiting());
            assertEquals(
                List.of(),
                new StoreState(store)
                    .faults().stream().filter(fault -> !fault.startsWith("original")).toList());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whoChangesTheirMindInBetweenIsNotForgotten() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            fill(store);
            Map<String, WeighedStory> before = stories(store);
            Decision merge = merge(store, largest(store).get(0), largest(store).get(1));
            Regroupings.Waiting early = store.regroupings().next().orElseThrow();
            store.decisions().undo(merge.id(), "ana", "non");
            store.regroupings().carryOut(early, heap(store));
            assertEquals(1, carryOut(store), "it waits again");
            assertEquals(before, stories(store));
            store.decisions().decide("léo", merge.made());
            Regroupings.Waiting broken = store.regroupings().next().orElseThrow();
            store.regroupings().failed(broken, "panne");
            assertEquals(0, carryOut(store));
            assertEquals(Map.of(broken.decision().id(), "panne"), store.regroupings().states());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> decisionsOfAnEarlierVersionKeepTheirNumbers() {
    return onEach(
        url -> {
          String jdbc = url.startsWith("jdbc:") ? url : "jdbc:sqlite:" + Path.of(url, Store.FILE);
          Flyway.configure()
              .dataSource(jdbc, null, null)
              .locations("classpath:org/recoupe/store/migrations")
              .placeholders(Dialect.of(jdbc).words())
              .target("15")
              .load()
              .migrate();
          String insert =
              "insert into decision (author, decided_at, reason, kind, target, story, label, traces,"
                  + " value) values ('ana', '2021-11-08T12:00:00Z', 'vu', 'CONFIRM', 'FINDING',"
                  + " 's', 'x', 'a', '{\"note\":\"\",\"names\":[]}')";
          Jdbi.create(jdbc)
              .useHandle(
                  handle -> {
                    handle.execute(insert);
                    handle.execute(insert);
                    handle.execute("delete from decision where id = 1");
                  });
          try (Store store = Store.open(url, Databases.NOON)) {
            Decision old = store.decisions().holding().get(0);
            assertEquals(2, old.id());
            assertEquals(Decision.Value.NONE, old.made().value());
            assertEquals(3, store.decisions().decide("léo", old.made()).id());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theDayOfAnArticleIsPutRightAndWhatItsWordsTellOfDaysFollows() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            String text =
                "Deux ponts ont cédé mardi à Montbrisac, a indiqué la mairie. Une réunion se"
                    + " tiendra lundi.";
            String line =
                "{\"id\":\"p\",\"outlet\":\"Le Fil\",\"date\":\"2021-11-10\",\"text\":\"%s\"}\n"
                    .formatted(text);
            heap(store)
                .take(
                    Source.stream(
                        "p.jsonl",
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
            Map<String, WeighedStory> before = stories(store);
            String story = before.keySet().iterator().next();
            String article = articles(store, story).get(0);
            Reading was = reading(store, article);
            Decision first = date(store, article, story, "2020-03-05");
            assertEquals(1, carryOut(store));
            Reading now = reading(store, article);
            assertEquals(
                Optional.of(DateRange.of(LocalDate.of(2020, 3, 5))),
                now.article().published().days());
            assertEquals(Published.Basis.DECIDED, now.article().published().basis());
            assertEquals("imprimé (ana, 2021-11-08)", now.article().published().why());
            assertFalse(was.times().equals(now.times()), "« mardi » is another day");
            WeighedStory told = stories(store).get(story);
            assertEquals(
                Optional.of("2020-03-05"), store.stories().row(story).orElseThrow().from());
            assertEquals(
                List.of(first),
                Decided.of(told, List.of(now), store.decisions().holding()).grouping());
            Decision second = date(store, article, story, "2020-03-06/2020-03-07");
            carryOut(store);
            store.decisions().undo(second.id(), "léo", "non");
            carryOut(store);
            assertEquals(now, reading(store, article), "the one before holds again");
            store.decisions().undo(first.id(), "léo", "non");
            assertEquals(1, carryOut(store));
            assertEquals(was, reading(store, article));
            assertEquals(before, stories(store));
            assertThrows(IllegalArgumentException.class, () -> date(store, article, story, "hier"));
          }
        });
  }

  private static Reading reading(Store store, String article) {
    return store.shelf().readings(List.of(article)).get(0);
  }

  private static Decision date(Store store, String article, String story, String days) {
    return store
        .decisions()
        .decide("ana", Groupings.date(article, story, days, "Deux ponts", "imprimé"));
  }
}
