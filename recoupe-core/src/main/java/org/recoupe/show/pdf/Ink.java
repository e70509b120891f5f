package org.recoupe.show.pdf;

import java.util.Optional;

/**
 * Words set in one way.
 *
 * @param text what the typeface can show, and word joiners, which are not drawn
 * @param type how they are set
 * @param target where they lead
 */
record Ink(String text, Type type, Optional<Target> target) {
  Ink(String text, Type type) {
    this(text, type, Optional.empty());
  }

  Ink(String text, Type type, Target target) {
    this(text, type, Optional.of(target));
  }

  Ink part(int from, int to) {
    return new Ink(text.substring(from, to), type, target);
  }

  /** Where words lead. */
  sealed interface Target permits Web, Place {}

  /**
   * A page of the web.
   *
   * @param address its address
   */
  record Web(String address) implements Target {}

  /**
   * A place in the document.
   *
   * @param name its name
   */
  record Place(String name) implements Target {}
}
