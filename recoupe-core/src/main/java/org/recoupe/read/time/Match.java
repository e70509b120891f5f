package org.recoupe.read.time;

import java.util.Map;
import java.util.OptionalInt;
import org.recoupe.model.Span;

/**
 * A rule that fits a stretch of text, with what fills its slots.
 *
 * @param span what is marked
 * @param end the first run behind everything the rule took
 * @param meaning what the rule says it means
 * @param values the slots' values and the rule's settings, by name
 */
record Match(Span span, int end, Meaning meaning, Map<String, Integer> values) {
  Match {
    values = Map.copyOf(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  OptionalInt value(String name) {
    Integer value = values.get(name);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  int value(String name, int otherwise) {
    return value(name).orElse(otherwise);
  }
}
