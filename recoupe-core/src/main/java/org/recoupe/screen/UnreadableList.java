package org.recoupe.screen;

import java.io.IOException;

/** A list that cannot be read at all, with its file and the reason. */
public final class UnreadableList extends IOException {
  private static final long serialVersionUID = 1L;

  private final String why;

  /** Why a file is no list. */
  UnreadableList(String file, String why) {
    super(file + ": " + why);
    this.why = why;
  }

  /** The reason alone. */
  String why() {
    return why;
  }
}
