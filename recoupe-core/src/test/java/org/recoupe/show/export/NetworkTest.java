package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** The networks, read by JGraphT, which checks GraphML against its official schema. */
final class NetworkTest {
  private record Drawn(Set<String> nodes, List<Triple<String, String, Double>> edges) {}

  private static String text(Format format, Dossier dossier) throws IOException {
    return Exported.text(format, dossier, Wishes.in(PageLanguage.FR));
  }

  private static Drawn graphml(Dossier dossier) throws IOException {
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    importer.setSchemaValidation(true);
    Drawn drawn = new Drawn(new HashSet<>(), new java.util.ArrayList<>());
    importer.addVertexConsumer(drawn.nodes()::add);
    importer.addEdgeConsumer(drawn.edges()::add);
    importer.importInput(new StringReader(text(Format.GRAPHML, dossier)));
    return drawn;
  }

  /**
   * JGraphT has the schema of GEXF 1.2, which a plain static graph of 1.3 fits but for its name.
   */
  private static Drawn gexf(Dossier dossier) throws IOException {
    String text = text(Format.GEXF, dossier);
    String older =
        text.replaceFirst("http://www.gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replaceFirst("version=\"1.3\"", "version=\"1.2\"");
    SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
    importer.setSchemaValidation(true);
    Drawn drawn = new Drawn(new HashSet<>(), new java.util.ArrayList<>());
    importer.addVertexConsumer(drawn.nodes()::add);
    importer.addEdgeConsumer(drawn.edges()::add);
    importer.importInput(new StringReader(older));
    return drawn;
  }

  @Test
  void bothFormsHoldTheSameNetwork() throws IOException {
    Drawn first = graphml(InventedDossier.heap());
    Drawn second = gexf(InventedDossier.heap());
    assertEquals(first.nodes(), second.nodes());
    assertEquals(pairs(first), pairs(second));
    assertFalse(first.edges().isEmpty());
  }

  private static List<Pair<String, String>> pairs(Drawn drawn) {
    return drawn.edges().stream().map(e -> Pair.of(e.getFirst(), e.getSecond())).toList();
  }

  @Test
  void everyEndOfAnEdgeIsANode() throws IOException {
    Drawn drawn = graphml(InventedDossier.heap());
    assertTrue(
        drawn.edges().stream()
            .allMatch(e -> drawn.nodes().containsAll(List.of(e.getFirst(), e.getSecond()))));
  }

  @Test
  void everyValueHasADeclaredColumnAndCountsAreTrue() throws IOException {
    Document gexf = Jsoup.parse(text(Format.GEXF, InventedDossier.heap()), Parser.xmlParser());
    assertEquals("1.3", gexf.select("gexf").attr("version"));
    for (String kind : List.of("node", "edge")) {
      List<String> declared =
          gexf.select("attributes[class=" + kind + "] attribute").eachAttr("id");
      assertTrue(declared.containsAll(gexf.select(kind + " attvalue").eachAttr("for")));
      int counted = Integer.parseInt(gexf.select(kind + "s").attr("count"));
      assertEquals(counted, gexf.select(kind).size());
      assertEquals(counted, Set.copyOf(gexf.select(kind).eachAttr("id")).size());
    }
  }

  @Test
  void whoIsNamedInOneSentenceIsTiedAndACopiedSentenceCountsOnce() {
    Network network = NetworkMaker.of(InventedDossier.heap(), Wishes.in(PageLanguage.FR));
    Map<String, List<Network.Edge>> byKind = new TreeMap<>();
    network
        .edges()
        .forEach(
            e ->
                byKind
                    .computeIfAbsent(e.values().get("kind"), k -> new java.util.ArrayList<>())
                    .add(e));
    assertEquals(
        Set.of("copies", "reworks", "named-together", "publishes", "quotes"), byKind.keySet());
    assertTrue(byKind.get("named-together").stream().noneMatch(Network.Edge::directed));
    Network.Edge copy = byKind.get("copies").get(0);
    assertEquals("k3", copy.source());
    assertEquals("g1", copy.target());
    assertEquals("0.83", copy.values().get("share"));
  }

  @Test
  void everyTieBetweenNamesLeadsToItsSentence() throws IOException {
    Document gexf = Jsoup.parse(text(Format.GEXF, InventedDossier.heap()), Parser.xmlParser());
    for (Element edge : gexf.select("edge[label=named-together], edge[label=quotes]")) {
      Map<String, String> values = new HashMap<>();
      edge.select("attvalue").forEach(v -> values.put(v.attr("for"), v.attr("value")));
      assertTrue(values.getOrDefault("evidence", "").matches("(\\w+:\\d+-\\d+ ?)+"), edge.html());
      assertFalse(values.getOrDefault("sentence", "").isEmpty());
    }
  }

  @Test
  void hostileTextStaysText() throws IOException {
    assertEquals(graphml(Exported.hostile()).nodes(), gexf(Exported.hostile()).nodes());
  }
}
