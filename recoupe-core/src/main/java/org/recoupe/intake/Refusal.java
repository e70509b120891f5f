package org.recoupe.intake;

import java.io.IOException;

/**
 * A reason not to take something in, raised where it is found out and turned into a value at the
 * door.
 */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  /** True if nothing behind this place can be read either. */
  private final boolean last;

  Refusal(String why, boolean last) {
    super(why);
    this.last = last;
  }

  Refusal(String why) {
    this(why, false);
  }

  boolean endsArchive() {
    return last;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
