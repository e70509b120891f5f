package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.story.Finding;

/** A small curve of the values of an evolution, in their order. */
final class Sparkline {
  private static final Pattern LEADING_NUMBER = Pattern.compile("^-?\\d{1,15}(?:\\.\\d{1,9})?");
  private static final double WIDTH = 320;
  private static final double HEIGHT = 64;
  private static final double EDGE = 14;
  private final List<Double> values;

  private Sparkline(List<Double> values) {
    this.values = values;
  }

  /** The curve of values; none where they are no numbers. */
  static Optional<Sparkline> of(List<Finding.Value> told) {
    List<Double> values =
        told.stream().map(v -> number(v.value())).flatMap(Optional::stream).toList();
    boolean drawn = values.size() > 1 && values.size() == told.size();
    return drawn ? Optional.of(new Sparkline(values)) : Optional.empty();
  }

  /** The number a value begins with. */
  static Optional<Double> number(String value) {
    Matcher number = LEADING_NUMBER.matcher(value);
    return number.find() ? Optional.of(Double.valueOf(number.group())) : Optional.empty();
  }

  /** Draws it; the table beside it says the same to those who cannot see it. */
  void write(Html html, Words words) {
    Bilingual name = words.say("svg.evolution");
    html.openNamed("svg", name, "class", "spark", "viewBox", "0 0 320 64", "role", "img");
    html.open("path", "d", path()).close();
    for (int i = 0; i < values.size(); i++) {
      html.open("circle", "cx", at(x(i)), "cy", at(y(i)), "r", "4").close();
    }
    html.close();
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      path.append(i == 0 ? "M" : "L").append(at(x(i))).append(' ').append(at(y(i)));
    }
    return path.toString();
  }

  private double x(int index) {
    return EDGE + (WIDTH - 2 * EDGE) * index / (values.size() - 1);
  }

  private double y(int index) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(1);
    double share = high == low ? 0.5 : (values.get(index) - low) / (high - low);
    return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  }

  private static String at(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
