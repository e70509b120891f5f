package org.recoupe.model;

import java.util.List;
import java.util.Optional;

/**
 * A cleaned article: every later offset points into its text.
 *
 * @param id stable, derived from outlet and text
 * @param key the input's own id, else the file name
 * @param uri where it came from
 * @param sha256 of the original bytes
 * @param outlet who published it, if known
 * @param title headline; it also stands in the text where it stood in the original
 * @param text the cleaned text
 * @param origin the pieces of text that stand unchanged in the decoded original, in order
 * @param language of most of it, BCP 47
 * @param published when
 * @param passages the parts of the text, in order, not overlapping
 * @param edits what cleaning did
 */
public record Article(
    String id,
    String key,
    String uri,
    String sha256,
    Optional<Outlet> outlet,
    Optional<String> title,
    String text,
    List<OriginPiece> origin,
    String language,
    Published published,
    List<Passage> passages,
    List<Edit> edits)
    implements Cleaned {

  public Article {
    origin = List.copyOf(origin);
    passages = List.copyOf(passages);
    edits = List.copyOf(edits);
    for (Passage passage : passages) {
      if (passage.span().end() > text.length()) {
        throw new IllegalArgumentException("passage outside its text: " + passage);
      }
    }
  }

  /** The same article with another publication date. */
  public Article publishedAt(Published date) {
    return new Article(
        id, key, uri, sha256, outlet, title, text, origin, language, date, passages, edits);
  }

  /** True if a sign at its end tells that the source kept the rest back. */
  public boolean truncated() {
    return edits.stream().anyMatch(edit -> edit.why().startsWith(Edit.TRUNCATED));
  }

  /** A place in this article. */
  public At at(Span span) {
    return new At(id, span);
  }
}
