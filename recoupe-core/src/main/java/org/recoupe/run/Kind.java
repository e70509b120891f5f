package org.recoupe.run;

import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;

/**
 * A kind of values that are carried: its mark stands before each id. Thread-safe.
 *
 * @param <T> a record
 */
final class Kind<T extends Record> {
  private final String mark;
  private final StoredJson<T> json;

  Kind(String mark, Class<T> type) {
    this.mark = mark + ":";
    this.json = StoredJson.of(type);
  }

  Carried to(String stage, String key, String name, T value) {
    return new Carried(stage, key, mark + name, json.write(value));
  }

  boolean is(Carried value) {
    return value.id().startsWith(mark);
  }

  /** What it is called among its kind. */
  String name(Carried value) {
    return value.id().substring(mark.length());
  }

  T of(Carried value) {
    try {
      return json.read(value.body());
    } catch (BrokenJson e) {
      throw new IllegalStateException("carried from another version: " + value.id(), e);
    }
  }
}
