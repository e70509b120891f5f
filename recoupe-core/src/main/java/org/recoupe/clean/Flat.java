package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.Span;

/**
 * Reads a page of more tags than people write without building its tree, whose cost such pages
 * drive up: the text between the tags, cut into paragraphs where a tag is none of running text. One
 * walk from left to right.
 */
final class Flat {
  /** No page that people read has more tags; a page of more is made by an error or in bad faith. */
  private static final int MOST_TAGS = 60_000;

  private static final Set<String> RAW = Set.of("script", "style");

  private final String source;
  private final Gathered text;
  private final List<Block> blocks = new ArrayList<>();
  private boolean heading;
  private int at;

  private Flat(String source) {
    this.source = source;
    this.text = new Gathered(source);
  }

  /** True for a page with so many tags that its tree is not to be built. */
  static boolean needed(String source) {
    int tags = 0;
    for (int i = source.indexOf('<'); i >= 0 && tags <= MOST_TAGS; i = source.indexOf('<', i + 1)) {
      tags++;
    }
    return tags > MOST_TAGS;
  }

  /** The paragraphs of a page. */
  static List<Block> of(String source) {
    Flat walk = new Flat(source);
    while (walk.at < source.length()) {
      walk.step();
    }
    walk.flush();
    return walk.blocks;
  }

  /** Up to the next tag, and over it. */
  private void step() {
    int tag = source.indexOf('<', at);
    int stop = tag < 0 ? source.length() : tag;
    text.add(at, stop);
    at = stop;
    if (tag >= 0) {
      tag(tag);
    }
  }

  private void tag(int start) {
    if (source.startsWith("<!--", start)) {
      behind("-->", start + 4);
      return;
    }
    int from = source.startsWith("/", start + 1) ? start + 2 : start + 1;
    char first = from < source.length() ? source.charAt(from) : ' ';
    if (first == '!' || first == '?') {
      behind(">", from);
    } else if (Character.isLetter(first)) {
      named(start, from);
    } else {
      text.add(start, start + 1);
      at = start + 1;
    }
  }

  private void named(int start, int from) {
    int end = from;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    String name = source.substring(from, Math.min(end, from + 20)).toLowerCase(Locale.ROOT);
    boolean opens = from == start + 1;
    if (!Blocks.inline(name)) {
      flush();
      heading = opens && Blocks.heading(name);
    }
    behind(">", end);
    if (opens && RAW.contains(name)) {
      int close = source.indexOf("</" + name, at);
      at = close < 0 ? source.length() : close;
    }
  }

  /** Goes behind the next mark of this kind, or to the end if there is none. */
  private void behind(String mark, int from) {
    int end = source.indexOf(mark, from);
    at = end < 0 ? source.length() : end + mark.length();
  }

  private void flush() {
    for (Span span : text.paragraphs()) {
      blocks.add(new Block(Kind.BODY, text.words(span), 0, heading, false, text.origin(span)));
    }
    text.clear();
  }
}
