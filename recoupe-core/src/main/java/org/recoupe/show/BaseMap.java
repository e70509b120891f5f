package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.text.Table;

/**
 * The outlines of the countries of the world, from {@code basemap.tsv}: one ring a line, the
 * country's code, then longitude and latitude of the first corner and the steps to the next ones,
 * in hundredths of a degree.
 */
final class BaseMap {
  private static final double UNITS = 100;
  private final List<Ring> rings;

  private BaseMap(List<Ring> rings) {
    this.rings = List.copyOf(rings);
  }

  /** Read when a page first wants it: a desk shows many pages. */
  private static final class Shipped {
    static final BaseMap MAP = read();
  }

  /** The map that comes with the program. */
  static BaseMap load() {
    return Shipped.MAP;
  }

  private static BaseMap read() {
    List<Ring> rings = new ArrayList<>();
    for (String line : Table.lines(BaseMap.class, "basemap.tsv")) {
      int tab = line.indexOf('\t');
      rings.add(Ring.of(line.substring(0, tab), points(line.substring(tab + 1).split(" "))));
    }
    return new BaseMap(rings);
  }

  List<Ring> rings() {
    return rings;
  }

  private static List<GlobePoint> points(String[] steps) {
    List<GlobePoint> points = new ArrayList<>(steps.length / 2);
    int lon = 0;
    int lat = 0;
    for (int i = 0; i + 1 < steps.length; i += 2) {
      lon += Integer.parseInt(steps[i]);
      lat += Integer.parseInt(steps[i + 1]);
      points.add(GlobePoint.at(lat / UNITS, lon / UNITS));
    }
    return points;
  }
}
