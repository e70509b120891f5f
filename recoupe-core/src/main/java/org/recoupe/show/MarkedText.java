package org.recoupe.show;

import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;

/**
 * The text of an article as a piece of a page: escaped, each sentence with an id, names, times,
 * figures and quotes as marks.
 */
public final class MarkedText {
  private MarkedText() {}

  /**
   * The piece of HTML.
   *
   * @param asked words that are marked with the id {@code at}; none if the stretch is empty
   */
  public static String of(Reading reading, PageLanguage language, Span asked) {
    StringBuilder out = new StringBuilder();
    new ArticleText(reading, asked).write(new Html(out, language));
    return out.toString();
  }
}
