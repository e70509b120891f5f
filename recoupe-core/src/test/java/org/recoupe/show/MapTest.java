package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class MapTest {
  private static final GlobePoint PARIS = GlobePoint.at(48.857, 2.352);
  private static final GlobePoint TOKYO = GlobePoint.at(35.68, 139.76);
  private static final GlobePoint FIJI = GlobePoint.at(-18.12, 178.45);
  private static final GlobePoint SAMOA = GlobePoint.at(-13.83, -171.76);

  private static String land(MapFrame frame, String country) {
    StringBuilder path = new StringBuilder();
    BaseMap.load().rings().stream()
        .filter(r -> r.country().equals(country) && frame.mayHold(r))
        .forEach(r -> path.append(Outline.path(frame, r, true)));
    return path.toString();
  }

  @Test
  void aFrameHoldsThePointsItWasMadeFor() {
    for (List<GlobePoint> points :
        List.of(List.of(PARIS), List.of(PARIS, TOKYO), List.of(FIJI, SAMOA))) {
      MapFrame frame = new MapFrame(points);
      assertTrue(points.stream().allMatch(frame::holds), points::toString);
    }
  }

  @Test
  void theDateLineCutsNoRegionInTwo() {
    MapFrame frame = new MapFrame(List.of(FIJI, SAMOA));
    assertTrue(frame.x(FIJI) < frame.x(SAMOA));
    assertFalse(land(frame, "FJ").isEmpty());
    assertTrue(land(frame, "FR").length() < 400, "France is on the other side of the globe");
  }

  @Test
  void theLandAroundAPlaceIsDrawnAndTheRestIsNot() {
    MapFrame frame = new MapFrame(List.of(PARIS));
    assertFalse(land(frame, "FR").isEmpty());
    assertTrue(land(frame, "JP").isEmpty());
    assertTrue(land(frame, "AU").isEmpty());
  }

  @Test
  void aWorldOfPlacesShowsTheWorld() {
    MapFrame frame = new MapFrame(List.of(PARIS, TOKYO, GlobePoint.at(-33.4, -70.7)));
    assertFalse(land(frame, "BR").isEmpty());
    assertFalse(land(frame, "CN").isEmpty());
  }

  @Test
  void anOutlineThatCrossesTheFarMeridianIsCutThere() {
    EqualEarth earth = new EqualEarth(GlobePoint.at(0, 0));
    List<GlobePoint> outline =
        List.of(GlobePoint.at(60, 170), GlobePoint.at(60, -170), GlobePoint.at(70, 179));
    List<List<GlobePoint>> pieces = earth.pieces(outline);
    assertEquals(2, pieces.size());
    assertTrue(pieces.get(0).stream().allMatch(p -> earth.x(p) > 0));
    assertTrue(pieces.get(1).stream().allMatch(p -> earth.x(p) < 0));
  }

  @Property(tries = 100)
  void nothingIsDrawnFarOutsideTheFrame(
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon) {
    MapFrame frame = new MapFrame(List.of(GlobePoint.at(lat, lon)));
    for (Ring ring : BASE.rings()) {
      if (frame.mayHold(ring)) {
        inside(Outline.path(frame, ring, true));
      }
    }
  }

  private static final BaseMap BASE = BaseMap.load();
  private static final Pattern STEP = Pattern.compile("(-?\\d+)[ ]?(-?\\d+)");

  private static void inside(String path) {
    Matcher step = STEP.matcher(path);
    int x = 0;
    int y = 0;
    while (step.find()) {
      x += Integer.parseInt(step.group(1));
      y += Integer.parseInt(step.group(2));
      assertTrue(x >= -21 && x <= MapFrame.WIDTH + 21 && y >= -21 && y <= MapFrame.HEIGHT + 21);
    }
  }

  @Property
  void namesNeverLieOnOneAnother(
      @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 800) Double> places) {
    MapLabels labels = new MapLabels(27);
    List<double[]> taken = new ArrayList<>();
    for (double place : places) {
      labels
          .place("Saint-Brieuc", place * 1.5, place)
          .ifPresent(s -> taken.add(new double[] {s.x(), s.y()}));
    }
    for (int i = 0; i < taken.size(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = Math.abs(taken.get(i)[0] - taken.get(j)[0]);
        double dy = Math.abs(taken.get(i)[1] - taken.get(j)[1]);
        assertTrue(dx >= 100 || dy >= 20, "names overlap");
      }
    }
  }

  @Test
  void equalEarthKeepsTheEquatorLevel() {
    EqualEarth earth = new EqualEarth(GlobePoint.at(0, 0));
    assertEquals(0, earth.y(GlobePoint.at(0, 77)), 1e-9);
    assertEquals(0, earth.x(GlobePoint.at(45, 0)), 1e-9);
    assertTrue(earth.y(PARIS) > 0);
  }
}
