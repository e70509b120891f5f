package org.recoupe.clean;

import org.recoupe.model.Passage;

/**
 * A paragraph of a page.
 *
 * @param kind its function
 * @param text its words, white space made plain
 * @param links the part of its text that stands in links, 0 to 1
 * @param heading true for the heading of a section
 * @param item true for an item of a list
 */
record Block(Passage.Kind kind, String text, double links, boolean heading, boolean item) {

  /** A paragraph of running text. */
  static Block of(Passage.Kind kind, String text) {
    return new Block(kind, text, 0, false, false);
  }
}
