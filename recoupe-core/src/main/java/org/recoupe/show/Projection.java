package org.recoupe.show;

import java.util.List;

/** A way from the globe to the plane: x to the right, y upwards, in radii of the globe. */
interface Projection {
  /** True if this side of the globe can be seen. */
  boolean sees(GlobePoint point);

  double x(GlobePoint point);

  double y(GlobePoint point);

  /** The parts of an outline that lie in one piece on the plane. */
  default List<List<GlobePoint>> pieces(List<GlobePoint> outline) {
    return List.of(outline);
  }
}
