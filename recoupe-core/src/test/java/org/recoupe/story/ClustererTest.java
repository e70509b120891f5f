package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.recoupe.model.DateRange;

class ClustererTest {

  @Test
  void articlesOnOneEventAreOneEpisodeAndOthersStandAlone() {
    List<Cluster> stories =
        Clusterer.cluster(
            List.of(
                Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD),
                Paper.of("b", "La Dépêche de l'Est", "2021-03-05", Paper.FLOOD_TOO),
                Paper.of("c", "Le Courrier", "2021-03-04", Paper.STRIKE),
                Paper.of("d", "Le Courrier", "2021-03-04", Paper.FILM)));
    assertEquals(
        List.of(
            new Cluster(List.of(List.of("a", "b"))),
            new Cluster(List.of(List.of("c"))),
            new Cluster(List.of(List.of("d")))),
        stories);
  }

  @Test
  void theSameWordsMonthsApartAreTwoEpisodes() {
    List<Cluster> stories =
        Clusterer.cluster(
            List.of(
                Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD),
                Paper.of("b", "La Dépêche de l'Est", "2021-11-19", Paper.FLOOD_TOO)));
    assertEquals(
        List.of(List.of("a"), List.of("b")),
        stories.stream().flatMap(story -> story.episodes().stream()).toList());
  }

  @Test
  void anEmptyHeapHasNoStories() {
    assertEquals(List.of(), Clusterer.stories(List.of()));
  }

  @Test
  void anArticleWithoutAWordStandsAlone() {
    Traits blank = new Traits("a", new TreeMap<>(), new TreeMap<>(), Optional.empty());
    assertEquals(List.of(new Cluster(List.of(List.of("a")))), Clusterer.stories(List.of(blank)));
  }

  @Property(tries = 60)
  void theOrderOfTheHeapDoesNotMatter(@ForAll("heaps") List<Traits> heap, @ForAll long seed) {
    List<Traits> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(Clusterer.stories(heap), Clusterer.stories(shuffled));
  }

  @Property(tries = 60)
  void everyArticleStandsInExactlyOneEpisode(@ForAll("heaps") List<Traits> heap) {
    List<String> placed =
        Clusterer.stories(heap).stream()
            .flatMap(story -> story.episodes().stream())
            .flatMap(List::stream)
            .sorted()
            .toList();
    assertEquals(heap.stream().map(Traits::article).sorted().toList(), placed);
    assertTrue(Clusterer.stories(heap).stream().noneMatch(s -> s.articles().isEmpty()));
  }

  @Provide
  Arbitrary<List<Traits>> heaps() {
    Arbitrary<List<Integer>> words =
        Arbitraries.integers().between(0, 40).list().ofMinSize(0).ofMaxSize(25);
    Arbitrary<Integer> days = Arbitraries.integers().between(-1, 30);
    Arbitrary<Traits> article = Combinators.combine(words, days).as(ClustererTest::traits);
    return article.list().ofMaxSize(25).map(ClustererTest::numbered);
  }

  private static Traits traits(List<Integer> words, int day) {
    TreeMap<String, Double> terms = new TreeMap<>();
    words.forEach(word -> terms.merge("mot" + word, 1.0, Double::sum));
    TreeMap<String, Double> people = new TreeMap<>();
    words.stream().limit(2).forEach(word -> people.put("nom" + word % 5, 1.0));
    Optional<DateRange> date =
        day < 0
            ? Optional.empty()
            : Optional.of(DateRange.of(LocalDate.of(2020, 1, 1).plusDays(day)));
    return new Traits("", terms, people, date);
  }

  private static List<Traits> numbered(List<Traits> heap) {
    List<Traits> numbered = new ArrayList<>();
    for (Traits traits : heap) {
      numbered.add(
          new Traits("a" + numbered.size(), traits.terms(), traits.people(), traits.days()));
    }
    return numbered;
  }
}
