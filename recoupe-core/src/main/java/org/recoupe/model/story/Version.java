package org.recoupe.model.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;

/**
 * An earlier version of an article: what stood at the same address before it was edited.
 *
 * @param article the earlier version, cleaned
 * @param captured when it was fetched, if known
 * @param differences what became of its paragraphs in the latest version, in order
 */
public record Version(Article article, Optional<Instant> captured, List<Difference> differences) {

  /**
   * One place where two versions differ.
   *
   * @param before the paragraphs as they stood; empty if there were none
   * @param after the paragraphs of the latest version; empty if they were taken out
   */
  public record Difference(String before, String after) {}

  public Version {
    differences = List.copyOf(differences);
  }
}
