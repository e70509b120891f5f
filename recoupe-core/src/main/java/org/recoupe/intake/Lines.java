package org.recoupe.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes, each with its line feed; of a line that is too long, the start.
 */
final class Lines {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int filled;
  private long number;
  private boolean cut;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line; of length 0 at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    cut = false;
    boolean open = true;
    while (open && fill()) {
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      open = end == filled;
      int stop = open ? end : end + 1;
      int room = Math.max(0, longest - line.size());
      line.write(block, at, Math.min(room, stop - at));
      cut |= stop - at > room;
      at = stop;
    }
    number++;
    return line.toByteArray();
  }

  /** Number of the last line, from 1. */
  long number() {
    return number;
  }

  /** True if the last line was longer than a line may be. */
  boolean cut() {
    return cut;
  }

  /** Everything behind the last line. */
  InputStream rest() {
    return new java.io.SequenceInputStream(
        new java.io.ByteArrayInputStream(block, at, Math.max(0, filled - at)), in);
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(block));
    }
    return filled > 0;
  }
}
