package org.recoupe.model.story;

import java.util.List;
import org.recoupe.model.At;

/**
 * An independent source that coverage goes back to.
 *
 * @param id stable inside the story
 * @param name agency, institution, speaker or outlet
 * @param articles ids of the articles that rest on it, sorted
 * @param evidence the words that show it
 */
public record Origin(String id, String name, List<String> articles, List<At> evidence) {
  public Origin {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}
