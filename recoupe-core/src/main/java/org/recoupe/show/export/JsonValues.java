package org.recoupe.show.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The JSON in which exports give what they cite. */
final class JsonValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonValues() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** Adds a field; null where there is no value. */
  static void put(ObjectNode object, String field, Optional<String> value) {
    object.put(field, value.map(Spelling::fit).orElse(null));
  }

  /** Adds a field. */
  static void put(ObjectNode object, String field, String value) {
    object.put(field, Spelling.fit(value));
  }

  static ArrayNode texts(List<String> values) {
    ArrayNode array = array();
    values.forEach(v -> array.add(Spelling.fit(v)));
    return array;
  }

  /** Words with their sentence and all that leads back to them. */
  static ObjectNode cited(Cited cited) {
    ObjectNode object = object();
    put(object, "article", cited.article());
    put(object, "outlet", cited.outlet());
    put(object, "published", Optional.of(cited.published()).filter(p -> !p.isEmpty()));
    put(object, "uri", cited.uri());
    object.put("start", cited.place().start());
    object.put("end", cited.place().end());
    put(object, "text", cited.words());
    object.put("sentenceStart", cited.around().start());
    object.put("sentenceEnd", cited.around().end());
    put(object, "sentence", cited.sentence());
    return object;
  }

  static ArrayNode cited(List<Cited> places) {
    ArrayNode array = array();
    places.forEach(p -> array.add(cited(p)));
    return array;
  }
}
