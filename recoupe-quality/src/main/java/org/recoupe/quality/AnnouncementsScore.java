package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Announcements with their outcomes, and typed events, against the announcement gold. */
final class AnnouncementsScore {
  private static final Set<String> DONE = Set.of("happened", "partly");

  private record Telling(Heap.Place place, JsonNode value) {}

  private record Hit(JsonNode found, JsonNode gold) {}

  private final JsonNode dossier;
  private final JsonNode gold;
  private final Heap heap;
  private final Figures out = new Figures();

  private AnnouncementsScore(JsonNode dossier, JsonNode gold, Heap heap) {
    this.dossier = dossier;
    this.gold = gold;
    this.heap = heap;
  }

  static Figures of(JsonNode dossier, Path gold, Path articles) {
    AnnouncementsScore score =
        new AnnouncementsScore(dossier, Json.file(gold), new Heap(dossier, articles));
    score.announcements();
    score.events();
    return score.out;
  }

  private void announcements() {
    Set<String> read = Heap.set(gold.path("articlesA"));
    Set<Heap.Place> seen = new HashSet<>();
    List<Telling> told = new ArrayList<>();
    for (JsonNode story : dossier.path("stories")) {
      for (JsonNode plan : story.path("announcements")) {
        for (Heap.Place place : heap.backAll(plan.path("at"))) {
          if (read.contains(place.id()) && seen.add(place)) {
            told.add(new Telling(place, plan));
          }
        }
      }
    }
    List<JsonNode> wanted = Json.each(gold.path("announcements")).toList();
    List<Hit> hits = match(told, wanted, false);
    Rate rate = new Rate(hits.size(), told.size() - hits.size(), wanted.size() - hits.size());
    out.put("announcements, precision", rate.precision(), told.size() + " told");
    out.put("announcements, recall", rate.recall(), wanted.size() + " in gold");
    outcomes(hits);
    dues(hits);
  }

  private static List<Hit> match(List<Telling> told, List<JsonNode> wanted, boolean typed) {
    Set<Integer> used = new HashSet<>();
    List<Hit> hits = new ArrayList<>();
    for (Telling telling : told) {
      for (int i = 0; i < wanted.size(); i++) {
        JsonNode want = wanted.get(i);
        boolean type = !typed || want.path("type").equals(telling.value().path("type"));
        if (type && telling.place().touches(want) && used.add(i)) {
          hits.add(new Hit(telling.value(), want));
          break;
        }
      }
    }
    return hits;
  }

  private void outcomes(List<Hit> hits) {
    int told = 0;
    int right = 0;
    int knowable = 0;
    for (Hit hit : hits) {
      String said = hit.found().path("outcome").asText();
      String truth = hit.gold().path("outcome").asText();
      if (!said.equals("no-later-coverage")) {
        told++;
        boolean same = DONE.contains(said) == DONE.contains(truth);
        right += same && !truth.equals("no-later-coverage") ? 1 : 0;
      }
    }
    for (JsonNode plan : gold.path("announcements")) {
      knowable += plan.path("outcome").asText().equals("no-later-coverage") ? 0 : 1;
    }
    out.put("told outcomes right", right, told);
    out.put("knowable outcomes told", right, knowable);
  }

  private void dues(List<Hit> hits) {
    int right = 0;
    int all = 0;
    for (Hit hit : hits) {
      String want = hit.gold().path("due").asText("");
      if (!want.isEmpty()) {
        all++;
        right += head(hit.found().path("due").asText("")).equals(head(want)) ? 1 : 0;
      }
    }
    out.put("due dates", right, all);
  }

  private static String head(String iso) {
    return iso.substring(0, Math.min(10, iso.length()));
  }

  private void events() {
    Set<String> read = Heap.set(gold.path("articlesB"));
    Set<List<Object>> seen = new HashSet<>();
    List<Telling> told = new ArrayList<>();
    for (JsonNode story : dossier.path("stories")) {
      for (JsonNode entry : story.path("timeline")) {
        String type = entry.path("type").asText();
        boolean typed = !type.equals("statement") && !type.equals("other");
        heap.back(entry.path("statement"))
            .filter(p -> typed && read.contains(p.id()) && seen.add(List.of(p, type)))
            .ifPresent(p -> told.add(new Telling(p, entry)));
      }
    }
    List<JsonNode> wanted = Json.each(gold.path("events")).toList();
    List<Hit> hits = match(told, wanted, true);
    Rate rate = new Rate(hits.size(), told.size() - hits.size(), wanted.size() - hits.size());
    out.put("typed events, precision", rate.precision(), told.size() + " told");
    out.put("typed events, recall", rate.recall(), wanted.size() + " in gold");
    int status =
        (int)
            hits.stream()
                .filter(h -> h.found().path("status").equals(h.gold().path("status")))
                .count();
    out.put("status of typed events", status, hits.size());
  }
}
