package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.text.Analyser;
import org.recoupe.text.Sentences;

/** Names by CoreNLP and times by HeidelTime against the press gold, on the untouched texts. */
final class MarkPeers {
  private final Map<String, JsonNode> rows = new HashMap<>();
  private final List<JsonNode> gold;

  MarkPeers(Path gold, Path heap) {
    Json.lines(heap).forEach(row -> rows.putIfAbsent(row.path("id").asText(), row));
    this.gold = Json.lines(gold);
  }

  /** Names with strict spans and types. */
  Figures names(CoreNlpPeer peer) {
    SpanScore score = new SpanScore();
    for (JsonNode g : gold) {
      if (g.path("mentions").isArray()) {
        String text = text(g);
        List<SpanScore.Item> found = new ArrayList<>();
        peer.names(text).forEach(n -> found.add(item(text, n.start(), n.end(), n.type(), "")));
        score.add(
            found,
            SpanScore.gold(g.path("mentions")),
            (x, y) -> x.stretch().equals(y.stretch()) && type(x).equals(type(y)));
      }
    }
    Figures figures = new Figures();
    figures.put("names, strict", score.rate());
    return figures;
  }

  private static String type(SpanScore.Item item) {
    return item.mark().path("type").asText();
  }

  /** Times by overlap, and their values where the gold has one. */
  Figures times(HeidelTimePeer peer) {
    SpanScore score = new SpanScore();
    for (JsonNode g : gold) {
      String text = text(g);
      String day = row(g).path("date").asText("").replace("null", "").replace("-", "");
      List<SpanScore.Item> found = new ArrayList<>();
      peer.times(text, sentences(text), day.substring(0, Math.min(8, day.length())))
          .forEach(t -> found.add(item(text, t.start(), t.end(), t.type(), t.value())));
      score.add(found, SpanScore.gold(g.path("dates")), (x, y) -> x.stretch().touches(y.stretch()));
    }
    Figures figures = new Figures();
    figures.put("times, overlap", score.rate());
    PressScore.values(score, figures);
    return figures;
  }

  private static SpanScore.Item item(String text, int start, int end, String type, String value) {
    ObjectNode mark = JsonNodeFactory.instance.objectNode().put("type", type).put("value", value);
    Stretch stretch = new Stretch(text.codePointCount(0, start), text.codePointCount(0, end));
    return new SpanScore.Item(stretch, mark);
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> cut = new ArrayList<>();
    for (Span span : Sentences.in(text, new Span(0, text.length()))) {
      cut.add(
          new Sentence(span, Passage.Kind.BODY, "fr", Analyser.french().tokens(text, span, "fr")));
    }
    return cut;
  }

  private JsonNode row(JsonNode g) {
    return rows.getOrDefault(g.path("id").asText(), JsonNodeFactory.instance.objectNode());
  }

  private String text(JsonNode g) {
    return row(g).path("text").asText();
  }
}
