package org.recoupe.desk;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Article;
import org.recoupe.model.OriginPiece;

/**
 * The decoded original of an article, cut into what stands in the cleaned text and what does not.
 *
 * @param pieces in order
 * @param whole false if only its beginning is here
 */
public record RawText(List<Piece> pieces, boolean whole) {
  private static final int MOST = 80_000;

  public RawText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the original.
   *
   * @param text its words
   * @param kept whether they stand in the cleaned text
   */
  public record Piece(String text, boolean kept) {}

  static RawText of(Article article, String original) {
    int end = Math.min(MOST, original.length());
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (OriginPiece piece : article.origin()) {
      int from = Math.min(Math.max(at, piece.originalStart()), end);
      int to = Math.min(Math.max(from, piece.originalStart() + piece.length()), end);
      add(pieces, original.substring(at, from), false);
      add(pieces, original.substring(from, to), true);
      at = to;
    }
    add(pieces, original.substring(at, end), false);
    return new RawText(pieces, end == original.length());
  }

  private static void add(List<Piece> pieces, String text, boolean kept) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, kept));
    }
  }
}
