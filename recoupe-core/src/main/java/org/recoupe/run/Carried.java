package org.recoupe.run;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value on its way through an engine that carries values by key.
 *
 * @param to the stage it goes to
 * @param key values of one key meet there
 * @param id what it is there; a later value of the same key and id, from the same stage and key,
 *     takes its place
 * @param day when the article was published of which it tells, where it tells of one and that is
 *     known; of what waits for a heap since it tells no day, the day that the stream had reached
 * @param body the value, as JSON
 */
public record Carried(String to, String key, String id, Optional<LocalDate> day, String body) {
  Carried(String to, String key, String id, String body) {
    this(to, key, id, Optional.empty(), body);
  }

  Carried of(Optional<LocalDate> published) {
    return new Carried(to, key, id, published, body);
  }
}
