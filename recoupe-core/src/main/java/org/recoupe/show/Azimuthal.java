package org.recoupe.show;

/**
 * Lambert's azimuthal equal-area projection, for one region of the globe wherever it lies. Source:
 * Snyder, Map Projections: A Working Manual (USGS 1395), chapter 24.
 */
final class Azimuthal implements Projection {
  private static final double FARTHEST = Math.cos(Math.toRadians(150));
  private final GlobePoint centre;
  private final GlobePoint east;
  private final GlobePoint north;

  Azimuthal(GlobePoint centre) {
    this.centre = centre;
    double flat = Math.max(1e-9, Math.hypot(centre.x(), centre.y()));
    this.east = new GlobePoint(-centre.y() / flat, centre.x() / flat, 0);
    this.north =
        new GlobePoint(
            centre.y() * east.z() - centre.z() * east.y(),
            centre.z() * east.x() - centre.x() * east.z(),
            centre.x() * east.y() - centre.y() * east.x());
  }

  @Override
  public boolean sees(GlobePoint point) {
    return point.dot(centre) > 0;
  }

  @Override
  public double x(GlobePoint point) {
    return scale(point) * point.dot(east);
  }

  @Override
  public double y(GlobePoint point) {
    return scale(point) * point.dot(north);
  }

  private double scale(GlobePoint point) {
    return Math.sqrt(2 / (1 + Math.max(FARTHEST, point.dot(centre))));
  }
}
