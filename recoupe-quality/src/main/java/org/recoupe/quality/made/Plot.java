package org.recoupe.quality.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of measures as a picture: one panel for each column against the first, both scales
 * logarithmic, so that a straight rise of one in one means that cost grows as the heap does.
 */
public final class Plot {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 260;
  private static final int LEFT = 56;
  private static final int ROOM = 40;
  private static final int RIGHT = 28;

  private final List<String> names;
  private final List<double[]> rows;

  private Plot(List<String> names, List<double[]> rows) {
    this.names = names;
    this.rows = rows;
  }

  /** {@code TABLE OUT}: draws the table (tabs; its first line names the columns) as SVG. */
  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    Files.writeString(Path.of(args[1]), svg(Files.readAllLines(table)), StandardCharsets.UTF_8);
  }

  /** The picture of a table. */
  static String svg(List<String> lines) {
    List<String> names = List.of(lines.get(0).replaceFirst("^#\\s*", "").split("\t"));
    List<double[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(Arrays.stream(line.split("\t")).mapToDouble(Double::parseDouble).toArray());
      }
    }
    rows.sort((one, other) -> Double.compare(one[0], other[0]));
    return new Plot(names, rows).all();
  }

  private String all() {
    int panels = names.size() - 1;
    StringBuilder out = new StringBuilder();
    add(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " font-family=\"sans-serif\" font-size=\"11\" fill=\"#333\">",
        panels * WIDTH,
        HEIGHT,
        panels * WIDTH,
        HEIGHT);
    add(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    for (int panel = 1; panel <= panels; panel++) {
      add(out, "<g transform=\"translate(%d 0)\">", (panel - 1) * WIDTH);
      panel(panel, out);
      add(out, "</g>");
    }
    add(out, "</svg>");
    return out.toString();
  }

  private void panel(int column, StringBuilder out) {
    Scale across = scale(0, LEFT, WIDTH - RIGHT);
    Scale up = scale(column, HEIGHT - ROOM, ROOM - 10);
    add(out, "<text x=\"%d\" y=\"16\" font-weight=\"bold\">%s</text>", LEFT, names.get(column));
    for (int power = across.low(); power <= across.high(); power++) {
      double x = across.at(Math.pow(10, power));
      line(out, x, up.from(), x, up.to(), "#ddd");
      text(out, x, HEIGHT - ROOM + 16, "middle", number(power));
    }
    for (int power = up.low(); power <= up.high(); power++) {
      double y = up.at(Math.pow(10, power));
      line(out, across.from(), y, across.to(), y, "#ddd");
      text(out, LEFT - 6, y + 4, "end", number(power));
    }
    text(out, WIDTH - RIGHT, HEIGHT - 8, "end", names.get(0));
    StringBuilder path = new StringBuilder();
    for (double[] row : rows) {
      path.append(point(across.at(row[0]), up.at(row[column])));
    }
    add(
        out,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#1b6ca8\" stroke-width=\"2\"/>",
        path.toString().strip());
    for (double[] row : rows) {
      dot(out, across.at(row[0]), up.at(row[column]), row[column]);
    }
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }

  private static void dot(StringBuilder out, double x, double y, double value) {
    add(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1b6ca8\"/>", x, y);
    boolean early = x < WIDTH / 2.0;
    String words = String.format(Locale.ROOT, "%,.0f", value);
    text(out, early ? x + 6 : x - 6, early ? y + 14 : y - 6, early ? "start" : "end", words);
  }

  private static void line(
      StringBuilder out, double x, double y, double toX, double toY, String colour) {
    add(
        out,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        x,
        y,
        toX,
        toY,
        colour);
  }

  private static void text(StringBuilder out, double x, double y, String anchor, String words) {
    add(out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
  }

  private static void add(StringBuilder out, String form, Object... values) {
    out.append(String.format(Locale.ROOT, form, values)).append('\n');
  }

  private static String number(int power) {
    return power < 0
        ? Double.toString(Math.pow(10, power))
        : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
  }

  /** Whole powers of ten around the values of a column. */
  private Scale scale(int column, double from, double to) {
    double least = rows.stream().mapToDouble(row -> row[column]).min().orElse(1);
    double most = rows.stream().mapToDouble(row -> row[column]).max().orElse(1);
    int low = (int) Math.floor(Math.log10(Math.max(1e-3, least)));
    int high = Math.max(low + 1, (int) Math.ceil(Math.log10(Math.max(1e-3, most))));
    return new Scale(low, high, from, to);
  }

  private record Scale(int low, int high, double from, double to) {
    double at(double value) {
      double part = (Math.log10(Math.max(1e-3, value)) - low) / (high - low);
      return from + part * (to - from);
    }
  }
}
