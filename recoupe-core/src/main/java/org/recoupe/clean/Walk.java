package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A walk over the elements of a page. */
final class Walk {
  private Walk() {}

  /** An element and all elements below it, in the order of the page. */
  static List<Element> of(Element root) {
    List<Element> all = new ArrayList<>();
    add(root, all);
    return all;
  }

  private static void add(Element element, List<Element> all) {
    all.add(element);
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        add(child, all);
      }
    }
  }
}
