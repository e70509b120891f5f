package org.recoupe.show;

/**
 * The Equal Earth projection, for places all over the world. Source: Šavrič, Patterson, Jenny, The
 * Equal Earth map projection, Int. J. Geogr. Inf. Sci. 33 (2019).
 */
final class EqualEarth implements Projection {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

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
    return point.longitude() * Math.cos(t) / stretch;
  }

  @Override
  public double y(GlobePoint point) {
    double t = theta(point);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  private static double theta(GlobePoint point) {
    return Math.asin(M * point.z());
  }
}
