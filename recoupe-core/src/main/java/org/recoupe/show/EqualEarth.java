package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;

/**
 * The Equal Earth projection around one meridian, for places all over the world. Source: Šavrič,
 * Patterson, Jenny, The Equal Earth map projection, Int. J. Geogr. Inf. Sci. 33 (2019).
 */
final class EqualEarth implements Projection {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double BESIDE = 1e-9;
  private final double cos;
  private final double sin;

  /** The world with this point's meridian in the middle. */
  EqualEarth(GlobePoint middle) {
    this.cos = Math.cos(middle.longitude());
    this.sin = Math.sin(middle.longitude());
  }

  @Override
  public boolean sees(GlobePoint point) {
    return true;
  }

  @Override
  public double x(GlobePoint point) {
    double t = theta(point);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double stretch = M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
    return turned(point).longitude() * Math.cos(t) / stretch;
  }

  @Override
  public double y(GlobePoint point) {
    double t = theta(point);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  /** An outline that crosses the far meridian is cut there. */
  @Override
  public List<List<GlobePoint>> pieces(List<GlobePoint> outline) {
    boolean crosses = false;
    for (int i = 0; i < outline.size(); i++) {
      double here = turned(outline.get(i)).longitude();
      double next = turned(outline.get((i + 1) % outline.size())).longitude();
      crosses |= Math.abs(here - next) > Math.PI;
    }
    return crosses ? List.of(half(outline, 1), half(outline, -1)) : List.of(outline);
  }

  /** What lies on one side of the plane through the poles and the middle meridian. */
  private List<GlobePoint> half(List<GlobePoint> outline, int side) {
    List<GlobePoint> kept = new ArrayList<>();
    GlobePoint before = turned(outline.get(outline.size() - 1));
    for (GlobePoint point : outline) {
      GlobePoint here = turned(point);
      if ((here.y() * side > 0) != (before.y() * side > 0)) {
        double share = before.y() / (before.y() - here.y());
        double x = before.x() + share * (here.x() - before.x());
        double z = before.z() + share * (here.z() - before.z());
        double length = Math.hypot(x, z);
        kept.add(back(new GlobePoint(x / length, side * BESIDE, z / length)));
      }
      if (here.y() * side > 0) {
        kept.add(point);
      }
      before = here;
    }
    return kept;
  }

  private GlobePoint turned(GlobePoint p) {
    return new GlobePoint(p.x() * cos + p.y() * sin, p.y() * cos - p.x() * sin, p.z());
  }

  private GlobePoint back(GlobePoint p) {
    return new GlobePoint(p.x() * cos - p.y() * sin, p.y() * cos + p.x() * sin, p.z());
  }

  private static double theta(GlobePoint point) {
    return Math.asin(M * point.z());
  }
}
