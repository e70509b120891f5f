package org.recoupe.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold of the examples cites what stands in the examples, and nothing else. */
class ExamplesGoldTest {
  private static final List<String> SINGLE = List.of("text", "embed");
  private static final List<String> LISTS = List.of("junk", "foreign");
  private static final Set<String> OUTCOMES =
      Set.of("happened", "partly", "cancelled", "contradicted", "no later coverage");

  static Stream<ExampleFolder> folders() {
    return ExampleFolder.all().stream();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyCitedWordStandsInItsArticle(ExampleFolder folder) {
    assertEquals(List.of(), uncited(folder.articles(), folder.gold()));
  }

  @Test
  void aWordThatStandsNowhereIsNoticed() throws Exception {
    JsonNode gold =
        new ObjectMapper()
            .readTree("{\"dates\":[{\"at\":{\"article\":\"a\",\"text\":\"mardi\"}}]}");
    assertEquals(List.of("a: mardi"), uncited(Map.of("a", "Il pleut lundi."), gold));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyArticleHasItsPlaceInAStoryAndInOneEpisode(ExampleFolder folder) {
    Set<String> told = new TreeSet<>();
    folder.gold().path("articles").forEach(a -> told.add(a.path("article").asText()));
    assertEquals(folder.articles().keySet(), told);
    Set<String> placed = new TreeSet<>();
    for (JsonNode story : folder.gold().path("stories")) {
      List<String> articles = words(story.path("articles"));
      placed.addAll(articles);
      placed.addAll(words(story.path("borderline")));
      List<String> inEpisodes = new ArrayList<>();
      story.path("episodes").forEach(e -> inEpisodes.addAll(words(e.path("articles"))));
      assertEquals(articles.stream().sorted().toList(), inEpisodes.stream().sorted().toList());
    }
    assertEquals(told, placed);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyPersonStandsInTheArticlesUnderEachVariant(ExampleFolder folder) {
    String all = String.join("\n", folder.articles().values());
    for (JsonNode person : folder.gold().path("people")) {
      assertTrue(words(person.path("variants")).contains(person.path("name").asText()));
      for (String name : words(person.path("variants"))) {
        assertTrue(all.contains(name), name);
      }
      for (String other : words(person.path("notToBeMergedWith"))) {
        assertTrue(all.contains(other), other);
        assertFalse(words(person.path("variants")).contains(other), other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsGluedIsNotYetMended(ExampleFolder folder) {
    for (JsonNode article : folder.gold().path("articles")) {
      String text = folder.articles().getOrDefault(article.path("article").asText(), "");
      for (JsonNode pair : article.path("glued")) {
        assertTrue(text.contains(pair.path(0).asText()), pair.toString());
        assertFalse(text.contains(pair.path(1).asText()), pair.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void anOutcomeOtherThanSilenceHasItsProof(ExampleFolder folder) {
    for (JsonNode plan : folder.gold().path("announcements")) {
      String outcome = plan.path("outcome").asText();
      assertTrue(OUTCOMES.contains(outcome), outcome);
      boolean silent = outcome.equals("no later coverage");
      assertEquals(silent, plan.path("proof").isEmpty(), plan.path("what").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aDisagreementHasTwoSidesInTwoArticles(ExampleFolder folder) {
    for (JsonNode dispute : folder.gold().path("disagreements")) {
      Map<String, String> sides = new HashMap<>();
      dispute.path("values").forEach(v -> sides.put(v.path("article").asText(), ""));
      assertTrue(sides.size() > 1, dispute.path("about").asText());
    }
  }

  private static List<String> uncited(Map<String, String> articles, JsonNode gold) {
    List<String> missing = new ArrayList<>();
    if (gold.path("article").isTextual()) {
      String name = gold.path("article").asText();
      String text = articles.getOrDefault(name, "");
      cited(gold).stream()
          .filter(words -> !text.contains(ExampleFolder.plain(words)))
          .forEach(words -> missing.add(name + ": " + words));
    }
    gold.forEach(child -> missing.addAll(uncited(articles, child)));
    return missing;
  }

  private static List<String> cited(JsonNode node) {
    List<String> cited = new ArrayList<>();
    SINGLE.stream().filter(node::has).forEach(key -> cited.add(node.path(key).asText()));
    LISTS.forEach(key -> cited.addAll(words(node.path(key))));
    return cited;
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }
}
