package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Passage;

/**
 * A paragraph of a page.
 *
 * @param kind its function
 * @param text its words, white space made plain
 * @param links the part of its text that stands in links, 0 to 1
 * @param heading true for the heading of a section
 * @param item true for an item of a list
 * @param origin the pieces of its text that stand unchanged in the source of the page
 */
record Block(
    Passage.Kind kind,
    String text,
    double links,
    boolean heading,
    boolean item,
    List<OriginPiece> origin) {

  Block {
    origin = List.copyOf(origin);
  }

  /** Words that the page declares and that stand in none of its paragraphs. */
  static Block of(Passage.Kind kind, String text) {
    return new Block(kind, text, 0, false, false, List.of());
  }

  /** All the paragraphs as one, if there are any. */
  static Optional<Block> joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<OriginPiece> origin = new ArrayList<>();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : " ");
      block.origin.forEach(piece -> origin.add(moved(piece, text.length())));
      text.append(block.text);
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(blocks.get(0).kind, text.toString(), 0, false, false, origin));
  }

  /** A piece that stands so far behind. */
  static OriginPiece moved(OriginPiece piece, int by) {
    return new OriginPiece(piece.textStart() + by, piece.originalStart(), piece.length());
  }

  /** Where it begins in the source, or -1 if it stands nowhere there. */
  int place() {
    return origin.isEmpty() ? -1 : origin.get(0).originalStart();
  }

  /** The same words with another function. */
  Block as(Passage.Kind other) {
    return new Block(other, text, links, heading, item, origin);
  }
}
