package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of a dossier beside the heap they came from; an id of the heap can stand for several
 * outlets.
 */
final class Heap {

  /** A stretch of an original, with the id of the article. */
  record Place(String id, Stretch stretch) {

    boolean touches(JsonNode gold) {
      return id.equals(gold.path("id").asText())
          && stretch.touches(new Stretch(gold.path("start").asInt(), gold.path("end").asInt()));
    }
  }

  private final Map<String, Judged> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Map<String, String> byRow = new HashMap<>();

  Heap(JsonNode dossier, Path heap) {
    Map<String, String> texts = new HashMap<>();
    Json.lines(heap).forEach(r -> texts.put(r.path("id").asText(), r.path("text").asText()));
    for (JsonNode a : dossier.path("articles")) {
      Judged judged = new Judged(a, Optional.ofNullable(texts.get(a.path("key").asText())));
      byId.put(judged.id(), judged);
      byKey.computeIfAbsent(judged.key(), k -> new ArrayList<>()).add(judged.id());
      byRow.put(judged.key() + "\t" + judged.outlet(), judged.id());
    }
  }

  Optional<String> row(JsonNode row) {
    String key = row.path("id").asText();
    String exact = byRow.get(key + "\t" + row.path("outlet").asText(""));
    return exact != null
        ? Optional.of(exact)
        : byKey.getOrDefault(key, List.of()).stream().findFirst();
  }

  List<String> ids(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  Optional<Place> back(JsonNode at) {
    Judged article = byId.get(at.path("article").asText());
    return article == null
        ? Optional.empty()
        : article.back(at).map(s -> new Place(article.key(), s));
  }

  List<Place> backAll(Iterable<JsonNode> ats) {
    List<Place> places = new ArrayList<>();
    ats.forEach(at -> back(at).ifPresent(places::add));
    return places;
  }

  static boolean touch(List<Place> places, JsonNode gold) {
    return places.stream().anyMatch(p -> p.touches(gold));
  }

  /** Every text of a list once. */
  static Set<String> set(JsonNode list) {
    return new HashSet<>(Json.texts(list));
  }
}
