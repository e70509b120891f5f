package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A ring as it is drawn in a frame: cut at the frame's edges, its smallest steps left out. Cutting
 * follows Sutherland and Hodgman, Reentrant polygon clipping, CACM 17 (1974).
 */
final class Outline {
  private static final double EDGE = 20;
  private static final double FINE = 2.5;
  private static final double COARSE = 6;

  private record Corner(double x, double y) {}

  private Outline() {}

  /** The path of a ring, in whole units; empty if nothing of it is to be seen. */
  static String path(MapFrame frame, Ring ring, boolean fine) {
    StringBuilder path = new StringBuilder();
    double step = fine ? FINE : COARSE;
    frame.pieces(ring).forEach(piece -> path.append(path(frame, piece, step)));
    return path.toString();
  }

  private static String path(MapFrame frame, List<GlobePoint> points, double step) {
    List<Corner> corners = points.stream().map(p -> new Corner(frame.x(p), frame.y(p))).toList();
    corners = cut(corners, c -> c.x() + EDGE);
    corners = cut(corners, c -> MapFrame.WIDTH + EDGE - c.x());
    corners = cut(corners, c -> c.y() + EDGE);
    corners = cut(corners, c -> MapFrame.HEIGHT + EDGE - c.y());
    return draw(thin(corners, step));
  }

  /** Keeps what lies on the side where the measure is positive. */
  private static List<Corner> cut(List<Corner> corners, ToDoubleFunction<Corner> inside) {
    List<Corner> kept = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Corner corner = corners.get(i);
      Corner before = corners.get(i == 0 ? corners.size() - 1 : i - 1);
      double here = inside.applyAsDouble(corner);
      double there = inside.applyAsDouble(before);
      if ((here >= 0) != (there >= 0)) {
        double share = there / (there - here);
        kept.add(
            new Corner(
                before.x() + share * (corner.x() - before.x()),
                before.y() + share * (corner.y() - before.y())));
      }
      if (here >= 0) {
        kept.add(corner);
      }
    }
    return kept;
  }

  private static List<Corner> thin(List<Corner> corners, double step) {
    List<Corner> kept = new ArrayList<>();
    for (Corner corner : corners) {
      if (kept.isEmpty() || far(kept.get(kept.size() - 1), corner, step)) {
        kept.add(corner);
      }
    }
    return kept;
  }

  private static boolean far(Corner a, Corner b, double step) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) >= step;
  }

  private static String draw(List<Corner> corners) {
    if (corners.size() < 3) {
      return "";
    }
    StringBuilder path = new StringBuilder("M");
    long x = 0;
    long y = 0;
    for (int i = 0; i < corners.size(); i++) {
      long toX = Math.round(corners.get(i).x());
      long toY = Math.round(corners.get(i).y());
      path.append(i == 1 ? "l" : i == 0 ? "" : " ");
      path.append(toX - x).append(toY - y < 0 ? "" : " ").append(toY - y);
      x = toX;
      y = toY;
    }
    return path.append("z").toString();
  }
}
