package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the interface holds, and is read by another program. */
final class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of(".");

  @Test
  void itIsSoundAndNamesWhatThereIs() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      String yaml = desk.get("/api/openapi.yaml").body();
      SwaggerParseResult read = new OpenAPIV3Parser().readContents(yaml);
      assertEquals(List.of(), read.getMessages());
      assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
      Set<String> paths = new TreeSet<>(read.getOpenAPI().getPaths().keySet());
      assertEquals(
          Set.of(
              "/api/articles",
              "/api/arrivals/{id}",
              "/api/events",
              "/api/stories",
              "/api/stories/{id}",
              "/api/stories/{id}/things",
              "/api/decisions",
              "/api/decisions/{id}",
              "/api/decisions/{id}/undo"),
          paths);
    }
  }

  @Test
  void answersAreOfTheFormThatIsSaid() throws IOException, InterruptedException {
    try (OpenDesk desk = OpenDesk.in(folder)) {
      JsonNode api = new YAMLMapper().readTree(desk.get("/api/openapi.yaml").body());
      String article = "Le Fil\n\nDeux ponts ont cédé mardi à Montbrisac, a indiqué la mairie.\n";
      desk.post("/api/articles?name=a.txt", article.getBytes(StandardCharsets.UTF_8));
      desk.settled();
      conforms(api, "Arrival", desk.get("/api/arrivals/1").body());
      JsonNode stories = JSON.readTree(desk.get("/api/stories?alone=true").body()).path("stories");
      assertEquals(1, stories.size());
      conforms(api, "Story", stories.get(0).toString());
      conforms(api, "Problem", desk.get("/api/arrivals/99").body());
      conforms(api, "Problem", desk.get("/api/stories?page=0").body());
    }
  }

  private static void conforms(JsonNode api, String schema, String json) throws IOException {
    JsonNode node = api.path("components").path("schemas").path(schema);
    assertTrue(node.isObject(), schema);
    JsonSchema check =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(node);
    assertEquals(Set.of(), check.validate(JSON.readTree(json)), json);
  }
}
