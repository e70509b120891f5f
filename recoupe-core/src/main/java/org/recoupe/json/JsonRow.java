package org.recoupe.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One JSON object, read flat: its fields as text. An object inside is reached by a path ({@code
 * "source.name"}), a list of texts is joined by blank lines. Thread-safe, immutable.
 */
public final class JsonRow {
  private static final int DEEPEST = 4;
  private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

  private final Map<String, String> fields;

  private JsonRow(Map<String, String> fields) {
    this.fields = fields;
  }

  /**
   * Reads one object.
   *
   * @throws BrokenJson if the text is no JSON object, or goes on behind it
   */
  public static JsonRow parse(String text) throws BrokenJson {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode node = MAPPER.readTree(parser);
      if (node == null || !node.isObject()) {
        throw new BrokenJson("no JSON object");
      }
      if (parser.nextToken() != null) {
        throw new BrokenJson("something stands behind the JSON object");
      }
      return row(node);
    } catch (JsonProcessingException e) {
      throw new BrokenJson(reasonInLine(e));
    } catch (IOException e) {
      throw new BrokenJson("broken JSON");
    }
  }

  /**
   * Reads the objects of a JSON list, or one object, one after another.
   *
   * @param bytes the whole document, UTF-8
   * @param sink is given each object with the bytes it is written in
   * @throws BrokenJson where the document breaks; the objects before have been handed on
   */
  public static void each(byte[] bytes, BiConsumer<JsonRow, byte[]> sink) throws BrokenJson {
    try (JsonParser parser = MAPPER.createParser(bytes)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          long from = parser.currentTokenLocation().getByteOffset();
          JsonNode node = MAPPER.readTree(parser);
          long to = parser.currentLocation().getByteOffset();
          sink.accept(row(node), java.util.Arrays.copyOfRange(bytes, (int) from, (int) to));
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw new BrokenJson("a list of JSON objects holds something else");
        }
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      throw new BrokenJson(reason(e));
    } catch (IOException e) {
      throw new BrokenJson("broken JSON");
    }
  }

  /**
   * All objects of a document, those inside lists and under {@code @graph} too, each read flat, in
   * order: the shape of JSON-LD.
   *
   * @throws BrokenJson if the text is no JSON
   */
  public static List<JsonRow> objects(String text) throws BrokenJson {
    try {
      List<JsonRow> rows = new ArrayList<>();
      spread(MAPPER.readTree(text), 0, rows);
      return rows;
    } catch (JsonProcessingException e) {
      throw new BrokenJson(reason(e));
    }
  }

  private static void spread(JsonNode node, int depth, List<JsonRow> rows) {
    if (node.isObject()) {
      rows.add(row(node));
      spread(node.path("@graph"), depth + 1, rows);
      spread(node.path("mainEntity"), depth + 1, rows);
    } else if (node.isArray() && depth < DEEPEST) {
      node.forEach(inner -> spread(inner, depth + 1, rows));
    }
  }

  /** The field as text, if it is there and says something. */
  public Optional<String> field(String path) {
    return Optional.ofNullable(fields.get(path));
  }

  /** A row is a line already: only the place in it tells something. */
  private static String reasonInLine(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "broken JSON" : "broken JSON at character " + at.getColumnNr();
  }

  private static String reason(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return "broken JSON" + place;
  }

  private static JsonRow row(JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    collect("", node, 0, fields);
    return new JsonRow(Map.copyOf(fields));
  }

  private static void collect(String path, JsonNode node, int depth, Map<String, String> out) {
    if (node.isObject() && depth < 3) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        collect(inner, field.getValue(), depth + 1, out);
      }
    } else if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : node) {
        if (part.isValueNode() && !part.isNull()) {
          parts.add(part.asText());
        } else if (part.isObject() && part.path("name").isTextual()) {
          parts.add(part.path("name").asText());
        }
      }
      put(path, String.join("\n\n", parts), out);
    } else if (node.isValueNode() && !node.isNull()) {
      put(path, node.asText(), out);
    }
  }

  private static void put(String path, String value, Map<String, String> out) {
    if (!value.isBlank()) {
      out.putIfAbsent(path, value);
    }
  }
}
