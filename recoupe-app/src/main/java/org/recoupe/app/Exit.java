package org.recoupe.app;

/** What the exit codes mean. */
final class Exit {
  private Exit() {}

  /** The work is done; what could not be read is counted and listed. */
  static final int DONE = 0;

  /** The work is done, but with {@code --strict} and some input was rejected. */
  static final int SOME_REJECTED = 1;

  /** The command line was not understood (picocli's own code). */
  static final int USAGE = 2;

  /** No article could be read. */
  static final int NOTHING_READ = 3;

  /** The result could not be written; nothing half-written was left. */
  static final int NOT_WRITTEN = 4;

  /** A list to look names up on could not be read. */
  static final int BAD_LIST = 5;

  /** A fault of the program. */
  static final int FAULT = 70;
}
