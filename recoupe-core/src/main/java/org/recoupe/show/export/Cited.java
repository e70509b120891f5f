package org.recoupe.show.export;

import org.recoupe.model.Span;

/**
 * Words of an article with all that leads back to them.
 *
 * @param article id of the article
 * @param outlet who published it; its key where nobody is named
 * @param published ISO 8601, as precise as is known; empty where it is not
 * @param uri where the article came from
 * @param place the words, in the article's cleaned text
 * @param words the words
 * @param around the sentence or sentences they stand in
 * @param sentence its words
 */
record Cited(
    String article,
    String outlet,
    String published,
    String uri,
    Span place,
    String words,
    Span around,
    String sentence) {

  /** The place in short: {@code article:start-end}. */
  String key() {
    return article + ":" + place.start() + "-" + place.end();
  }
}
