package org.recoupe.app;

import java.io.PrintStream;
import java.util.ResourceBundle;
import org.recoupe.run.Progress;

/**
 * One line on the terminal that tells how far a run has come; rewritten at most ten times a second.
 */
final class TerminalProgress implements Progress {
  private static final long PAUSE_NANOS = 100_000_000L;

  private final PrintStream err;
  private final ResourceBundle words;
  private final long[] last = {System.nanoTime()};

  TerminalProgress(PrintStream err, ResourceBundle words) {
    this.err = err;
    this.words = words;
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    long now = System.nanoTime();
    if (stage != Stage.DONE && now - last[0] < PAUSE_NANOS) {
      return;
    }
    last[0] = now;
    if (stage == Stage.DONE) {
      err.print("\r\u001b[K");
    } else {
      String count = total < 0 ? String.valueOf(done) : done + "/" + total;
      err.print("\r\u001b[K" + words.getString("progress." + stage.name()) + " " + count);
    }
    err.flush();
  }
}
