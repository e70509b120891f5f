package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;

/** Lists that are kept, and what becomes of matches when they change. */
final class NameListsTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  @TempDir private Path folder = Path.of(".");

  @TestFactory
  Stream<DynamicTest> matchesFollowTheListsThatAreKept() {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite", () -> follow(url)));
  }

  private static void follow(String url) throws Exception {
    List<NameList> lists = ListReader.read(EXAMPLES.resolve("listes"), refused -> {});
    try (Store store = Store.open(url, Databases.NOON)) {
      new LivingHeap(PIPELINE, store.shelf())
          .take(Source.files(List.of(EXAMPLES.resolve("sommet"))));
      store.nameLists().hold();
      assertEquals(0, store.nameLists().pending(), "no list, nothing to look up");
      lists.forEach(list -> store.nameLists().keep(list, "00"));
    }
    try (Store store = Store.open(url, Databases.NOON)) {
      assertEquals(Set.copyOf(lists), Set.copyOf(store.nameLists().all()), "after a restart");
      assertEquals(Set.of(), scored(store));
      lookUp(store);
      assertEquals(expected(lists), scored(store));
      assertFalse(scored(store).isEmpty());
      new LivingHeap(PIPELINE.screening(lists, List.of()), store.shelf())
          .take(Source.files(List.of(EXAMPLES.resolve("divers"))));
      assertEquals(0, store.nameLists().pending(), "what is put away has been looked up");
      changed(store, lists.get(0));
      lists.forEach(list -> assertTrue(store.nameLists().drop(list.name())));
      assertFalse(store.nameLists().drop("nobody's"));
      lookUp(store);
      assertEquals(Set.of(), scored(store));
    }
  }

  private static void changed(Store store, NameList list) {
    NameLists.Row before = row(store, list.name());
    store.nameLists().keep(list, "00");
    assertEquals(before, row(store, list.name()), "the same once more");
    NameList newer =
        new NameList(
            list.name(),
            Optional.of("2031-01-01"),
            "lists/new.xml",
            list.entries().subList(0, 1),
            2,
            0);
    store.nameLists().keep(newer, "01");
    assertNotEquals(before, row(store, list.name()));
    assertEquals(
        new NameLists.Row(
            list.name(), Optional.of("2031-01-01"), "lists/new.xml", "01", 1, 2, before.keptAt()),
        row(store, list.name()));
    assertEquals("new.xml", row(store, list.name()).shortFile());
  }

  private static NameLists.Row row(Store store, String name) {
    return store.nameLists().rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** As the desk does in the background. */
  private static void lookUp(Store store) {
    store.nameLists().hold();
    assertTrue(store.nameLists().pending() > 0);
    Pipeline screening = PIPELINE.screening(store.nameLists().all(), List.of());
    while (store.nameLists().again(screening::screened)) {
      assertTrue(store.nameLists().pending() >= 0);
    }
    assertEquals(0, store.nameLists().pending());
  }

  private static Set<String> scored(Store store) {
    return store.matches().list(0, 999).stream()
        .filter(row -> row.score().isPresent())
        .map(row -> row.entity().orElse("?") + " = " + row.name().orElse("?") + row.score().get())
        .collect(Collectors.toSet());
  }

  private static Set<String> expected(List<NameList> lists) throws Exception {
    Path other = Files.createTempDirectory("lists");
    try (Store store = Store.open(other.toString(), Databases.NOON)) {
      new LivingHeap(PIPELINE.screening(lists, List.of()), store.shelf())
          .take(Source.files(List.of(EXAMPLES.resolve("sommet"))));
      return scored(store);
    }
  }
}
