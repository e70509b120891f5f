package org.recoupe.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;

/** Which entity a referent of an article is. */
final class Cast {
  private final Map<String, Entity> byReferent = new HashMap<>();

  /** The cast of a story. */
  Cast(List<Entity> entities) {
    entities.forEach(e -> e.referents().forEach(r -> byReferent.put(r, e)));
  }

  Optional<Entity> entity(Reading reading, String referent) {
    return Optional.ofNullable(byReferent.get(reading.article().id() + "/" + referent));
  }

  Optional<Entity> speaker(Reading reading, Quote quote) {
    return quote.speaker().flatMap(referent -> entity(reading, referent));
  }
}
