package org.recoupe.store;

/** A store that cannot be opened, or that holds what this program did not write. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
