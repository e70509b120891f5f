package org.recoupe.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.store.Names;
import org.recoupe.store.Store;

/** Finds what a story says of a name: one sentence of each article, as long as there are few. */
record NameFinder(Store store) {
  private static final int SENTENCES = 3;
  private static final int ROLES = 4;

  NameStory find(Names.InStory in) {
    Optional<Entity> entity =
        store.stories().story(in.story()).stream()
            .flatMap(told -> told.story().entities().stream())
            .filter(e -> e.id().equals(in.entity()))
            .findFirst();
    return entity
        .map(e -> new NameStory(in, roles(e), sentences(e)))
        .orElse(new NameStory(in, List.of(), List.of()));
  }

  private static List<String> roles(Entity entity) {
    return entity.roles().stream().map(Attested::text).distinct().limit(ROLES).toList();
  }

  private List<SentenceLine> sentences(Entity entity) {
    Map<String, At> first = new LinkedHashMap<>();
    entity.mentions().stream()
        .filter(at -> !at.span().isEmpty())
        .forEach(at -> first.putIfAbsent(at.article(), at));
    List<At> shown = first.values().stream().limit(SENTENCES).toList();
    Map<String, Reading> readings = new HashMap<>();
    store
        .shelf()
        .readings(shown.stream().map(At::article).toList())
        .forEach(r -> readings.put(r.article().id(), r));
    List<SentenceLine> lines = new ArrayList<>();
    for (At at : shown) {
      Optional.ofNullable(readings.get(at.article()))
          .ifPresent(reading -> lines.add(SentenceLine.of(reading, at.span())));
    }
    return lines;
  }
}
