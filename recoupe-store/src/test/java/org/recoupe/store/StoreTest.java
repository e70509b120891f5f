package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.DateRange;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Shelf;
import org.recoupe.run.Source;

final class StoreTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  @TempDir private Path folder = Path.of(".");

  /** A test on each database. */
  private interface OnStore {
    void run(Store store) throws Exception;
  }

  private Stream<DynamicTest> onEach(OnStore test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite",
                    () -> {
                      try (Store store = Store.open(url, Databases.NOON)) {
                        test.run(store);
                      }
                    }));
  }

  private static List<String> texts(Store store, String sql) {
    return store.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  private static int count(Store store, String table) {
    return Integer.parseInt(texts(store, "select count(*) from " + table).get(0));
  }

  @TestFactory
  Stream<DynamicTest> anOriginalIsKeptOnceAndWaitedForOnce() {
    return onEach(
        store -> {
          byte[] bytes = "un article".getBytes(StandardCharsets.UTF_8);
          long id = store.inbox().add("a.txt", bytes);
          assertEquals(id, store.inbox().add("b.txt", bytes));
          List<Inbox.Waiting> waiting = store.inbox().next(9);
          assertEquals(1, waiting.size());
          assertArrayEquals(bytes, waiting.get(0).bytes());
          store.inbox().done(id, 1);
          assertEquals(0, store.inbox().waiting());
          assertEquals(Optional.of(1), store.inbox().latest(1).get(0).articles());
          assertTrue(store.inbox().add("a.txt", bytes) > id, "it may come again later");
          assertEquals(1, count(store, "original"));
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsPutAwayIsThere() {
    return onEach(
        store -> {
          LivingHeap heap = new LivingHeap(PIPELINE, store.shelf());
          Shelf.Changed changed = heap.take(Source.files(List.of(EXAMPLES.resolve("crue"))));
          assertEquals(8, changed.readings().size());
          assertEquals(8, count(store, "article"));
          assertEquals(changed.told().size(), count(store, "story"));
          Set<String> ids =
              changed.readings().stream().map(r -> r.article().id()).collect(Collectors.toSet());
          assertEquals(ids, store.shelf().known(ids));
          assertEquals(Set.copyOf(changed.readings()), Set.copyOf(store.shelf().readings(ids)));
          Dossier dossier = changed.told().get(0).dossier();
          assertEquals(
              dossier.stories().get(0).weighing().findings().size(), count(store, "finding"));
          assertTrue(count(store, "finding_value") > 2);
          assertTrue(count(store, "entity") > 5);
          assertEquals(Set.of("FOUNDED"), new TreeSet<>(texts(store, "select kind from change")));
        });
  }

  @TestFactory
  Stream<DynamicTest> fileByFileItIsTheSameHeap() {
    return onEach(
        store -> {
          LivingHeap heap = new LivingHeap(PIPELINE, store.shelf());
          for (Path file : files("sommet")) {
            heap.take(Source.files(List.of(file)));
          }
          Dossier whole = PIPELINE.dossier(Source.files(List.of(EXAMPLES.resolve("sommet"))));
          assertEquals(
              whole.stories().stream()
                  .map(s -> String.join(" ", s.story().articles()))
                  .collect(Collectors.toSet()),
              stories(store));
          assertEquals(9, count(store, "article"));
        });
  }

  private static Set<String> stories(Store store) {
    DateRange always = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));
    return store
        .shelf()
        .around(Shelf.Stretch.NOTHING, Optional.of(always), Set.of(), List.of())
        .stories()
        .stream()
        .map(kept -> String.join(" ", kept.cluster().articles()))
        .collect(Collectors.toSet());
  }

  private static List<Path> files(String example) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsDoubledWhenItComesAgain() {
    return onEach(
        store -> {
          LivingHeap heap = new LivingHeap(PIPELINE, store.shelf());
          Source strike = Source.files(List.of(EXAMPLES.resolve("greve")));
          heap.take(strike);
          List<String> before = rows(store);
          heap.take(strike);
          assertEquals(before, rows(store));
        });
  }

  @TestFactory
  Stream<DynamicTest> whoFollowsSeesWhatChangedSince() {
    return onEach(
        store -> {
          LivingHeap heap = new LivingHeap(PIPELINE, store.shelf());
          Following following = store.following();
          Following.Mark before = following.mark();
          List<Path> files = files("election");
          heap.take(Source.files(files.subList(0, 1)));
          Following.Mark after = following.mark();
          assertEquals(new Following.Mark(before.uuid(), before.generation() + 1), after);
          List<String> changed = following.storiesSince(before.generation());
          assertEquals(texts(store, "select id from story"), changed);
          ArticleFacts facts = following.facts(changed.get(0)).get(0);
          assertTrue(facts.people().size() + facts.places().size() > 1);
          String text = following.texts(List.of(facts.article())).get(facts.article());
          assertTrue(facts.people().stream().allMatch(name -> text.contains(name)));
          heap.take(Source.files(files.subList(0, 1)));
          assertEquals(List.of(), following.storiesSince(after.generation()));
          assertEquals(after, following.mark(), "what is there already changes nothing");
        });
  }

  private static List<String> rows(Store store) {
    List<String> rows = new ArrayList<>();
    for (String table :
        List.of("article", "story", "episode", "finding", "announcement", "entity")) {
      rows.addAll(texts(store, "select '" + table + " ' || id from " + table + " order by id"));
    }
    return rows;
  }

  @Test
  void aFolderThatIsAFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "x");
    StoreException e =
        assertThrows(StoreException.class, () -> Store.open(file.toString(), Databases.NOON));
    assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()));
  }
}
