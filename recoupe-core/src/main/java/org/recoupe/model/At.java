package org.recoupe.model;

/**
 * A place in an article: the evidence that travels with every value.
 *
 * @param article id of the article
 * @param span stretch of its cleaned text, half-open, in UTF-16 units
 */
public record At(String article, Span span) implements Comparable<At> {

  @Override
  public int compareTo(At other) {
    int first = article.compareTo(other.article);
    return first != 0 ? first : span.compareTo(other.span);
  }
}
