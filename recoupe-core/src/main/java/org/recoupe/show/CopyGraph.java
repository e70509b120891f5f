package org.recoupe.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.recoupe.model.story.Copy;

/**
 * Who copies whom, drawn in columns from left to right: what others had from, then those who had it
 * from them. A full line is a copy, a broken one a reworked text.
 */
final class CopyGraph {
  private static final int COLUMN = 230;
  private static final int ROW = 46;
  private static final int LABEL = 22;
  private final StoryView view;
  private final Map<String, Integer> column = new HashMap<>();
  private final Map<String, Integer> row = new HashMap<>();
  private final List<String> nodes;

  CopyGraph(StoryView view) {
    this.view = view;
    TreeSet<String> ids = new TreeSet<>();
    for (Copy copy : view.story().copies()) {
      ids.add(copy.original());
      ids.add(copy.copy());
    }
    this.nodes = List.copyOf(ids);
    layOut();
  }

  void write(Html html) {
    int width = (most(column) + 1) * COLUMN;
    int height = (most(row) + 1) * ROW + 8;
    Bilingual name = view.words().say("svg.copies");
    html.openNamed("div", name, "class", "wide", "tabindex", "0", "role", "region");
    String box = "0 0 " + width + " " + height;
    html.openNamed("svg", name, "class", "graph", "viewBox", box, "role", "img");
    view.story().copies().forEach(c -> edge(html, c));
    nodes.forEach(n -> node(html, n));
    html.close(2).line();
  }

  private void layOut() {
    nodes.forEach(n -> column.put(n, 0));
    for (int round = 0; round < nodes.size() && pushRight(); round++) {
      // as long as a copy does not stand right of what it was copied from
    }
    Map<Integer, Integer> filled = new HashMap<>();
    for (String node : nodes) {
      row.put(node, filled.merge(at(column, node), 1, Integer::sum) - 1);
    }
  }

  private boolean pushRight() {
    boolean moved = false;
    for (Copy copy : view.story().copies()) {
      int behind = at(column, copy.original()) + 1;
      if (at(column, copy.copy()) < behind && behind < nodes.size()) {
        column.put(copy.copy(), behind);
        moved = true;
      }
    }
    return moved;
  }

  private void edge(Html html, Copy copy) {
    int fromX = x(copy.original()) + COLUMN - 70;
    int toX = x(copy.copy());
    int fromY = y(copy.original());
    int toY = y(copy.copy());
    String kind = "edge " + copy.kind().name().toLowerCase(java.util.Locale.ROOT);
    String bend = "M" + fromX + " " + fromY + "C" + (fromX + 35) + " " + fromY;
    String path = bend + " " + (toX - 30) + " " + toY + " " + (toX - 3) + " " + toY;
    html.open("path", "class", kind, "d", path).close();
    String tip = "M" + (toX - 8) + " " + (toY - 4) + "l7 4l-7 4";
    html.open("path", "class", "tip", "d", tip).close();
  }

  private void node(Html html, String id) {
    String x = String.valueOf(x(id) + 6);
    html.open("circle", "cx", x, "cy", String.valueOf(y(id)), "r", "5").close();
    String label = shortened(view.page().sources().outlet(id));
    html.element("text", label, "x", String.valueOf(x(id) + 16), "y", String.valueOf(y(id) + 4));
  }

  private static String shortened(String label) {
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
  }

  private int x(String node) {
    return at(column, node) * COLUMN;
  }

  private int y(String node) {
    return at(row, node) * ROW + ROW / 2;
  }

  private static int at(Map<String, Integer> places, String node) {
    return places.getOrDefault(node, 0);
  }

  private static int most(Map<String, Integer> places) {
    return new ArrayList<>(places.values()).stream().mapToInt(v -> v).max().orElse(0);
  }
}
