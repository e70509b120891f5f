package org.recoupe.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines reached by their number, kept as bytes. */
final class NumberedLines {
  private final byte[] lines;
  private final int[] starts;

  NumberedLines(byte[] lines) {
    this.lines = lines;
    int[] found = new int[lines.length / 20 + 2];
    int count = 1;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  int size() {
    return starts.length - 1;
  }

  String line(int number) {
    int from = starts[number];
    return new String(lines, from, starts[number + 1] - 1 - from, StandardCharsets.UTF_8);
  }
}
