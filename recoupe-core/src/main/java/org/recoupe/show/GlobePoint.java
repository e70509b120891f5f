package org.recoupe.show;

/** A point on the globe as a unit vector: x towards 0°E, y towards 90°E on the equator, z north. */
record GlobePoint(double x, double y, double z) {

  /** The point at so many degrees. */
  static GlobePoint at(double lat, double lon) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon);
    double flat = Math.cos(phi);
    return new GlobePoint(flat * Math.cos(lambda), flat * Math.sin(lambda), Math.sin(phi));
  }

  /** Cosine of the angle between the two. */
  double dot(GlobePoint other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The angle between the two, in radians. */
  double angle(GlobePoint other) {
    return Math.acos(Math.max(-1, Math.min(1, dot(other))));
  }

  /** Radians north. */
  double latitude() {
    return Math.asin(Math.max(-1, Math.min(1, z)));
  }

  /** Radians east. */
  double longitude() {
    return Math.atan2(y, x);
  }

  /** The middle of points; the first of them where they cancel out. */
  static GlobePoint middle(Iterable<GlobePoint> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GlobePoint p : points) {
      x += p.x;
      y += p.y;
      z += p.z;
    }
    double length = Math.sqrt(x * x + y * y + z * z);
    return length < 1e-6
        ? points.iterator().next()
        : new GlobePoint(x / length, y / length, z / length);
  }
}
