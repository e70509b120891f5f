package org.recoupe.show.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entity of FollowTheMoney in the making: an id, a schema, properties with several values. */
final class FtmEntity {
  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  /** An id in the alphabet that FollowTheMoney allows: letters, digits, hyphens and points. */
  static String id(String kind, String... parts) {
    StringBuilder id = new StringBuilder("recoupe-").append(kind);
    for (String part : parts) {
      id.append('.').append(part.replaceAll("[^0-9A-Za-z-]", "-"));
    }
    return id.toString();
  }

  /** Adds a value; empty ones and those it has are left out. */
  FtmEntity put(String property, String value) {
    if (!value.isBlank()) {
      properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(Spelling.fit(value));
    }
    return this;
  }

  FtmEntity put(String property, Optional<String> value) {
    return put(property, value.orElse(""));
  }

  FtmEntity put(String property, List<String> values) {
    values.forEach(v -> put(property, v));
    return this;
  }

  ObjectNode json() {
    ObjectNode json = JsonValues.object().put("id", id).put("schema", schema);
    ObjectNode all = json.putObject("properties");
    properties.forEach(
        (name, values) -> {
          ArrayNode array = all.putArray(name);
          values.forEach(array::add);
        });
    return json;
  }
}
