package org.recoupe.model;

/**
 * A stretch of an article with one function and one language.
 *
 * @param span stretch of the cleaned text
 * @param kind its function
 * @param language BCP 47
 */
public record Passage(Span span, Kind kind, String language) {

  /** The function of a passage. */
  public enum Kind {
    TITLE,
    LEAD,
    BODY,
    BYLINE,
    DATELINE,
    CAPTION,
    EMBED
  }
}
