package org.recoupe.intake;

/**
 * How much intake takes in before it refuses.
 *
 * @param entryBytes largest single document, in bytes
 * @param lineBytes longest JSON line, in bytes
 * @param archiveBytes most bytes that one archive may unpack to
 * @param archiveRatio most bytes that one packed byte may unpack to, looked at from the first
 *     mebibyte on
 * @param archiveEntries most entries of one archive
 * @param nesting how many archives may stand inside one another
 */
public record Limits(
    int entryBytes,
    int lineBytes,
    long archiveBytes,
    int archiveRatio,
    int archiveEntries,
    int nesting) {

  private static final int MEBI = 1 << 20;

  public Limits {
    if (entryBytes < 1 || lineBytes < 1 || archiveBytes < 1 || archiveRatio < 1) {
      throw new IllegalArgumentException("limits must be positive: " + entryBytes);
    }
    if (archiveEntries < 1 || nesting < 0) {
      throw new IllegalArgumentException("limits must be positive: " + archiveEntries);
    }
  }

  /** 32 MiB a document, 16 MiB a JSON line, 4 GiB an archive, 300 to one, three archives deep. */
  public static Limits standard() {
    return new Limits(32 * MEBI, 16 * MEBI, 4096L * MEBI, 300, 200_000, 3);
  }
}
