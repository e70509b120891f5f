package org.recoupe.app;

import java.io.PrintStream;
import java.util.ResourceBundle;
import org.recoupe.screen.UnreadableList;
import org.recoupe.store.StoreException;

/**
 * Says what went wrong: in words for what a user can mend, with the trace for a fault of the
 * program.
 */
final class Failure {
  private Failure() {}

  static int report(Exception e, PrintStream err, ResourceBundle words) {
    if (e instanceof NotWrittenException) {
      err.println(words.getString("error.not-written") + " " + e.getMessage());
      return Exit.NOT_WRITTEN;
    }
    if (e instanceof UnreadableList) {
      err.println(words.getString("error.list") + " " + e.getMessage());
      return Exit.BAD_LIST;
    }
    if (e instanceof StoreException) {
      err.println(words.getString("error.store") + " " + e.getMessage());
      return Exit.NOT_WRITTEN;
    }
    err.println(words.getString("error.fault") + " " + e);
    e.printStackTrace(err);
    return Exit.FAULT;
  }
}
