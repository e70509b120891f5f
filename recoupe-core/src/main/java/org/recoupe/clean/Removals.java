package org.recoupe.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Span;

/**
 * What of a page did not come into its article, for a person to see: the paragraphs that went,
 * those that stood together and went for one reason in one edit, each with its place in the source.
 */
final class Removals {
  private static final int FEWEST_LETTERS = 2;
  private static final int BEHIND = 3;

  private final BitSet kept = new BitSet();
  private final Pruned pruned;
  private final List<Edit> edits = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String why = "";
  private int place = -1;

  private Removals(List<Block> chosen, Pruned pruned) {
    this.pruned = pruned;
    for (Block block : chosen) {
      for (OriginPiece piece : block.origin()) {
        kept.set(piece.originalStart(), piece.originalStart() + piece.length());
      }
    }
  }

  static List<Edit> of(List<Block> all, List<Block> chosen, Pruned pruned) {
    Removals walk = new Removals(chosen, pruned);
    int last = all.size() - 1;
    while (last >= 0 && walk.whole(all.get(last))) {
      last--;
    }
    for (int i = 0; i < all.size(); i++) {
      if (i > last && i <= last + BEHIND && sign(all.get(i))) {
        walk.cut(all.get(i));
      } else {
        walk.block(all.get(i));
      }
    }
    walk.end();
    return walk.edits;
  }

  /** A sign right behind the last paragraph that the rest was kept back. */
  private static boolean sign(Block block) {
    return Cuts.sign(Paragraph.of(block.text(), new Span(0, block.text().length())));
  }

  private void cut(Block block) {
    end();
    why = Cuts.WHY;
    place = block.origin().isEmpty() ? -1 : block.origin().get(0).originalStart();
    words.append(block.text());
    end();
  }

  /** True if nothing of a paragraph came into the article. */
  private boolean whole(Block block) {
    return block.origin().stream().allMatch(piece -> free(piece.originalStart(), piece.length()));
  }

  private void block(Block block) {
    List<OriginPiece> pieces = block.origin();
    if (pieces.isEmpty()) {
      return;
    }
    if (whole(block)) {
      gone(block.text(), pieces.get(0).originalStart());
    } else {
      end();
      pieces.forEach(piece -> parts(block, piece));
    }
  }

  private boolean free(int start, int length) {
    int next = kept.nextSetBit(start);
    return next < 0 || next >= start + length;
  }

  /** The stretches of a piece that went though the paragraph around them stayed. */
  private void parts(Block block, OriginPiece piece) {
    int end = piece.originalStart() + piece.length();
    int at = kept.nextClearBit(piece.originalStart());
    while (at < end) {
      int next = kept.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(end, next);
      int shift = piece.textStart() - piece.originalStart();
      gone(block.text().substring(at + shift, stop + shift), at);
      end();
      at = kept.nextClearBit(stop);
    }
  }

  private void gone(String text, int start) {
    if (text.chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
      return;
    }
    String reason = pruned.why(start);
    if (!reason.equals(why)) {
      end();
      why = reason;
      place = start;
    }
    words.append(words.isEmpty() ? "" : "\n").append(text.strip());
  }

  private void end() {
    if (!words.isEmpty()) {
      edits.add(new Edit(Edit.Kind.REMOVED, words.toString(), Optional.empty(), why, place));
    }
    words.setLength(0);
    why = "";
  }
}
