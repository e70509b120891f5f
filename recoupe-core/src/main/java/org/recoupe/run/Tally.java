package org.recoupe.run;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts finished pieces of a stage and tells the progress. */
final class Tally {
  private final Progress progress;
  private final Progress.Stage stage;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  Tally(Progress progress, Progress.Stage stage, int total) {
    this.progress = progress;
    this.stage = stage;
    this.total = total;
  }

  /** Hands the piece on, counted. */
  <T> T count(T piece) {
    progress.at(stage, done.incrementAndGet(), total);
    return piece;
  }
}
