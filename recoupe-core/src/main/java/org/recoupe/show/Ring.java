package org.recoupe.show;

import java.util.List;

/**
 * A closed outline on the globe.
 *
 * @param country ISO 3166-1 alpha-2 of the land inside; empty where it belongs to none
 * @param points its corners; the last is not the first
 * @param middle the middle of its corners
 * @param radius angle from the middle to its farthest corner, in radians
 */
record Ring(String country, List<GlobePoint> points, GlobePoint middle, double radius) {
  Ring {
    points = List.copyOf(points);
  }

  /** The outline through these corners. */
  static Ring of(String country, List<GlobePoint> points) {
    GlobePoint middle = GlobePoint.middle(points);
    double radius = points.stream().mapToDouble(middle::angle).max().orElse(0);
    return new Ring(country, points, middle, radius);
  }
}
