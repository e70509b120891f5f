package org.recoupe.story;

/**
 * An institution that speaks, whoever lends it the voice.
 *
 * @param kind what kind of institution; empty for one of its own kind
 * @param mark what sets it apart from others of its kind; empty where the words do not tell
 * @param name how it is called
 */
record Body(String kind, String mark, String name) {
  String key() {
    return kind + "/" + mark;
  }
}
