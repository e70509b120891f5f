package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What people decided of which articles tell one story. */
class TiesTest {
  private static final List<Traits> HEAP =
      List.of(
          article("a1", 0, 0),
          article("a2", 0, 1),
          article("a3", 0, 2),
          article("b1", 1, 0),
          article("b2", 1, 1),
          article("c1", 2, 0));
  private static final List<String> ALL_A = List.of("a1", "a2", "a3");
  private static final List<String> ALL_B = List.of("b1", "b2");

  private static Traits article(String id, int topic, int turn) {
    SortedMap<String, Double> terms = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      terms.put("sujet%d-%d".formatted(topic, (i + turn) % 7), 2.0);
    }
    return new Traits(id, terms, new TreeMap<>(), Optional.empty());
  }

  private static Ties.Tie together(String... articles) {
    return new Ties.Tie.Together(List.of(articles));
  }

  private static Ties.Tie apart(List<String> out, List<String> left) {
    return new Ties.Tie.Apart(out, left);
  }

  private static Set<List<String>> stories(Ties.Tie... ties) {
    return stories(HEAP, ties);
  }

  private static Set<List<String>> stories(List<Traits> heap, Ties.Tie... ties) {
    Set<List<String>> stories = new HashSet<>();
    Clusterer.stories(heap, new Ties(List.of(ties)), Optional.empty())
        .forEach(s -> stories.add(s.articles()));
    return stories;
  }

  @Test
  void withoutTiesArticlesStandWhereTheyAreAlike() {
    assertEquals(Set.of(ALL_A, ALL_B, List.of("c1")), stories());
  }

  @Test
  void whatIsTiedIsOneStoryHoweverUnlikeAndOfTwoEpisodes() {
    assertEquals(
        Set.of(List.of("a1", "a2", "a3", "b1", "b2"), List.of("c1")),
        stories(together("a2", "b1")));
    Cluster one =
        Clusterer.stories(HEAP, new Ties(List.of(together("a2", "b1"))), Optional.empty()).get(0);
    assertEquals(List.of(ALL_A, ALL_B), one.episodes(), "each event stays what it is");
  }

  @Test
  void whatIsTakenOutIsAStoryOfItsOwnHoweverAlike() {
    assertEquals(
        Set.of(List.of("a1", "a3"), List.of("a2"), ALL_B, List.of("c1")),
        stories(apart(List.of("a2"), List.of("a1", "a3"))));
    assertEquals(
        Set.of(List.of("a1", "a3"), List.of("a2", "b2"), List.of("b1"), List.of("c1")),
        stories(apart(List.of("a2", "b2"), List.of("a1", "a3", "b1"))),
        "what is taken out stays together");
  }

  @Test
  void aNewArticleJoinsOneSideAndNeverBridgesThem() {
    List<Traits> more = new ArrayList<>(HEAP);
    more.add(article("a4", 0, 1));
    Set<List<String>> stories = stories(more, apart(List.of("a2"), List.of("a1", "a3")));
    assertTrue(
        stories.contains(List.of("a2", "a4")) || stories.contains(List.of("a1", "a3", "a4")),
        () -> "" + stories);
    assertTrue(
        stories.stream().noneMatch(story -> story.contains("a2") && story.contains("a1")),
        () -> "" + stories);
  }

  @Test
  void theLaterDecisionCounts() {
    Ties.Tie out = apart(List.of("a2"), List.of("a1", "a3"));
    Ties.Tie back = together("a1", "a2", "a3");
    assertTrue(stories(out, back).contains(ALL_A));
    assertFalse(stories(back, out).contains(ALL_A));
    assertTrue(stories(back, out).contains(List.of("a1", "a3")), "the others stay together");
  }

  @Test
  void aTieOfArticlesThatAreNotThereChangesNothing() {
    assertEquals(stories(), stories(together("a1", "x1"), apart(List.of("b1"), List.of("x2"))));
  }

  @Test
  void theStoryThatIsChosenGoesOnAndTheOtherComesBackUnderItsOwnId() {
    StoryStream stream = StoryStream.empty().withTraits(HEAP);
    String small = stream.byArticle().get("c1");
    String large = stream.byArticle().get("a1");
    Ties ties = new Ties(List.of(together("a1", "c1")));
    StoryStream merged =
        StoryStream.resume(HEAP, stream.stories(), Set.of(), ties, Optional.empty())
            .regrouped(Map.of("a1", small, "a2", small, "a3", small, "c1", small));
    assertEquals(small, merged.byArticle().get("a1"), "not the larger one, as else");
    assertTrue(merged.changes().contains(new StoryChange.Parted(large, List.of(small))));
    assertEquals(
        merged.stories(), merged.regrouped(Map.of()).stories(), "done twice it is the same");
    StoryStream again =
        StoryStream.resume(HEAP, merged.stories(), Set.of(), Ties.NONE, Optional.empty())
            .regrouped(Map.of("a1", large, "a2", large, "a3", large, "c1", small));
    assertEquals(stream.byArticle(), again.byArticle());
  }

  @Property(tries = 200)
  void theLastDecisionIsKeptWhateverTheOthersWere(
      @ForAll @Size(min = 2, max = 14) List<@IntRange(max = 3) Integer> topics,
      @ForAll @Size(min = 1, max = 4) List<Boolean> kinds,
      @ForAll long seed) {
    List<Traits> heap = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      heap.add(article("a%02d".formatted(i), topics.get(i), i));
    }
    Random random = new Random(seed);
    List<Ties.Tie> ties = new ArrayList<>();
    for (boolean together : kinds) {
      List<String> ids = new ArrayList<>(heap.stream().map(Traits::article).toList());
      Collections.shuffle(ids, random);
      int cut = 1 + random.nextInt(ids.size() - 1);
      ties.add(
          together
              ? new Ties.Tie.Together(ids.subList(0, cut))
              : apart(ids.subList(0, cut), ids.subList(cut, ids.size())));
    }
    Map<String, List<String>> home = new TreeMap<>();
    List<Cluster> stories = Clusterer.stories(heap, new Ties(ties), Optional.empty());
    stories.forEach(s -> s.articles().forEach(article -> home.put(article, s.articles())));
    assertEquals(heap.size(), home.size());
    Ties.Tie last = ties.get(ties.size() - 1);
    if (last instanceof Ties.Tie.Together together) {
      together
          .articles()
          .forEach(a -> assertEquals(home.get(together.articles().get(0)), home.get(a)));
    } else if (last instanceof Ties.Tie.Apart apart) {
      apart.out().forEach(a -> assertEquals(home.get(apart.out().get(0)), home.get(a)));
      apart.left().forEach(a -> assertNotEquals(home.get(apart.out().get(0)), home.get(a)));
    }
    Collections.shuffle(heap, random);
    assertEquals(
        stories, Clusterer.stories(heap, new Ties(ties), Optional.empty()), "whatever the order");
  }
}
