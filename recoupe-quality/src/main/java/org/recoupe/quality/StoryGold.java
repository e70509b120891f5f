package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One story of a dossier beside what a careful reader found in the same articles. */
final class StoryGold {
  /** Gold words may stand so many UTF-16 units from the place that was found: about a sentence. */
  private static final int ROOM = 300;

  private final JsonNode dossier;
  private final JsonNode gold;
  private final Map<String, Judged> byName = new LinkedHashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, Judged> byId = new HashMap<>();
  private final Optional<JsonNode> story;

  StoryGold(JsonNode dossier, JsonNode gold) {
    this.dossier = dossier;
    this.gold = gold;
    List<String> names =
        Json.each(gold.path("articles")).map(a -> a.path("article").asText()).toList();
    for (JsonNode a : dossier.path("articles")) {
      names.stream().filter(name -> named(a, name)).findFirst().ifPresent(n -> put(n, a));
    }
    this.story =
        Json.each(dossier.path("stories"))
            .max(Comparator.comparingInt(s -> s.path("articles").size()));
  }

  private static boolean named(JsonNode article, String name) {
    String key = article.path("key").asText();
    return name.equals(key)
        || List.of(article.path("uri").asText("").split("/")).contains(name)
        || name.split("\\.")[0].equals(key);
  }

  private void put(String name, JsonNode article) {
    Judged judged = new Judged(article, Optional.empty());
    byName.put(name, judged);
    byId.put(judged.id(), judged);
    nameOf.put(judged.id(), name);
  }

  JsonNode gold() {
    return gold;
  }

  JsonNode dossier() {
    return dossier;
  }

  int articles() {
    return byName.size();
  }

  Optional<Judged> article(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  String nameOf(String id) {
    return nameOf.getOrDefault(id, "");
  }

  /** A list of the richest story, e.g. "findings". */
  List<JsonNode> told(String list) {
    return story.map(s -> Json.each(s.path(list)).toList()).orElse(List.of());
  }

  Optional<JsonNode> story() {
    return story;
  }

  String entityName(JsonNode id) {
    return told("entities").stream()
        .filter(e -> e.path("id").equals(id))
        .map(e -> e.path("name").asText())
        .findFirst()
        .orElse("");
  }

  /** True if the gold words stand in the same article within a sentence of the place. */
  boolean around(JsonNode at, JsonNode words) {
    Judged article = byId.get(at.path("article").asText());
    return article != null
        && nameOf(article.id()).equals(words.path("article").asText())
        && Norm.of(article.around(at, ROOM)).contains(Norm.head(words.path("text").asText(), 25));
  }

  boolean anyAround(JsonNode ats, JsonNode words) {
    Stream<JsonNode> places = ats.isArray() ? Json.each(ats) : Stream.of(ats);
    return places.anyMatch(at -> around(at, words));
  }

  /** The findings of these kinds that hold at least two of the gold's places. */
  List<JsonNode> findings(JsonNode words, List<String> kinds) {
    List<JsonNode> hits = new ArrayList<>();
    for (JsonNode f : told("findings")) {
      if (kinds.contains(f.path("kind").asText()) && held(f, words) >= 2) {
        hits.add(f);
      }
    }
    return hits;
  }

  long held(JsonNode finding, JsonNode words) {
    return Json.each(words)
        .filter(w -> Json.each(finding.path("values")).anyMatch(v -> around(v.path("at"), w)))
        .count();
  }

  /** True if a place covers the wording of an utterance. */
  boolean covers(JsonNode at, JsonNode wording) {
    Judged article = byId.get(at.path("article").asText());
    if (article == null || !nameOf(article.id()).equals(wording.path("article").asText())) {
      return false;
    }
    String cut = Norm.of(article.cut(at));
    String want = Norm.of(wording.path("text").asText());
    return cut.contains(Norm.head(want, 30)) || want.contains(Norm.head(cut, 40));
  }
}
