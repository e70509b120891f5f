package org.recoupe.store.search;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;

/**
 * An article that was found.
 *
 * @param article its id
 * @param story id of its story
 * @param title headline
 * @param outlet who published it
 * @param from first day on which it may have been published, ISO 8601
 * @param to last such day
 * @param snippets what stands around the words that were looked for, in order of the text
 */
public record Hit(
    String article,
    String story,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> from,
    Optional<String> to,
    List<Snippet> snippets) {
  public Hit {
    snippets = List.copyOf(snippets);
  }

  /**
   * A stretch of the cleaned text.
   *
   * @param at where it stands in the text, in UTF-16 units, half-open
   * @param words the stretch itself
   * @param marks what was looked for, by places in the text, in order, not overlapping
   */
  public record Snippet(Span at, String words, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
