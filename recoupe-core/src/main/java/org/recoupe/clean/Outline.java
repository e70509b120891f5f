package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that tell what it is, in the order of the page, gathered in one walk: a
 * page is searched a dozen times for a few elements among thousands.
 *
 * @param elements the number of all elements
 * @param metas its meta tags
 * @param data its scripts of linked data
 * @param canonical its canonical link
 * @param marks headings, paragraphs, times, and what is marked as headline or date
 */
record Outline(
    int elements,
    List<Element> metas,
    List<Element> data,
    Optional<Element> canonical,
    List<Element> marks) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final Set<String> MARKS = Set.of("h1", "h2", "h3", "p", "time");
  private static final Set<String> DATES = Set.of("published", "entry-date");

  static Outline of(Document page) {
    List<Element> all = Walk.of(page);
    List<Element> metas = new ArrayList<>();
    List<Element> data = new ArrayList<>();
    List<Element> marks = new ArrayList<>();
    Optional<Element> canonical = Optional.empty();
    for (Element element : all) {
      String name = element.normalName();
      if (name.equals("meta")) {
        metas.add(element);
      } else if (name.equals("script") && says(element, "type", "application/ld+json")) {
        data.add(element);
      } else if (name.equals("link") && canonical.isEmpty() && says(element, "rel", "canonical")) {
        canonical = Optional.of(element);
      }
      if (MARKS.contains(name) || headline(element) || dated(element)) {
        marks.add(element);
      }
    }
    return new Outline(all.size(), metas, data, canonical, marks);
  }

  /** The marks that meet a condition. */
  List<Element> marks(Predicate<Element> wanted) {
    return marks.stream().filter(wanted).toList();
  }

  static boolean heading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  static boolean time(Element element) {
    return element.normalName().equals("time");
  }

  /** True for an element that says of itself that it is the headline. */
  static boolean headline(Element element) {
    return says(element, "itemprop", "headline");
  }

  /** True for an element that says of itself that it is the date of publication. */
  static boolean dated(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return says(element, "itemprop", "datePublished")
        || (time(element)
            && (element.hasAttr("pubdate") || DATES.stream().anyMatch(element::hasClass)))
        || (element.normalName().equals("abbr") && element.hasClass("published"));
  }

  /** True if an attribute has this value, in either case. */
  static boolean says(Element element, String attribute, String value) {
    return element.attributesSize() > 0 && element.attr(attribute).strip().equalsIgnoreCase(value);
  }
}
