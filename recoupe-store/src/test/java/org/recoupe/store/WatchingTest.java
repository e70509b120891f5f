package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class WatchingTest {
  private static final String NOON = "2021-11-08T12:00:00Z";

  @TempDir private Path folder = Path.of(".");

  private interface OnUrl {
    void run(String url);
  }

  private Stream<DynamicTest> onEach(OnUrl test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite", () -> test.run(url)));
  }

  @TestFactory
  Stream<DynamicTest> aSearchIsSavedUnderItsName() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            SavedSearches searches = store.savedSearches();
            long id = searches.save("ana", "ponts", "q=pont");
            assertEquals(id, searches.save("ana", "ponts", "q=pont&outlet=x"), "replaced");
            assertTrue(searches.save("léo", "ponts", "q=viaduc") != id);
            SavedSearches.Saved saved =
                new SavedSearches.Saved(id, "ana", "ponts", "q=pont&outlet=x", NOON, NOON);
            assertEquals(List.of(saved), searches.of("ana"));
            searches.told(id, "2021-11-09T00:00:00Z");
            assertEquals("2021-11-09T00:00:00Z", searches.search(id).orElseThrow().toldUntil());
            assertFalse(searches.forget("léo", id), "it is not his");
            assertTrue(searches.forget("ana", id));
            assertEquals(Optional.empty(), searches.search(id));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsNewIsNewForOneVisit() {
    return onEach(
        url -> {
          assertEquals(Optional.empty(), look(url, "ana", Duration.ZERO), "never before");
          assertEquals(Optional.empty(), look(url, "ana", Duration.ofMinutes(10)), "still there");
          assertEquals(Optional.of("2021-11-08T12:10:00Z"), look(url, "ana", Duration.ofHours(5)));
          assertEquals(
              Optional.of("2021-11-08T12:10:00Z"),
              look(url, "ana", Duration.ofHours(5).plusMinutes(20)));
          assertEquals(Optional.of("2021-11-08T17:20:00Z"), look(url, "ana", Duration.ofHours(9)));
          assertEquals(Optional.empty(), look(url, "léo", Duration.ofHours(9)));
        });
  }

  private static Optional<String> look(String url, String who, Duration later) {
    try (Store store = Store.open(url, Clock.offset(Databases.NOON, later))) {
      return store.visits().look(who, "stories");
    }
  }
}
