package org.recoupe.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.DateRange;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Shelf;
import org.recoupe.run.Source;
import org.recoupe.store.SqlShelf;
import org.recoupe.store.Store;
import org.recoupe.store.Stories;
import org.recoupe.store.StoryRow;
import org.recoupe.story.Frequencies;
import org.recoupe.story.Keys;
import org.recoupe.story.Traits;

/** Days of very many articles: nobody looks at all of them, and the stories are the same. */
final class LikesTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");
  private static final Pipeline PIPELINE =
      Pipeline.standard(new LocalEngine(2), Progress.silent(), "test");
  private static final Optional<DateRange> EVER =
      Optional.of(new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)));

  @TempDir private Path folder = Path.of(".");

  private Optional<Store> opened = Optional.empty();
  private Optional<SearchIndex> searched = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(Store.open(folder.resolve("store").toString(), Clock.systemUTC()));
    searched = Optional.of(SearchIndex.open(folder.resolve("index"), store().following()));
  }

  @AfterEach
  void close() {
    searched.ifPresent(SearchIndex::close);
    opened.ifPresent(Store::close);
  }

  private Store store() {
    return opened.orElseThrow();
  }

  private SearchIndex index() {
    return searched.orElseThrow();
  }

  private LivingHeap heap() {
    return new LivingHeap(PIPELINE, store().shelf());
  }

  /** A heap all of whose days hold more than is looked at as a whole. */
  private LivingHeap crowded() {
    return new LivingHeap(PIPELINE, store().shelf().finding(index(), 0));
  }

  private static List<Path> files(String example) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      return files.sorted().toList();
    }
  }

  private Map<String, Traits> traits() {
    return store()
        .following()
        .traits(
            store().following().storiesSince(-1).stream()
                .flatMap(story -> articles(story).stream())
                .toList());
  }

  private List<String> articles(String story) {
    return store().stories().story(story).orElseThrow().story().articles();
  }

  private static double likeness(Traits one, Traits other) {
    Map<String, Double> theirs = Keys.of(other);
    return Keys.of(one).entrySet().stream()
        .mapToDouble(key -> key.getValue() * theirs.getOrDefault(key.getKey(), 0.0))
        .sum();
  }

  @Test
  void nothingThatIsLikeEnoughIsMissed() {
    heap().take(Source.files(List.of(EXAMPLES.resolve("crue"), EXAMPLES.resolve("greve"))));
    Map<String, Traits> all = traits();
    int pairs = 0;
    for (Traits one : all.values()) {
      List<String> found = index().like(one, EVER, all.size());
      assertFalse(found.contains(one.article()));
      for (Traits other : all.values()) {
        if (!other.article().equals(one.article()) && likeness(one, other) >= Keys.LEAST) {
          assertTrue(found.contains(other.article()), one.article() + " " + other.article());
          pairs++;
        }
      }
    }
    assertTrue(pairs > all.size(), pairs + " pairs");
    Traits first = all.get(new TreeSet<>(all.keySet()).first());
    assertEquals(index().like(first, EVER, all.size()).subList(0, 2), index().like(first, EVER, 2));
  }

  @Test
  void theDaysAreKeptTo() {
    heap().take(Source.files(List.of(EXAMPLES.resolve("crue"), EXAMPLES.resolve("greve"))));
    Map<String, Traits> all = traits();
    for (Traits one : all.values()) {
      Set<Optional<DateRange>> days =
          index().like(one, one.days(), all.size()).stream()
              .map(id -> all.get(id).days())
              .collect(Collectors.toSet());
      assertTrue(
          days.stream()
              .allMatch(
                  other ->
                      other.isEmpty()
                          || other.get().meet(one.days().orElse(other.get())).isPresent()),
          one.days() + " " + days);
    }
  }

  @Test
  void whatIsCommonIsCountedAroundTheArticles() {
    heap().take(Source.files(List.of(EXAMPLES.resolve("crue"))));
    Map<String, Traits> all = traits();
    Traits one = all.values().iterator().next();
    Frequencies common = index().common(EVER, List.of(one));
    assertEquals(all.size(), common.articles());
    for (String term : one.terms().keySet()) {
      long holders = all.values().stream().filter(a -> a.terms().containsKey(term)).count();
      assertEquals(holders, common.terms().getOrDefault(term, 0).longValue(), term);
    }
    for (String name : one.people().keySet()) {
      long holders = all.values().stream().filter(a -> a.people().containsKey(name)).count();
      assertEquals(holders, common.people().getOrDefault(name, 0).longValue(), name);
    }
  }

  @Test
  void fileByFileOnCrowdedDaysTheStoriesAreThoseOfTheWholeHeap() throws IOException {
    for (String example : List.of("crue", "greve")) {
      for (Path file : files(example)) {
        crowded().take(Source.files(List.of(file)));
      }
    }
    Set<List<String>> here =
        store().following().storiesSince(-1).stream()
            .map(this::articles)
            .collect(Collectors.toSet());
    try (Store other = Store.open(folder.resolve("other").toString(), Clock.systemUTC())) {
      SqlShelf shelf = other.shelf();
      for (String example : List.of("crue", "greve")) {
        for (Path file : files(example)) {
          new LivingHeap(PIPELINE, shelf).take(Source.files(List.of(file)));
        }
      }
      assertEquals(
          other.stories().list(Stories.Order.LARGE, true, 0, 999).stream()
              .map(row -> other.stories().story(row.id()).orElseThrow().story().articles())
              .collect(Collectors.toSet()),
          here);
    }
  }

  @Test
  void onCrowdedDaysADecisionTouchesNothingElse() {
    heap().take(Source.files(List.of(EXAMPLES.resolve("crue"), EXAMPLES.resolve("greve"))));
    StoryRow row = store().stories().list(Stories.Order.LARGE, true, 0, 1).get(0);
    Shelf.Changed changed = crowded().regroup(articles(row.id()), Map.of());
    assertEquals(List.of(), changed.told());
    assertEquals(Set.of(), changed.gone());
  }
}
