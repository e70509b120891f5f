package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of a page what cannot be article: navigation, forms, share bars, banners, comments. */
final class Pruned {
  private static final String ALWAYS =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,button,input,select,"
          + "textarea,nav,dialog,menu,amp-ad,amp-sidebar,link,meta,[role=navigation],[role=dialog],"
          + "[role=alertdialog],[role=search],[role=tooltip],[aria-hidden=true],[hidden]";
  private static final String MOSTLY =
      "aside,footer,form,[role=complementary],[role=contentinfo],[role=banner],[style*=display:none],"
          + "[style*=display: none]";
  private static final double PROTECTED = 0.3;

  private Pruned() {}

  /** Takes out what is never text of an article. */
  static void light(Element body) {
    body.select(ALWAYS).not("body").remove();
  }

  /** Takes out what its place or its name betrays, unless it holds much of the page's prose. */
  static void named(Element body) {
    double all = prose(body);
    for (Element element : body.select(MOSTLY)) {
      removeUnlessMain(element, all);
    }
    List<Element> named = new ArrayList<>();
    for (Element element :
        body.select(
            "div,section,ul,ol,p,span,header,aside,table,article,a,h2,h3,h4,h5,dl,figure")) {
      if (Furniture.is("furniture", element) && !Furniture.is("content", element)) {
        named.add(element);
      }
    }
    named.forEach(element -> removeUnlessMain(element, all));
  }

  private static void removeUnlessMain(Element element, double all) {
    boolean gone = element.parent() == null;
    if (!gone
        && prose(element) < PROTECTED * all
        && element.selectFirst("h1,[itemprop=articleBody]") == null) {
      element.remove();
    }
  }

  /** The length of paragraphs of some length that are not made of links. */
  private static double prose(Element element) {
    Elements paragraphs = element.select("p");
    double sum = 0;
    for (Element paragraph : paragraphs) {
      int length = paragraph.text().length();
      sum += length > 60 && MainContent.linkDensity(paragraph) < 0.4 ? length : 0;
    }
    return sum == 0 ? element.text().length() * (1 - MainContent.linkDensity(element)) * 0.3 : sum;
  }
}
