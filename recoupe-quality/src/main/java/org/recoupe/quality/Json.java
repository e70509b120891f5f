package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the gold. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static JsonNode file(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static JsonNode text(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a dossier that is no JSON", e);
    }
  }

  static List<JsonNode> lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<JsonNode> rows = new ArrayList<>();
      lines.filter(line -> !line.isBlank()).forEach(line -> rows.add(text(line)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static List<String> texts(JsonNode list) {
    return each(list).map(JsonNode::asText).toList();
  }
}
