package org.recoupe.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines "key, tab, value" in the byte order of their keys, searched where they lie: nothing is
 * built at load time, so a hundred thousand names cost no more than their unpacking.
 */
final class SortedLines {
  private final byte[] lines;

  SortedLines(byte[] lines) {
    this.lines = lines;
  }

  Optional<String> value(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      int order = compare(start, end, wanted);
      if (order == 0) {
        int from = start + wanted.length;
        return Optional.of(new String(lines, from, end - from, StandardCharsets.UTF_8));
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return Optional.empty();
  }

  private int compare(int start, int end, byte[] wanted) {
    int to = Math.min(end, start + wanted.length);
    return Arrays.compareUnsigned(lines, start, to, wanted, 0, wanted.length);
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }
}
