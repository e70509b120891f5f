package org.recoupe.quality.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PlotTest {
  private static final List<String> TABLE =
      List.of("# articles\tseconds\tMB", "1000\t2\t300", "10\t0.02\t250", "100\t0.2\t270");

  @Test
  void whatGrowsAsTheHeapDoesIsAStraightLine() {
    String svg = Plot.svg(TABLE);
    Matchers first = new Matchers(svg, "polyline points=\"([^\"]*)\"");
    List<String> points = List.of(first.all().get(0).split(" "));
    assertEquals(3, points.size());
    double step = y(points.get(0)) - y(points.get(1));
    assertTrue(step > 0, "upwards");
    assertEquals(step, y(points.get(1)) - y(points.get(2)), 0.2);
  }

  @Test
  void eachColumnHasItsPanelAndEachRowItsDot() {
    String svg = Plot.svg(TABLE);
    assertEquals(2, new Matchers(svg, "<(polyline) ").all().size());
    assertEquals(6, new Matchers(svg, "<(circle) ").all().size());
    assertTrue(svg.contains(">seconds<") && svg.contains(">MB<"), "their names");
  }

  private static double y(String point) {
    return Double.parseDouble(point.substring(point.indexOf(',') + 1));
  }

  private record Matchers(String text, String pattern) {
    List<String> all() {
      return Pattern.compile(pattern)
          .matcher(text)
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    }
  }
}
