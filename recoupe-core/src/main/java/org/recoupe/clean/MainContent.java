package org.recoupe.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.recoupe.clean.Furniture.Sign;

/**
 * Finds the element of a page that holds the article: the deepest one that keeps most of the
 * running prose. Prose is text in sentences that is not made of links (after Kohlschütter et al.
 * 2010, "Boilerplate Detection using Shallow Text Features": link density and words per block);
 * elements that call themselves the article are looked at first.
 */
final class MainContent {
  private static final Set<String> PROSE =
      Set.of(
          "p", "blockquote", "li", "pre", "dd", "td", "div", "section", "article", "main", "span");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "blockquote", "pre", "ul", "ol", "li", "table", "figure");
  private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main");
  private static final double KEEPS_MOST = 0.80;
  private static final double NAMED_KEEPS = 0.45;
  private static final double MOST_LINKS = 0.4;
  private static final int SHORTEST = 40;

  private final Map<Element, Double> weight = new HashMap<>();
  private final Element body;
  private final List<Element> elements;
  private final Furniture names;
  private final Bulk bulk;

  MainContent(Element body, Furniture names, Bulk bulk) {
    this.body = body;
    this.names = names;
    this.bulk = bulk;
    this.elements = Walk.of(body);
    for (Element element : elements) {
      if (PROSE.contains(element.normalName())) {
        weigh(element);
      }
    }
  }

  /** Adds the prose that stands directly in this element to all that hold it. */
  private void weigh(Element element) {
    if (bulk.text(element) < SHORTEST || bulk.links(element) > MOST_LINKS) {
      return;
    }
    String own = element.normalName().equals("p") ? element.text() : element.ownText();
    if (own.length() < SHORTEST) {
      return;
    }
    double value = own.length() * (endsSentence(own) ? 1.0 : 0.4);
    for (Element at = element; at != null; at = at.parent()) {
      weight.merge(at, value, Double::sum);
    }
  }

  private static boolean endsSentence(String text) {
    return text.indexOf(". ") >= 0 || ".!?…»\"”:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private double of(Element element) {
    return weight.getOrDefault(element, 0.0);
  }

  /** The element that holds the article. */
  Element find() {
    Element start = named().orElse(body);
    return descend(start);
  }

  /** The element that holds most of the prose, whatever elements call themselves. */
  Element bare() {
    return descend(body);
  }

  /** The deepest element on the way down that keeps most of the prose. */
  private Element descend(Element start) {
    Element at = start;
    Optional<Element> next = next(at);
    while (next.isPresent()) {
      at = next.get();
      next = next(at);
    }
    return at;
  }

  private Optional<Element> next(Element at) {
    return at.children().stream()
        .filter(child -> of(child) > KEEPS_MOST * of(at))
        .filter(child -> !PARAGRAPHS.contains(child.normalName()))
        .findFirst();
  }

  /** An element that calls itself the article's text, if it keeps enough of the page's prose. */
  private Optional<Element> named() {
    return heaviest(MainContent::declared)
        .or(() -> heaviest(e -> HOLDERS.contains(e.normalName()) && names.is(Sign.CONTENT, e)))
        .or(() -> heaviest(MainContent::placed));
  }

  private static boolean declared(Element element) {
    return Outline.says(element, "itemprop", "articleBody")
        || Outline.says(element, "property", "articleBody");
  }

  private static boolean placed(Element element) {
    String name = element.normalName();
    return name.equals("article") || name.equals("main") || Outline.says(element, "role", "main");
  }

  private Optional<Element> heaviest(Predicate<Element> wanted) {
    double least = NAMED_KEEPS * of(body);
    Element best = null;
    for (Element element : elements) {
      if (of(element) >= least
          && (best == null || of(element) > of(best))
          && wanted.test(element)) {
        best = element;
      }
    }
    return Optional.ofNullable(best);
  }
}
