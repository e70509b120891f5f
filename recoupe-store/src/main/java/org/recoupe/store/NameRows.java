package org.recoupe.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;

/** What a story says of its names, as rows: some roles, and one sentence each of some articles. */
final class NameRows {
  private static final int SENTENCES = 3;
  private static final int ROLES = 4;

  private final Handle handle;
  private final String story;
  private final Map<String, Reading> readings = new HashMap<>();

  NameRows(Handle handle, String story, Collection<Reading> readings) {
    this.handle = handle;
    this.story = story;
    readings.forEach(reading -> this.readings.put(reading.article().id(), reading));
  }

  void put(List<Entity> entities) {
    PreparedBatch roles =
        handle.prepareBatch(
            "insert into entity_role (story, entity, position, words) values (?, ?, ?, ?)");
    PreparedBatch sentences =
        handle.prepareBatch(
            "insert into entity_sentence (story, entity, position, article, start_offset,"
                + " end_offset, sentence_start, sentence_end) values (?, ?, ?, ?, ?, ?, ?, ?)");
    for (Entity entity : entities) {
      roles(entity, roles);
      sentences(entity, sentences);
    }
    run(roles);
    run(sentences);
  }

  private static void run(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void roles(Entity entity, PreparedBatch rows) {
    List<String> roles =
        entity.roles().stream().map(Attested::text).distinct().limit(ROLES).toList();
    for (int i = 0; i < roles.size(); i++) {
      rows.add(story, entity.id(), i, roles.get(i));
    }
  }

  private void sentences(Entity entity, PreparedBatch rows) {
    Map<String, At> first = new LinkedHashMap<>();
    entity.mentions().stream()
        .filter(at -> !at.span().isEmpty() && readings.containsKey(at.article()))
        .forEach(at -> first.putIfAbsent(at.article(), at));
    List<At> shown = first.values().stream().limit(SENTENCES).toList();
    for (int i = 0; i < shown.size(); i++) {
      At at = shown.get(i);
      Span whole = sentence(at);
      rows.add(
          story,
          entity.id(),
          i,
          at.article(),
          at.span().start(),
          at.span().end(),
          whole.start(),
          whole.end());
    }
  }

  /** The sentence around a name; the name alone where there is none. */
  private Span sentence(At at) {
    return Optional.ofNullable(readings.get(at.article()))
        .flatMap(
            reading ->
                reading.sentences().stream()
                    .map(Sentence::span)
                    .filter(span -> span.covers(at.span().start()))
                    .findFirst())
        .orElse(at.span())
        .join(at.span());
  }
}
