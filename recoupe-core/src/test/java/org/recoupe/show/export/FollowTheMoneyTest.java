package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;
import org.recoupe.text.Table;

/** Entities of FollowTheMoney, held against its published schemata. */
final class FollowTheMoneyTest {
  private static final Map<String, Pattern> VALUES =
      Map.of(
          "entity", Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?"),
          "date", Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
          "country", Pattern.compile("[a-z]{2}"),
          "language", Pattern.compile("[a-z]{3}"),
          "number", Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?"),
          "url", Pattern.compile("https?://\\S+"));

  /** Type and range of a property. */
  private record Rule(String type, String range) {}

  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Set<String>> is = new HashMap<>();
  private final Map<String, Set<String>> required = new HashMap<>();

  FollowTheMoneyTest() {
    for (List<String> row : Table.of(FollowTheMoneyTest.class, "followthemoney.tsv")) {
      String schema = row.get(0);
      if (row.get(2).equals("is") || row.get(2).equals("required")) {
        (row.get(2).equals("is") ? is : required)
            .computeIfAbsent(schema, s -> new HashSet<>())
            .add(row.get(1));
      } else {
        rules.put(schema + "." + row.get(1), new Rule(row.get(2), row.get(3)));
      }
    }
  }

  private static Map<String, JsonNode> entities(Dossier dossier) throws IOException {
    Map<String, JsonNode> byId = new HashMap<>();
    String text = Exported.text(Format.FTM, dossier, Wishes.in(PageLanguage.FR));
    for (String line : text.split("\n")) {
      JsonNode entity = new ObjectMapper().readTree(line);
      assertFalse(byId.containsKey(entity.get("id").asText()), line);
      byId.put(entity.get("id").asText(), entity);
    }
    return byId;
  }

  private void check(Dossier dossier) throws IOException {
    Map<String, JsonNode> all = entities(dossier);
    for (JsonNode entity : all.values()) {
      String schema = entity.get("schema").asText();
      assertTrue(is.containsKey(schema), schema);
      required
          .getOrDefault(schema, Set.of())
          .forEach(p -> assertTrue(entity.get("properties").has(p), entity.toString()));
      for (Map.Entry<String, JsonNode> property : entity.get("properties").properties()) {
        Rule rule = rules.get(schema + "." + property.getKey());
        assertTrue(rule != null, schema + " has no " + property.getKey());
        for (JsonNode value : property.getValue()) {
          value(all, rule, value.asText());
        }
      }
    }
  }

  private void value(Map<String, JsonNode> all, Rule rule, String value) {
    Pattern form = VALUES.getOrDefault(rule.type(), Pattern.compile("(?s).+"));
    assertTrue(form.matcher(value).matches(), rule + " " + value);
    if (rule.type().equals("entity")) {
      assertTrue(all.containsKey(value), "nobody is " + value);
      assertTrue(
          is.get(all.get(value).get("schema").asText()).contains(rule.range()), rule + value);
    }
  }

  @Test
  void everyEntityFitsItsSchema() throws IOException {
    check(InventedDossier.heap());
    check(Exported.hostile());
  }

  @Test
  void noNameIsASanctionAndNoDeniedEventAnEvent() throws IOException {
    Map<String, JsonNode> all = entities(InventedDossier.heap());
    assertTrue(all.values().stream().noneMatch(e -> e.get("schema").asText().equals("Sanction")));
    assertEquals(
        2, all.values().stream().filter(e -> e.get("schema").asText().equals("Event")).count());
  }

  @Test
  void aPersonIsTiedToTheArticleAndItsSentence() throws IOException {
    Map<String, JsonNode> all = entities(InventedDossier.heap());
    JsonNode mention = all.get("recoupe-mention.p1.g1");
    assertEquals("recoupe-entity.p1", mention.at("/properties/resolved/0").asText());
    JsonNode passage = all.get("recoupe-passage.p1.g1");
    assertTrue(passage.at("/properties/description/0").asText().contains("Ilse Marenko"));
    assertEquals("recoupe-article.g1", passage.at("/properties/proof/0").asText());
  }
}
