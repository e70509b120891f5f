package org.recoupe.intake;

/** The bytes that one file may unpack to, through all the archives inside it together. */
final class Budget {
  private final long all;
  private long left;

  Budget(long all) {
    this.all = all;
    this.left = all;
  }

  /**
   * Takes so many bytes.
   *
   * @throws Refusal if there are not so many left
   */
  void take(int bytes) throws Refusal {
    left -= bytes;
    if (left < 0) {
      throw new Refusal("unpacks to more than " + all + " bytes", true);
    }
  }
}
