package org.recoupe.show;

/** Words of sources in Markdown: on one line, no character of them taken for markup. */
final class Markdown {
  private static final String MARKUP = "\\`*_{}[]<>#|~!&$^";

  private Markdown() {}

  /** The text with markup escaped by a backslash, line ends and controls as blanks. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        out.append(' ');
      } else {
        out.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return out.toString().strip();
  }
}
