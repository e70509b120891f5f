package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names on a map, one after the other: right of the point, left of it, above,
 * below, then farther off. A name that finds no room is left out; the table has it.
 */
final class MapLabels {
  private static final double LETTER = 0.56;
  private static final double[][] TRIES = {
    {1, 0.35}, {-1, 0.35}, {0, -0.9}, {0, 1.5}, {1, -0.6}, {-1, -0.6}, {1, 1.3}, {-1, 1.3}
  };
  private final double size;
  private final List<Box> taken = new ArrayList<>();

  /** Room that is taken. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean inside() {
      return left > 4 && top > 4 && right < MapFrame.WIDTH - 4 && bottom < MapFrame.HEIGHT - 4;
    }
  }

  /** Where a name begins (x) and its base line (y). */
  record Spot(double x, double y) {}

  /** Names in letters of so many units. */
  MapLabels(double size) {
    this.size = size;
  }

  /** Keeps names off a point. */
  void keepOff(double x, double y) {
    double half = size * 0.45;
    taken.add(new Box(x - half, y - half, x + half, y + half));
  }

  /** Finds room for a name beside a point. */
  Optional<Spot> place(String name, double x, double y) {
    double width = name.length() * size * LETTER;
    for (double[] side : TRIES) {
      double left = left(side[0], x, width);
      double base = y + side[1] * size;
      Box box = new Box(left, base - size * 0.85, left + width, base + size * 0.25);
      if (box.inside() && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return Optional.of(new Spot(left, base));
      }
    }
    return Optional.empty();
  }

  private double left(double side, double x, double width) {
    double gap = size * 0.65;
    return side > 0 ? x + gap : side < 0 ? x - gap - width : x - width / 2;
  }
}
