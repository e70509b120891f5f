package org.recoupe.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many zero bytes it ended with: a whole tar ends with blocks of zeros. */
final class ZeroTail extends FilterInputStream {
  private long zeros;

  ZeroTail(InputStream in) {
    super(in);
  }

  /** The zero bytes at the end of what was read. */
  long zeros() {
    return zeros;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      zeros = b == 0 ? zeros + 1 : 0;
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int off, int len) throws IOException {
    int n = super.read(buffer, off, len);
    int end = off + Math.max(0, n);
    int last = end;
    while (last > off && buffer[last - 1] == 0) {
      last--;
    }
    zeros = last == off ? zeros + (end - off) : end - last;
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
