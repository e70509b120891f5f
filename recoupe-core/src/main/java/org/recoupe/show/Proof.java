package org.recoupe.show;

import org.recoupe.model.At;

/**
 * What a line rests on.
 *
 * @param at the place
 * @param read what was read there, as a value; empty where the words say it all
 * @param origin from whom it comes; empty if unknown
 * @param rule which rule said so; empty if none is named
 */
record Proof(At at, String read, String origin, String rule) {

  /** A place that speaks for itself. */
  static Proof of(At at) {
    return new Proof(at, "", "", "");
  }

  /** The same with what was read. */
  Proof reading(String value) {
    return new Proof(at, value, origin, rule);
  }

  /** The same with its rule. */
  Proof by(String name) {
    return new Proof(at, read, origin, name);
  }

  /** The same with its origin. */
  Proof from(String name) {
    return new Proof(at, read, name, rule);
  }
}
