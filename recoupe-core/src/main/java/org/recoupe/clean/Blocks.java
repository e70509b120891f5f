package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.recoupe.clean.Furniture.Sign;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.Span;

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
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_LEAD = 1200;

  private final List<Block> blocks = new ArrayList<>();
  private final Furniture names;
  private final Gathered text;
  private int linked;
  private Kind kind = Kind.BODY;
  private boolean heading;
  private boolean item;
  private boolean preformatted;

  Blocks(Furniture names, String source) {
    this.names = names;
    this.text = new Gathered(source);
  }

  /** True for an element that stands inside running text. */
  static boolean inline(String name) {
    return INLINE.contains(name);
  }

  static boolean heading(String name) {
    return HEADINGS.contains(name);
  }

  /** The paragraphs of an element, in order. */
  List<Block> of(Element element) {
    children(element, false);
    flush();
    List<Block> found = List.copyOf(blocks);
    blocks.clear();
    return found;
  }

  private void children(Element element, boolean link) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode words) {
        append(words, link);
      } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
        element(child, link);
      }
    }
  }

  private void append(TextNode words, boolean link) {
    int before = text.length();
    text.add(words, preformatted);
    linked += link ? text.length() - before : 0;
  }

  private void element(Element child, boolean link) {
    String name = child.normalName();
    boolean linkHere = link || name.equals("a");
    if (name.equals("br")) {
      text.line();
    } else if (INLINE.contains(name) && !apart(child)) {
      children(child, linkHere);
    } else {
      block(child, linkHere);
    }
  }

  private void block(Element child, boolean link) {
    flush();
    Kind outer = kind;
    boolean outerHeading = heading;
    kind = kind(child, outer);
    heading = HEADINGS.contains(child.normalName());
    boolean outerItem = item;
    item |= ITEMS.contains(child.normalName());
    boolean outerPreformatted = preformatted;
    preformatted |= child.normalName().equals("pre");
    children(child, link);
    flush();
    kind = outer;
    heading = outerHeading;
    item = outerItem;
    preformatted = outerPreformatted;
  }

  private Kind kind(Element element, Kind outer) {
    if (outer != Kind.BODY) {
      return outer;
    }
    String name = element.normalName();
    if (name.equals("figcaption") || name.equals("figure") || names.is(Sign.CAPTION, element)) {
      return Kind.CAPTION;
    }
    if (name.equals("blockquote") && names.is(Sign.EMBED, element)) {
      return Kind.EMBED;
    }
    if (names.is(Sign.BYLINE, element) && element.text().length() < LONGEST_BYLINE) {
      return Kind.BYLINE;
    }
    if (names.is(Sign.DATELINE, element) && element.text().length() < LONGEST_BYLINE) {
      return Kind.DATELINE;
    }
    boolean lead = names.is(Sign.LEAD, element) && element.text().length() < LONGEST_LEAD;
    return lead ? Kind.LEAD : Kind.BODY;
  }

  /** True for a signature or the words below a picture that no block of their own holds. */
  private boolean apart(Element child) {
    Element parent = child.parent();
    return child.normalName().equals("span")
        && parent != null
        && (names.is(Sign.CAPTION, child) || names.is(Sign.BYLINE, child))
        && parent.ownText().isBlank();
  }

  /** Ends the paragraph; an empty line made of line breaks ends one too. */
  private void flush() {
    double links = text.isEmpty() ? 0 : (double) linked / text.length();
    for (Span span : text.paragraphs()) {
      blocks.add(new Block(kind, text.words(span), links, heading, item, text.origin(span)));
    }
    text.clear();
    linked = 0;
  }
}
