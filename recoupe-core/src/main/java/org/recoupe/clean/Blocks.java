package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.recoupe.model.Passage.Kind;

/** Walks an element and cuts its text into paragraphs, each with its function. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "rt",
          "amp-ad");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "video",
          "audio",
          "picture",
          "img",
          "button",
          "input",
          "select",
          "textarea",
          "map",
          "head");
  private static final int DEEPEST = 400;
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_LEAD = 1200;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private Kind kind = Kind.BODY;
  private boolean heading;
  private boolean item;

  /** The paragraphs of an element, in order. */
  static List<Block> of(Element element) {
    Blocks walk = new Blocks();
    walk.children(element, false, 0);
    walk.flush();
    return walk.blocks;
  }

  private void children(Element element, boolean link, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText(), link);
      } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
        element(child, link, depth + 1);
      }
    }
  }

  private void append(String words, boolean link) {
    text.append(words);
    linked += link ? words.length() : 0;
  }

  private void element(Element child, boolean link, int depth) {
    String name = child.normalName();
    boolean linkHere = link || name.equals("a");
    if (name.equals("br")) {
      text.append('\n');
    } else if (depth > DEEPEST) {
      append(child.text(), linkHere);
    } else if (INLINE.contains(name)) {
      children(child, linkHere, depth);
    } else {
      block(child, linkHere, depth);
    }
  }

  private void block(Element child, boolean link, int depth) {
    flush();
    Kind outer = kind;
    boolean outerHeading = heading;
    kind = kind(child, outer);
    heading = HEADINGS.contains(child.normalName());
    boolean outerItem = item;
    item |= ITEMS.contains(child.normalName());
    children(child, link, depth);
    flush();
    kind = outer;
    heading = outerHeading;
    item = outerItem;
  }

  private static Kind kind(Element element, Kind outer) {
    if (outer != Kind.BODY) {
      return outer;
    }
    String name = element.normalName();
    if (name.equals("figcaption") || name.equals("figure") || Furniture.is("caption", element)) {
      return Kind.CAPTION;
    }
    if (name.equals("blockquote") && Furniture.is("embed", element)) {
      return Kind.EMBED;
    }
    if (Furniture.is("byline", element) && element.text().length() < LONGEST_BYLINE) {
      return Kind.BYLINE;
    }
    if (Furniture.is("dateline", element) && element.text().length() < LONGEST_BYLINE) {
      return Kind.DATELINE;
    }
    boolean lead = Furniture.is("lead", element) && element.text().length() < LONGEST_LEAD;
    return lead ? Kind.LEAD : Kind.BODY;
  }

  /** Ends the paragraph; an empty line made of line breaks ends one too. */
  private void flush() {
    double links = text.isEmpty() ? 0 : (double) linked / text.length();
    for (String part : text.toString().split("\n[ \t\r\u00a0]*\n")) {
      String plain = plain(part);
      if (!plain.isEmpty()) {
        blocks.add(new Block(kind, plain, links, heading, item));
      }
    }
    text.setLength(0);
    linked = 0;
  }

  private static String plain(String part) {
    StringBuilder out = new StringBuilder(part.length());
    boolean gap = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
