package org.recoupe.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A writer of HTML that escapes everything it is given: no text can leave the element it is written
 * into. Elements close in the order they were opened. A failing target surfaces as {@link
 * UncheckedIOException}.
 */
final class Html {
  private static final int NAMING = 6;
  private final Appendable out;
  private final PageLanguage language;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * A writer to a target.
   *
   * @param language the one in which names that only a screen reader says stand at first
   */
  Html(Appendable out, PageLanguage language) {
    this.out = out;
    this.language = language;
  }

  /** Opens an element; attributes as name, value, name, value. */
  Html open(String tag, String... attributes) {
    empty(tag, attributes);
    open.push(tag);
    return this;
  }

  /** An element without end tag, such as {@code meta}. */
  Html empty(String tag, String... attributes) {
    put("<").put(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return put(">");
  }

  /** Closes the element opened last. */
  Html close() {
    return put("</").put(open.pop()).put(">");
  }

  /** Closes so many elements. */
  Html close(int times) {
    for (int i = 0; i < times; i++) {
      close();
    }
    return this;
  }

  /** Text, escaped. */
  Html text(CharSequence text) {
    return escape(text, 0, text.length(), false);
  }

  /** A whole element with nothing but text in it. */
  Html element(String tag, CharSequence text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** What the program says, in both languages; the style sheet shows one of them. */
  Html say(Bilingual words) {
    if (words.same()) {
      return text(words.fr());
    }
    element("span", words.fr(), "class", "t", "lang", "fr");
    return element("span", words.en(), "class", "t", "lang", "en");
  }

  /** An element that holds words of the program. */
  Html say(String tag, Bilingual words, String... attributes) {
    return open(tag, attributes).say(words).close();
  }

  /** Opens an element that has no visible name, with one for screen readers. */
  Html openNamed(String tag, Bilingual name, String... attributes) {
    String[] all = Arrays.copyOf(attributes, attributes.length + NAMING);
    String[] naming = {"aria-label", name.in(language), "data-fr", name.fr(), "data-en", name.en()};
    System.arraycopy(naming, 0, all, attributes.length, NAMING);
    return open(tag, all);
  }

  /** A line break in the source, for people who read it. */
  Html line() {
    return put("\n");
  }

  /** Style sheet or script of the program itself: the one thing that is not escaped. */
  Html own(String tag, String content) {
    return put("<").put(tag).put(">").put(content).put("</").put(tag).put(">");
  }

  /** The document type. */
  Html doctype() {
    return put("<!doctype html>\n");
  }

  private void attribute(String name, String value) {
    put(" ").put(name);
    if (isPlain(value)) {
      put("=").put(value);
    } else if (!value.isEmpty()) {
      put("=\"").escape(value, 0, value.length(), true).put("\"");
    }
  }

  /** True for a value that needs no quotes: heaps have millions of them. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '#') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private Html escape(CharSequence text, int from, int to, boolean inAttribute) {
    int plain = from;
    for (int i = from; i < to; i++) {
      String instead = instead(text, i, inAttribute);
      if (!instead.isEmpty()) {
        put(text, plain, i).put(instead);
        plain = i + 1;
      }
    }
    return put(text, plain, to);
  }

  private static String instead(CharSequence text, int at, boolean inAttribute) {
    char c = text.charAt(at);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> inAttribute ? "&quot;" : "";
      case '\n', '\t' -> "";
      default -> unfit(text, at, c) ? "\uFFFD" : "";
    };
  }

  /** True for what an HTML document must not hold. */
  private static boolean unfit(CharSequence text, int at, char c) {
    if (c >= 0x20 && c < 0x7f) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return Character.isISOControl(c) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private Html put(CharSequence text, int from, int to) {
    try {
      out.append(text, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private Html put(String text) {
    return put(text, 0, text.length());
  }
}
