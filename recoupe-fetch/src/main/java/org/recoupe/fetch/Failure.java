package org.recoupe.fetch;

import java.io.IOException;

/** A reason why an address gave nothing, in words for a person. */
final class Failure extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean refused;

  private Failure(String why, boolean refused) {
    super(why);
    this.refused = refused;
  }

  /** It was asked for in vain. */
  static Failure failed(String why) {
    return new Failure(why, false);
  }

  /** It was not asked for, or what it holds is not wanted. */
  static Failure refused(String why) {
    return new Failure(why, true);
  }

  Outcome outcome(String address) {
    return new Outcome(
        address,
        refused ? Outcome.Kind.REFUSED : Outcome.Kind.FAILED,
        String.valueOf(getMessage()));
  }
}
