package org.recoupe.screen;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The unpacked side of an archive, which may not be larger than any list is. */
final class Measured extends FilterInputStream {
  private static final long LARGEST = 8L << 30;
  private final String file;
  private long count;

  Measured(InputStream in, String file) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    weigh(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int off, int len) throws IOException {
    int n = super.read(buffer, off, len);
    weigh(Math.max(0, n));
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The archive is closed by whoever opened it. */
  @Override
  public void close() {}

  private void weigh(int more) throws UnreadableList {
    count += more;
    if (count > LARGEST) {
      throw new UnreadableList(file, "unpacks to more than " + LARGEST + " bytes");
    }
  }
}
