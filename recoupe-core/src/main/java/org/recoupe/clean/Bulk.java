package org.recoupe.clean;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text, text in links, and text in paragraphs each element of a page holds, counted in one
 * walk and kept true while elements are taken out. Link density and the length of paragraphs tell
 * articles from lists of links (Kohlschütter et al. 2010, "Boilerplate Detection using Shallow Text
 * Features").
 */
final class Bulk {
  private static final int TEXT = 0;
  private static final int LINKED = 1;
  private static final int PARAGRAPHS = 2;
  private static final int[] NOTHING = new int[3];
  private static final int SHORTEST = 60;
  private static final double MANY_LINKS = 0.4;
  private static final double LOOSE = 0.3;

  private final Map<Element, int[]> sums = new HashMap<>();

  Bulk(Element body) {
    measure(body);
  }

  private int[] measure(Element element) {
    int[] sum = new int[3];
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode words) {
        sum[TEXT] += length(words.getWholeText());
      } else if (node instanceof Element child) {
        add(measure(child), sum, 1);
      }
    }
    if (element.normalName().equals("a")) {
      sum[LINKED] = sum[TEXT];
    } else if (element.normalName().equals("p") && sum[PARAGRAPHS] == 0) {
      boolean runs = sum[TEXT] > SHORTEST && sum[LINKED] < MANY_LINKS * sum[TEXT];
      sum[PARAGRAPHS] = runs ? sum[TEXT] : 0;
    }
    sums.put(element, sum);
    return sum;
  }

  private static void add(int[] from, int[] to, int sign) {
    for (int i = 0; i < to.length; i++) {
      to[i] += sign * from[i];
    }
  }

  /** The length with each run of white space as one. */
  private static int length(String words) {
    int length = 0;
    boolean gap = true;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = words.charAt(i) <= ' ';
      length += blank && gap ? 0 : 1;
      gap = blank;
    }
    return length;
  }

  private int[] of(Element element) {
    return sums.getOrDefault(element, NOTHING);
  }

  /** The length of all text, about. */
  int text(Element element) {
    return of(element)[TEXT];
  }

  /** The part of the text that stands in links, 0 to 1. */
  double links(Element element) {
    int[] sum = of(element);
    return sum[TEXT] == 0 ? 0 : (double) sum[LINKED] / sum[TEXT];
  }

  /** The length of paragraphs of some length that are not made of links; of loose text a part. */
  double prose(Element element) {
    int[] sum = of(element);
    return sum[PARAGRAPHS] > 0 ? sum[PARAGRAPHS] : (sum[TEXT] - sum[LINKED]) * LOOSE;
  }

  /** Takes an element out of its page. */
  void remove(Element element) {
    int[] gone = of(element);
    for (Element at = element.parent(); at != null; at = at.parent()) {
      int[] sum = sums.get(at);
      if (sum != null) {
        add(gone, sum, -1);
      }
    }
    element.remove();
  }
}
