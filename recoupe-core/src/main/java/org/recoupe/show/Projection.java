package org.recoupe.show;

/** A way from the globe to the plane: x to the right, y upwards, in radii of the globe. */
interface Projection {
  /** True if this side of the globe can be seen. */
  boolean sees(GlobePoint point);

  double x(GlobePoint point);

  double y(GlobePoint point);
}
