package org.recoupe.show;

import java.util.List;

/**
 * The part of a projected globe that a map shows, in units of its drawing (y downwards). The frame
 * holds all points it was made for, with room around them.
 */
final class MapFrame {
  static final int WIDTH = 1280;
  static final int HEIGHT = 820;
  private static final double ROOM_X = 250;
  private static final double ROOM_Y = 150;
  private static final double WORLD = Math.toRadians(55);
  private static final double SMALLEST = Math.toRadians(3.5);
  private final Projection projection;
  private final GlobePoint centre;
  private final double reach;
  private final double scale;
  private final double middleX;
  private final double middleY;

  /** The frame of these points, at least one. */
  MapFrame(List<GlobePoint> points) {
    GlobePoint middle = GlobePoint.middle(points);
    double radius = points.stream().mapToDouble(middle::angle).max().orElse(0);
    this.projection = radius > WORLD ? new EqualEarth(middle) : new Azimuthal(middle);
    double[] xs = points.stream().mapToDouble(projection::x).sorted().toArray();
    double[] ys = points.stream().mapToDouble(projection::y).sorted().toArray();
    double spanX = Math.max(SMALLEST, xs[xs.length - 1] - xs[0]);
    double spanY = Math.max(SMALLEST, ys[ys.length - 1] - ys[0]);
    this.scale = Math.min((WIDTH - 2 * ROOM_X) / spanX, (HEIGHT - 2 * ROOM_Y) / spanY);
    this.middleX = (xs[0] + xs[xs.length - 1]) / 2;
    this.middleY = (ys[0] + ys[ys.length - 1]) / 2;
    this.centre = middle;
    this.reach = radius > WORLD ? Math.PI : radius + Math.hypot(WIDTH, HEIGHT) / scale;
  }

  double x(GlobePoint point) {
    return WIDTH / 2.0 + scale * (projection.x(point) - middleX);
  }

  double y(GlobePoint point) {
    return HEIGHT / 2.0 - scale * (projection.y(point) - middleY);
  }

  /** True if the point lies on the map. */
  boolean holds(GlobePoint point) {
    double x = x(point);
    double y = y(point);
    return projection.sees(point) && x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
  }

  /** The parts of a ring that are drawn in one piece. */
  List<List<GlobePoint>> pieces(Ring ring) {
    return projection.pieces(ring.points());
  }

  /** False for a ring that cannot touch the map. */
  boolean mayHold(Ring ring) {
    return centre.angle(ring.middle()) - ring.radius() < reach
        && ring.points().stream().anyMatch(projection::sees);
  }
}
