package org.recoupe.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.recoupe.clean.Furniture.Sign;

/**
 * Takes out of a page what cannot be article: navigation, forms, share bars, banners, comments. It
 * remembers where in the source each piece stood, and why it went.
 */
final class Pruned {
  /** Why a stretch went that no name betrays: it stands beside the article. */
  static final String OUTSIDE = "outside the article";

  private static final Set<String> ALWAYS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "video",
          "audio",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "dialog",
          "menu",
          "amp-ad",
          "amp-sidebar",
          "link",
          "meta");
  private static final Set<String> ALWAYS_ROLES =
      Set.of("navigation", "dialog", "alertdialog", "search", "tooltip");
  private static final Set<String> MOSTLY = Set.of("aside", "footer", "form");
  private static final Set<String> MOSTLY_ROLES = Set.of("complementary", "contentinfo", "banner");
  private static final Set<String> NAMED =
      Set.of(
          "div", "section", "ul", "ol", "p", "span", "header", "aside", "table", "article", "a",
          "h2", "h3", "h4", "h5", "dl", "figure");
  private static final double PROTECTED = 0.3;
  private static final int MOST_NESTED = 8;
  private static final int SHORTEST_OWN = 25;

  private static final Map<String, String> REASONS =
      Map.of(
          "nav", "navigation",
          "menu", "navigation",
          "footer", "a notice of the site",
          "form", "a button or a form label",
          "dialog", "a window over the page",
          "aside", "a box beside the article");

  private final Element body;
  private final Furniture names;
  private final Bulk bulk;
  private final TreeMap<Integer, Gone> gone = new TreeMap<>();

  /** A stretch of the source that went, up to its end, and why. */
  private record Gone(int end, String why) {}

  Pruned(Element body, Furniture names, Bulk bulk) {
    this.body = body;
    this.names = names;
    this.bulk = bulk;
  }

  /** Takes out what is never text of an article. */
  void light() {
    for (Element element : Walk.of(body)) {
      if (!element.equals(body) && never(element) && element.parent() != null) {
        remove(element);
      }
    }
  }

  private static boolean never(Element element) {
    return ALWAYS.contains(element.normalName())
        || (element.attributesSize() > 0
            && (ALWAYS_ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("hidden")));
  }

  /** Takes out what its place or its name betrays, unless it holds much of the page's prose. */
  void named() {
    double all = bulk.prose(body);
    List<Element> elements = Walk.of(body);
    Set<Element> protectors = protectors(elements);
    List<Element> placed = elements.stream().filter(Pruned::mostly).toList();
    List<Element> named = elements.stream().filter(this::named).toList();
    placed.forEach(element -> removeUnlessMain(element, all, protectors));
    named.forEach(element -> removeUnlessMain(element, all, protectors));
  }

  private static boolean mostly(Element element) {
    return MOSTLY.contains(element.normalName())
        || (element.attributesSize() > 0
            && (MOSTLY_ROLES.contains(element.attr("role")) || unseen(element.attr("style"))));
  }

  private static boolean unseen(String style) {
    return style.contains("display:none") || style.contains("display: none");
  }

  private boolean named(Element element) {
    return NAMED.contains(element.normalName())
        && names.is(Sign.FURNITURE, element)
        && !names.is(Sign.CONTENT, element)
        && !inProse(element);
  }

  /** The elements that hold a headline or call themselves the text of the article. */
  private static Set<Element> protectors(List<Element> elements) {
    Set<Element> holding = new HashSet<>();
    for (Element element : elements) {
      if (element.normalName().equals("h1") || element.attr("itemprop").equals("articleBody")) {
        Element at = element;
        while (at != null && holding.add(at)) {
          at = at.parent();
        }
      }
    }
    return holding;
  }

  /** A link inside a sentence says something there, whatever its name. */
  private static boolean inProse(Element element) {
    Element parent = element.parent();
    return element.normalName().equals("a")
        && parent != null
        && parent.ownText().length() >= SHORTEST_OWN;
  }

  private void removeUnlessMain(Element element, double all, Set<Element> protectors) {
    if (element.parent() != null
        && bulk.prose(element) < PROTECTED * all
        && !protectors.contains(element)) {
      remove(element);
    }
  }

  private void remove(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    if (bulk.text(element) > 0 && start.isTracked() && end.isTracked()) {
      String why = Furniture.why(element).or(() -> reason(element)).orElse(OUTSIDE);
      gone.putIfAbsent(start.startPos(), new Gone(end.endPos(), why));
    }
    bulk.remove(element);
  }

  private static Optional<String> reason(Element element) {
    String role = element.attr("role");
    String name = role.equals("navigation") ? "nav" : element.normalName();
    return Optional.ofNullable(REASONS.get(name));
  }

  /** True if a paragraph stood in what is gone by now. */
  boolean gone(Block block) {
    return !block.origin().isEmpty() && at(block.origin().get(0).originalStart()).isPresent();
  }

  /** Why what stood at this place of the source went. */
  String why(int place) {
    return at(place).map(Gone::why).orElse(OUTSIDE);
  }

  private Optional<Gone> at(int place) {
    Map.Entry<Integer, Gone> at = gone.floorEntry(place);
    for (int i = 0; i < MOST_NESTED && at != null; i++) {
      if (at.getValue().end() > place) {
        return Optional.of(at.getValue());
      }
      at = gone.lowerEntry(at.getKey());
    }
    return Optional.empty();
  }
}
