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

  @TestFactory
  Stream<DynamicTest> aFeedThatFailsIsAskedLessAndLess() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            Feeds feeds = store.feeds();
            assertTrue(feeds.add("https://bac.exemple/flux", "ana"));
            assertFalse(feeds.add("https://bac.exemple/flux", "léo"), "watched already");
            assertEquals(List.of("https://bac.exemple/flux"), feeds.due());
            feeds.failed("https://bac.exemple/flux", "the server answered 500");
            assertEquals(List.of(), feeds.due());
            Feeds.Feed once = feeds.list().get(0);
            assertEquals("2021-11-08T12:30:00Z", once.nextAt());
            feeds.failed("https://bac.exemple/flux", "the server answered 502");
            Feeds.Feed twice = feeds.list().get(0);
            assertEquals("2021-11-08T13:00:00Z", twice.nextAt());
            assertEquals(Optional.of("the server answered 502"), twice.error());
            feeds.asked("https://bac.exemple/flux", 3);
            Feeds.Feed well = feeds.list().get(0);
            assertEquals("2021-11-08T12:15:00Z", well.nextAt());
            assertEquals(3, well.pages());
            assertEquals(Optional.empty(), well.error());
            assertTrue(feeds.remove("https://bac.exemple/flux"));
            assertEquals(List.of(), feeds.list());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aPageIsHadOnceAndGivenUpAfterThreeFailures() {
    return onEach(
        url -> {
          try (Store store = Store.open(url, Databases.NOON)) {
            Fetched fetched = store.fetched();
            assertFalse(fetched.had("https://bac.exemple/1"));
            fetched.page("https://bac.exemple/1");
            assertTrue(fetched.had("https://bac.exemple/1"));
            fetched.failed("https://bac.exemple/2");
            fetched.failed("https://bac.exemple/2");
            assertFalse(fetched.had("https://bac.exemple/2"), "twice may be chance");
            fetched.failed("https://bac.exemple/2");
            assertTrue(fetched.had("https://bac.exemple/2"));
            Fetched.State state = new Fetched.State(Optional.of("\"a\""), Optional.empty());
            fetched.feed("https://bac.exemple/flux", state);
            assertEquals(Optional.of(state), fetched.state("https://bac.exemple/flux"));
            assertFalse(fetched.had("https://bac.exemple/flux"), "a feed changes");
          }
        });
  }
}
