package org.recoupe.weigh;

import org.recoupe.model.Span;

/**
 * One thing that a sentence speaks of, however it is worded.
 *
 * @param key "@…" someone or something named, "#…" a number, "t:…" a day or time, "~…" words of one
 *     meaning, else the stem of a word
 * @param span where it stands
 * @param act true if it tells something that is done
 */
record Concept(String key, Span span, boolean act) {
  /** How the key of « des dizaines », « des centaines » begins. */
  static final String ROUGH = "#*";

  Concept(String key, Span span) {
    this(key, span, false);
  }

  boolean named() {
    return key.charAt(0) == '@';
  }

  boolean number() {
    return key.charAt(0) == '#';
  }

  boolean time() {
    return key.startsWith("t:");
  }

  /** A word of the language: no name, number or time. */
  boolean word() {
    return !named() && !number() && !time();
  }
}
