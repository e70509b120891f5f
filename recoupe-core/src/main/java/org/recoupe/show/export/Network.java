package org.recoupe.show.export;

import java.util.List;
import java.util.Map;

/**
 * People, organisations, outlets and articles, with what ties them.
 *
 * @param nodes in a fixed order
 * @param edges in a fixed order
 */
record Network(List<Node> nodes, List<Edge> edges) {
  /** What is told of a node. */
  static final List<Column> NODE_COLUMNS =
      List.of(
          Column.text("kind"),
          Column.text("story"),
          Column.text("published"),
          Column.text("uri"),
          new Column("mentions", Type.INTEGER),
          Column.text("evidence"),
          Column.text("sentence"),
          Column.text("decisions"));

  /** What is told of an edge, beside its weight. */
  static final List<Column> EDGE_COLUMNS =
      List.of(
          Column.text("kind"),
          new Column("articles", Type.INTEGER),
          new Column("share", Type.DOUBLE),
          Column.text("via"),
          Column.text("evidence"),
          Column.text("sentence"));

  Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What a column holds. */
  enum Type {
    TEXT,
    INTEGER,
    DOUBLE
  }

  /** A named value of nodes or edges. */
  record Column(String name, Type type) {
    static Column text(String name) {
      return new Column(name, Type.TEXT);
    }
  }

  /**
   * A node.
   *
   * @param values by the name of their column; what is not known is left out
   */
  record Node(String id, String label, Map<String, String> values) {
    Node {
      values = Map.copyOf(values);
    }
  }

  /**
   * An edge.
   *
   * @param directed false where neither end comes first
   * @param weight how often
   * @param values by the name of their column
   */
  record Edge(
      String source, String target, boolean directed, int weight, Map<String, String> values) {
    Edge {
      values = Map.copyOf(values);
    }
  }
}
