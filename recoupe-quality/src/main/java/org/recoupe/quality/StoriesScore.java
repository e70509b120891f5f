package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Episodes, copies and figures against the story gold. */
final class StoriesScore {
  private static final List<String> COPIES = List.of("copy", "derived", "independent");
  private static final List<String> PAIRS = List.of("same", "conflict", "different");

  private record Found(String relation, String kind, List<Heap.Place> places) {}

  private final JsonNode dossier;
  private final JsonNode gold;
  private final Heap heap;
  private final List<Found> findings = new ArrayList<>();
  private final Figures out = new Figures();

  private StoriesScore(JsonNode dossier, JsonNode gold, Heap heap) {
    this.dossier = dossier;
    this.gold = gold;
    this.heap = heap;
  }

  static Figures of(JsonNode dossier, Path gold, Path articles) {
    StoriesScore score = new StoriesScore(dossier, Json.file(gold), new Heap(dossier, articles));
    score.episodes();
    score.copies();
    score.findings();
    score.figures();
    score.sentencePairs();
    return score.out;
  }

  private void episodes() {
    Map<String, String> episode = new HashMap<>();
    for (JsonNode story : dossier.path("stories")) {
      for (JsonNode e : story.path("episodes")) {
        String name = story.path("id").asText() + "/" + e.path("id").asText();
        e.path("articles").forEach(a -> episode.put(a.asText(), name));
      }
    }
    Map<String, String> wanted = wanted();
    Map<String, String> found = new HashMap<>();
    for (String key : wanted.keySet()) {
      Optional.ofNullable(episode.get(heap.ids(key).get(0))).ifPresent(e -> found.put(key, e));
    }
    Bcubed b = Bcubed.of(found, wanted);
    out.put("episodes, B-cubed", b.f1(), "P %.3f R %.3f".formatted(b.precision(), b.recall()));
  }

  private Map<String, String> wanted() {
    Map<String, String> wanted = new TreeMap<>();
    for (JsonNode story : gold.path("stories")) {
      Set<String> loose = Heap.set(story.path("borderline"));
      for (String id : Json.texts(story.path("articles"))) {
        if (!loose.contains(id)) {
          wanted.put(id, story.path("story").asText());
        }
      }
    }
    int alone = 0;
    for (String id : Json.texts(gold.path("distractors"))) {
      wanted.putIfAbsent(id, "alone-" + alone++);
    }
    wanted.keySet().removeIf(id -> heap.ids(id).isEmpty());
    return wanted;
  }

  private void copies() {
    Map<Set<String>, String> found = new HashMap<>();
    for (JsonNode story : dossier.path("stories")) {
      for (JsonNode c : story.path("copies")) {
        found.put(
            Set.of(c.path("original").asText(), c.path("copy").asText()), c.path("kind").asText());
      }
    }
    Map<List<String>, Integer> confusion = new HashMap<>();
    for (JsonNode pair : gold.path("copies")) {
      Optional<String> a = heap.row(pair.path("a"));
      Optional<String> b = heap.row(pair.path("b"));
      if (a.isPresent() && b.isPresent()) {
        String said =
            a.equals(b) ? "copy" : found.getOrDefault(Set.of(a.get(), b.get()), "independent");
        confusion.merge(List.of(pair.path("label").asText(), said), 1, Integer::sum);
      }
    }
    double sum = COPIES.stream().mapToDouble(k -> rate(confusion, k).f1()).sum();
    out.put("copies, macro F1", sum / COPIES.size(), confusion.toString());
  }

  private static Rate rate(Map<List<String>, Integer> confusion, String label) {
    Rate rate = Rate.NONE;
    for (Map.Entry<List<String>, Integer> e : confusion.entrySet()) {
      boolean wanted = e.getKey().get(0).equals(label);
      boolean said = e.getKey().get(1).equals(label);
      int n = e.getValue();
      rate = rate.plus(wanted && said ? n : 0, !wanted && said ? n : 0, wanted && !said ? n : 0);
    }
    return rate;
  }

  private void findings() {
    for (JsonNode story : dossier.path("stories")) {
      for (JsonNode f : story.path("findings")) {
        String kind = f.path("kind").asText();
        if (!kind.equals("single-source")) {
          List<Heap.Place> places = new ArrayList<>();
          f.path("values").forEach(v -> heap.back(v.path("at")).ifPresent(places::add));
          findings.add(new Found(relation(f), kind, places));
        }
      }
    }
  }

  private static String relation(JsonNode finding) {
    return switch (finding.path("kind").asText()) {
      case "agreement" -> "same";
      case "evolution" -> "evolution";
      default -> finding.path("aspect").asText("").equals("scope") ? "scope" : "conflict";
    };
  }

  private void figures() {
    int joined = 0;
    int reports = 0;
    int right = 0;
    int relations = 0;
    for (JsonNode quantity : gold.path("figures")) {
      List<JsonNode> told =
          Json.each(quantity.path("reports"))
              .filter(r -> !r.path("aside").asBoolean(false))
              .toList();
      reports += told.size();
      int most = findings.stream().mapToInt(f -> hits(f, told)).max().orElse(0);
      joined += most > 1 ? most : 0;
      for (JsonNode x : quantity.path("relations")) {
        relations++;
        right += relationFound(x, told) ? 1 : 0;
      }
    }
    out.put("figures joined", joined, reports);
    out.put("figure relations", right, relations);
  }

  private static int hits(Found finding, List<JsonNode> reports) {
    return (int) reports.stream().filter(r -> Heap.touch(finding.places(), r)).count();
  }

  private boolean relationFound(JsonNode relation, List<JsonNode> reports) {
    List<JsonNode> a = valued(reports, relation.path("a"));
    List<JsonNode> b = valued(reports, relation.path("b"));
    return findings.stream()
        .filter(f -> f.relation().equals(relation.path("relation").asText()))
        .anyMatch(f -> hits(f, a) > 0 && hits(f, b) > 0);
  }

  private static List<JsonNode> valued(List<JsonNode> reports, JsonNode value) {
    return reports.stream()
        .filter(r -> Math.abs(r.path("value").asDouble() - value.asDouble()) < 1e-9)
        .toList();
  }

  private void sentencePairs() {
    Map<List<String>, Integer> confusion = new HashMap<>();
    for (JsonNode pair : gold.path("sentencePairs")) {
      List<String> kinds =
          findings.stream()
              .filter(f -> Heap.touch(f.places(), pair.path("a")))
              .filter(f -> Heap.touch(f.places(), pair.path("b")))
              .map(Found::kind)
              .toList();
      boolean conflict = kinds.contains("disagreement") || kinds.contains("evolution");
      String said = conflict ? "conflict" : kinds.isEmpty() ? "different" : "same";
      confusion.merge(List.of(pair.path("label").asText(), said), 1, Integer::sum);
    }
    for (String label : PAIRS) {
      Rate rate = rate(confusion, label);
      out.put("sentence pairs: " + label, rate);
      if (label.equals("conflict")) {
        out.put("sentence pairs: conflict precision", rate.precision(), "");
      }
    }
  }
}
