package org.recoupe.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked side of an archive: refuses to go on when the archive unpacks to more than is
 * allowed, in all (with the archives inside and around it) or for each packed byte.
 */
final class Unpacked extends FilterInputStream {
  private static final int GRACE = 1 << 20;

  private final Gauge packed;
  private final Limits limits;
  private final Budget budget;
  private long count;

  Unpacked(InputStream unpacked, Gauge packed, Limits limits, Budget budget) {
    super(unpacked);
    this.packed = packed;
    this.limits = limits;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      weigh(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int off, int len) throws IOException {
    int n = super.read(buffer, off, len);
    if (n > 0) {
      weigh(n);
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The archive is closed by whoever opened it. */
  @Override
  public void close() {}

  private void weigh(int more) throws Refusal {
    count += more;
    budget.take(more);
    if (count > GRACE && count / limits.archiveRatio() > packed.count()) {
      throw new Refusal("unpacks to more than " + limits.archiveRatio() + " times its size", true);
    }
  }
}
