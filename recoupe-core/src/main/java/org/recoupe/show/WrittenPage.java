package org.recoupe.show;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as {@link HtmlPage} wrote it in French, with ways in its margin, from which the same page
 * for others is made without telling the dossier again. Only tags are changed: in a text, {@code <}
 * is always escaped.
 *
 * @param html the page
 */
public record WrittenPage(String html) {
  private static final String VALUE = "(?:\"[^\"<>]*\"|[^\\s\"<>]++)";
  private static final Pattern NAMED =
      Pattern.compile(
          "(<[a-z0-9]++[^<>]*?) aria-label=("
              + VALUE
              + ") data-fr=\\2 data-en=("
              + VALUE
              + ")(?=[ >])");
  private static final String CHOICE = "<input type=radio name=lang id=lang-";
  private static final String WAYS_OPEN = "<p class=ways>";
  private static final String WAYS_END = "</p>";

  /** The same page speaking a language at first. */
  public WrittenPage in(PageLanguage language) {
    if (language == PageLanguage.FR) {
      return this;
    }
    String tagged =
        html.replaceFirst("<html lang=" + PageLanguage.FR.tag(), "<html lang=" + language.tag());
    String chosen =
        tagged
            .replaceFirst(CHOICE + "fr checked>", CHOICE + "fr>")
            .replaceFirst(CHOICE + "en>", CHOICE + "en checked>");
    return new WrittenPage(NAMED.matcher(chosen).replaceAll(WrittenPage::english));
  }

  private static String english(MatchResult named) {
    return Matcher.quoteReplacement(
        named.group(1)
            + " aria-label="
            + named.group(3)
            + " data-fr="
            + named.group(2)
            + " data-en="
            + named.group(3));
  }

  /** The same page without ways to where something can be decided. */
  public WrittenPage withoutWays() {
    StringBuilder left = new StringBuilder(html.length());
    int at = 0;
    for (int ways = html.indexOf(WAYS_OPEN); ways >= 0; ways = html.indexOf(WAYS_OPEN, at)) {
      left.append(html, at, ways);
      at = html.indexOf(WAYS_END, ways) + WAYS_END.length();
    }
    return new WrittenPage(left.append(html, at, html.length()).toString());
  }
}
