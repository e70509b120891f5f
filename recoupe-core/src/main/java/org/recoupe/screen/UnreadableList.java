package org.recoupe.screen;

import java.io.IOException;

/** A list that cannot be read at all, with its file and the reason. */
public final class UnreadableList extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why a file is no list. */
  UnreadableList(String file, String why) {
    super(file + ": " + why);
  }
}
