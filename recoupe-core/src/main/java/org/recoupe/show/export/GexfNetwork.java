package org.recoupe.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.recoupe.model.story.Dossier;

/** The network as GEXF 1.3, the form of Gephi (gexf.net). */
final class GexfNetwork implements TextExport {
  private static final String NAMESPACE = "http://www.gexf.net/1.3";

  private final Wishes wishes;

  GexfNetwork(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Network network = NetworkMaker.of(dossier, wishes);
    Xml.document(
        out,
        xml -> {
          xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3").open("meta");
          Dossier.Generator by = dossier.generator();
          xml.text("creator", by.name() + " " + by.version()).close();
          xml.open("graph", "defaultedgetype", "directed", "idtype", "string", "mode", "static");
          columns(xml, "node", Network.NODE_COLUMNS);
          columns(xml, "edge", Network.EDGE_COLUMNS);
          nodes(xml, network);
          edges(xml, network);
          xml.close().close();
        });
  }

  private static void columns(Xml xml, String kind, List<Network.Column> columns)
      throws XMLStreamException {
    xml.open("attributes", "class", kind);
    for (Network.Column column : columns) {
      xml.empty(
          "attribute", "id", column.name(), "title", column.name(), "type", type(column.type()));
    }
    xml.close();
  }

  private static String type(Network.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DOUBLE -> "double";
    };
  }

  private static void nodes(Xml xml, Network network) throws XMLStreamException {
    xml.open("nodes", "count", String.valueOf(network.nodes().size()));
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id(), "label", node.label());
      values(xml, Network.NODE_COLUMNS, node.values());
      xml.close();
    }
    xml.close();
  }

  private static void edges(Xml xml, Network network) throws XMLStreamException {
    xml.open("edges", "count", String.valueOf(network.edges().size()));
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      xml.open(
          "edge",
          "id",
          String.valueOf(number++),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "type",
          edge.directed() ? "directed" : "undirected",
          "label",
          edge.values().getOrDefault("kind", ""),
          "weight",
          String.valueOf(edge.weight()));
      values(xml, Network.EDGE_COLUMNS, edge.values());
      xml.close();
    }
    xml.close();
  }

  private static void values(Xml xml, List<Network.Column> columns, Map<String, String> values)
      throws XMLStreamException {
    xml.open("attvalues");
    for (Network.Column column : columns) {
      String value = values.getOrDefault(column.name(), "");
      if (!value.isEmpty()) {
        xml.empty("attvalue", "for", column.name(), "value", value);
      }
    }
    xml.close();
  }
}
