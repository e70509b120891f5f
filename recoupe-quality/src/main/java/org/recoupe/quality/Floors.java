package org.recoupe.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.text.Table;

/**
 * The pinned floors: a figure below its floor fails the build. Raised when beaten; lowering one
 * needs a written reason in the list itself ({@code floors.tsv}: task, floor, aim of the project,
 * best peer, its name).
 */
final class Floors {

  private record Floor(double pinned, String aim, String peer) {}

  private final Map<String, Floor> floors = new LinkedHashMap<>();

  Floors() {
    for (List<String> row : Table.of(Floors.class, "floors.tsv")) {
      floors.put(row.get(0), new Floor(Double.parseDouble(row.get(1)), row.get(2), row.get(3)));
    }
  }

  /** The tasks that were measured below their floor, or have a floor and were not measured. */
  List<String> broken(Figures figures) {
    List<String> broken = new ArrayList<>();
    floors.forEach(
        (task, floor) -> {
          double value = figures.values().getOrDefault(task, -1.0);
          if (value + 5e-4 < floor.pinned()) {
            broken.add("%s: %.3f is below %.3f".formatted(task, value, floor.pinned()));
          }
        });
    return broken;
  }

  /** The table: task, our figure, floor, aim, best peer. */
  String table(Figures figures) {
    StringBuilder table = new StringBuilder();
    row(table, "task", "ours", "floor", "aim", "best peer", "");
    figures
        .values()
        .forEach(
            (task, value) -> {
              Floor floor = floors.getOrDefault(task, new Floor(0, "", ""));
              row(
                  table,
                  task,
                  decimal(value),
                  decimal(floor.pinned()),
                  floor.aim(),
                  floor.peer(),
                  figures.note(task));
            });
    return table.toString();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(String.format(Locale.ROOT, "%-36s %7s %7s %7s  %-28s %s%n", (Object[]) cells));
  }
}
