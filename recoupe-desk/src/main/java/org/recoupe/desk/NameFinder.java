package org.recoupe.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.store.Decided;
import org.recoupe.store.Decision;
import org.recoupe.store.Names;
import org.recoupe.store.Store;

/** Finds what a story says of a name: one sentence of each article, as long as there are few. */
record NameFinder(Store store, List<Decision> holding) {
  private static final int SENTENCES = 3;
  private static final int ROLES = 4;

  NameStory find(Names.InStory in) {
    return store
        .stories()
        .story(in.story())
        .flatMap(told -> find(in, told))
        .orElse(new NameStory(in, List.of(), List.of(), List.of(), List.of()));
  }

  private Optional<NameStory> find(Names.InStory in, WeighedStory told) {
    return told.story().entities().stream()
        .filter(entity -> entity.id().equals(in.entity()))
        .findFirst()
        .map(entity -> find(in, told, entity));
  }

  private NameStory find(Names.InStory in, WeighedStory told, Entity entity) {
    Decided decided = Decided.people(told, holding);
    Entity whole =
        decided.told().story().entities().stream()
            .filter(e -> e.referents().containsAll(entity.referents()))
            .findFirst()
            .orElse(entity);
    List<Decision> merges =
        decided.merges().stream()
            .filter(
                merge ->
                    merge.made().value().names().stream().anyMatch(name -> isCalled(whole, name)))
            .toList();
    return new NameStory(in, roles(whole), sentences(whole), merges, others(told, whole));
  }

  private static List<String> others(WeighedStory told, Entity person) {
    return told.story().entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && person.type() == EntityType.PERSON)
        .filter(e -> !person.referents().containsAll(e.referents()))
        .map(Entity::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isCalled(Entity entity, String name) {
    return entity.name().equals(name) || entity.aliases().contains(name);
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
