package org.recoupe.read;

import org.recoupe.model.mark.Reading;

/**
 * Adds one layer of marks to a reading. Finders are pure: the same reading gives the same marks.
 */
interface Finder {

  /** The reading with this finder's marks added. */
  Reading mark(Reading reading);
}
