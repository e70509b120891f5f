package org.recoupe.story;

import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;

/** A referent with the article that names it. */
record Bearer(Reading reading, Referent referent) {

  /** "article id/referent id", unique in a heap. */
  String key() {
    return reading.article().id() + "/" + referent.id();
  }
}
