package org.recoupe.app;

/** Colours for a terminal (ECMA-48), or none. */
final class Paint {
  /** What is coloured. */
  enum Ink {
    PERSON("1;34"),
    ORGANISATION("1;35"),
    PLACE("1;32"),
    TIME("36"),
    FIGURE("33"),
    QUOTE("3"),
    HEAD("1"),
    SOFT("2"),
    REMOVED("31"),
    REPAIRED("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final boolean coloured;

  Paint(boolean coloured) {
    this.coloured = coloured;
  }

  String in(Ink ink, String text) {
    return coloured ? open(ink) + text + close() : text;
  }

  String open(Ink ink) {
    return coloured ? "\u001b[" + ink.code + "m" : "";
  }

  String close() {
    return coloured ? "\u001b[0m" : "";
  }
}
