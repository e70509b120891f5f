package org.recoupe.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.recoupe.model.story.Dossier;

/**
 * The network as GraphML (graphml.graphdrawing.org), which yEd, NetworkX, igraph and Neo4j read.
 */
final class GraphmlNetwork implements TextExport {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Network.Column LABEL = Network.Column.text("label");
  private static final Network.Column WEIGHT = new Network.Column("weight", Network.Type.INTEGER);

  /** A value and no attribute of the edge: NetworkX and igraph read no mixed graphs. */
  private static final Network.Column DIRECTED = Network.Column.text("directed");

  private final Wishes wishes;

  GraphmlNetwork(Wishes wishes) {
    this.wishes = wishes;
  }

  @Override
  public void write(Dossier dossier, Appendable out) throws IOException {
    Network network = NetworkMaker.of(dossier, wishes);
    Xml.document(
        out,
        xml -> {
          xml.open("graphml", "xmlns", NAMESPACE);
          key(xml, "node", LABEL);
          keys(xml, "node", Network.NODE_COLUMNS);
          key(xml, "edge", WEIGHT);
          key(xml, "edge", DIRECTED);
          keys(xml, "edge", Network.EDGE_COLUMNS);
          xml.open("graph", "id", "dossier", "edgedefault", "directed");
          nodes(xml, network);
          edges(xml, network);
          xml.close().close();
        });
  }

  private static void keys(Xml xml, String of, List<Network.Column> columns)
      throws XMLStreamException {
    for (Network.Column column : columns) {
      key(xml, of, column);
    }
  }

  private static void key(Xml xml, String of, Network.Column column) throws XMLStreamException {
    String type =
        switch (column.type()) {
          case TEXT -> "string";
          case INTEGER -> "int";
          case DOUBLE -> "double";
        };
    xml.empty(
        "key", "id", id(of, column), "for", of, "attr.name", column.name(), "attr.type", type);
  }

  private static String id(String of, Network.Column column) {
    return of + "-" + column.name();
  }

  private static void nodes(Xml xml, Network network) throws XMLStreamException {
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id());
      xml.text("data", node.label(), "key", id("node", LABEL));
      values(xml, "node", Network.NODE_COLUMNS, node.values());
      xml.close();
    }
  }

  private static void edges(Xml xml, Network network) throws XMLStreamException {
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      xml.open("edge", "id", "t" + number++, "source", edge.source(), "target", edge.target());
      xml.text("data", String.valueOf(edge.directed()), "key", id("edge", DIRECTED));
      xml.text("data", String.valueOf(edge.weight()), "key", id("edge", WEIGHT));
      values(xml, "edge", Network.EDGE_COLUMNS, edge.values());
      xml.close();
    }
  }

  private static void values(
      Xml xml, String of, List<Network.Column> columns, Map<String, String> values)
      throws XMLStreamException {
    for (Network.Column column : columns) {
      String value = values.getOrDefault(column.name(), "");
      if (!value.isEmpty()) {
        xml.text("data", value, "key", id(of, column));
      }
    }
  }
}
