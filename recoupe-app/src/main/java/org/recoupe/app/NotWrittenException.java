package org.recoupe.app;

import java.nio.file.Path;

/** A result could not be written; what stood there before is untouched. */
final class NotWrittenException extends Exception {
  private static final long serialVersionUID = 1;

  NotWrittenException(Path file, Exception cause) {
    super(file + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
  }
}
