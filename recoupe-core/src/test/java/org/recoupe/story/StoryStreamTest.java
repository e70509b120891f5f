package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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

class StoryStreamTest {
  private static Continuity.Named group(String id, String... articles) {
    return new Continuity.Named(id, List.of(articles));
  }

  private static List<Continuity.Named> follow(
      List<Continuity.Named> before, List<List<String>> after) {
    Set<String> used = new HashSet<>();
    before.forEach(b -> used.add(b.id()));
    return new Continuity("s", used).follow(before, after);
  }

  @Test
  void aGroupThatGrowsKeepsItsIdThoughAnEarlierArticleComes() {
    List<Continuity.Named> before = List.of(group("s-one", "m", "n"));
    List<Continuity.Named> after = follow(before, List.of(List.of("a", "m", "n")));
    assertEquals("s-one", after.get(0).id());
    assertEquals(
        List.of(new StoryChange.Grown("s-one", List.of(), List.of("a"))),
        Continuity.changes(before, after));
  }

  @Test
  void ofTwoThatMergeTheGreaterKeepsItsId() {
    List<Continuity.Named> before = List.of(group("s-1", "a"), group("s-2", "b", "c"));
    List<Continuity.Named> after = follow(before, List.of(List.of("a", "b", "c")));
    assertEquals("s-2", after.get(0).id());
    assertEquals(
        List.of(
            new StoryChange.Grown("s-2", List.of("s-1"), List.of()),
            new StoryChange.Parted("s-1", List.of("s-2"))),
        Continuity.changes(before, after));
  }

  @Test
  void ofOneThatSplitsTheGreaterPartKeepsTheIdAndTheOtherHasANewOne() {
    List<Continuity.Named> before = List.of(group("s-1", "a", "b", "c"));
    List<Continuity.Named> after = follow(before, List.of(List.of("a"), List.of("b", "c")));
    assertEquals("s-1", after.get(1).id());
    String fresh = after.get(0).id();
    assertNotEquals("s-1", fresh);
    assertEquals(
        Set.of(
            new StoryChange.Founded(fresh, List.of("s-1"), List.of()),
            new StoryChange.Parted("s-1", List.of(fresh, "s-1").stream().sorted().toList())),
        Set.copyOf(Continuity.changes(before, after)));
  }

  @Test
  void anIdIsNeverUsedAgainForAnotherGroup() {
    String first = follow(List.of(), List.of(List.of("a", "b"))).get(0).id();
    List<Continuity.Named> apart =
        follow(List.of(group(first, "a", "b", "c")), List.of(List.of("a"), List.of("b", "c")));
    assertEquals(first, apart.get(1).id());
    assertNotEquals(first, apart.get(0).id());
  }

  @Test
  void theFirstBatchHasTheIdsOfABatch() {
    StoryStream stream =
        StoryStream.empty().with(List.of(Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD)));
    assertEquals(Ids.of("s", "a"), stream.stories().get(0).id());
    assertEquals(List.of(Ids.of("p", "a")), stream.stories().get(0).episodes());
  }

  @Test
  void anArticleOnTheSameEventJoinsItsStory() {
    StoryStream first =
        StoryStream.empty()
            .with(List.of(Paper.of("b", "La Dépêche de l'Est", "2021-03-05", Paper.FLOOD_TOO)));
    StoryStream then =
        first.with(
            List.of(
                Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD),
                Paper.of("c", "Le Courrier", "2021-03-04", Paper.STRIKE)));
    String flood = first.stories().get(0).id();
    assertEquals(flood, then.byArticle().get("a"));
    assertTrue(then.changes().contains(new StoryChange.Grown(flood, List.of(), List.of("a"))));
    assertTrue(
        then.changes()
            .contains(new StoryChange.Founded(Ids.of("s", "c"), List.of(), List.of("c"))));
  }

  @Test
  void nothingNewChangesNothing() {
    StoryStream stream =
        StoryStream.empty().with(List.of(Paper.of("a", "Le Courrier", "2021-03-04", Paper.FLOOD)));
    StoryStream again = stream.with(List.of());
    assertEquals(stream.stories(), again.stories());
    assertEquals(List.of(), again.changes());
  }

  @Property(tries = 40)
  void whateverTheOrderTheStreamEndsAsTheBatch(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 5) Integer> topics, @ForAll long seed) {
    List<Traits> heap = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      heap.add(traits("a%02d".formatted(i), topics.get(i), i));
    }
    List<Traits> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, new Random(seed));
    StoryStream stream = StoryStream.empty();
    for (int i = 0; i < shuffled.size(); i += 4) {
      stream = stream.withTraits(shuffled.subList(i, Math.min(i + 4, shuffled.size())));
      List<String> ids = stream.stories().stream().map(StoryStream.Kept::id).toList();
      assertEquals(ids.size(), Set.copyOf(ids).size());
    }
    assertEquals(
        Clusterer.stories(heap), stream.stories().stream().map(StoryStream.Kept::cluster).toList());
  }

  private static Traits traits(String id, int topic, int turn) {
    SortedMap<String, Double> terms = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      terms.put("sujet%d-%d".formatted(topic, (i + turn) % 7), 2.0);
    }
    return new Traits(id, terms, new TreeMap<>(), Optional.empty());
  }
}
