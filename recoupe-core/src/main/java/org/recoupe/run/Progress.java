package org.recoupe.run;

/** Hears how far a run has come. Called from several threads. */
public interface Progress {

  /** What a run is doing. */
  enum Stage {
    READING,
    GROUPING,
    WEIGHING,
    DONE
  }

  /**
   * Tells that so many of so many pieces of a stage are done.
   *
   * @param total number of pieces, or -1 while it is unknown
   */
  void at(Stage stage, int done, int total);

  /** Hears nothing. */
  static Progress silent() {
    return (stage, done, total) -> {};
  }
}
