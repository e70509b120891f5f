package org.recoupe.quality;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured: names of tasks with figures between 0 and 1, in the order of measuring. */
final class Figures {
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  void put(String task, double value, String note) {
    values.put(task, value);
    notes.put(task, note);
  }

  void put(String task, int right, int of) {
    put(task, (double) right / Math.max(1, of), right + "/" + of);
  }

  void put(String task, Rate rate) {
    String note = "P %.3f R %.3f".formatted(rate.precision(), rate.recall());
    put(task, rate.f1(), note);
  }

  Map<String, Double> values() {
    return values;
  }

  String note(String task) {
    return notes.getOrDefault(task, "");
  }

  void putAll(Figures other) {
    other.values.forEach((task, value) -> put(task, value, other.note(task)));
  }
}
