package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Span;

/**
 * A text under repair: how it stands now, where its pieces stand in the original, what was done to
 * it so far, and the stretches whose function is known. One thread's own.
 */
final class Draft {
  private final String text;
  private final List<OriginPiece> origin;
  private final List<Edit> edits;
  private final List<Label> labels;
  private List<Paragraph> lines = List.of();

  Draft(String text, List<OriginPiece> origin, List<Edit> edits, List<Label> labels) {
    this.text = text;
    this.origin = List.copyOf(origin);
    this.edits = List.copyOf(edits);
    this.labels = List.copyOf(labels);
  }

  /** How it stands now. */
  String text() {
    return text;
  }

  /** The pieces of text that stand unchanged in the original, in order. */
  List<OriginPiece> origin() {
    return origin;
  }

  /** What was done so far. */
  List<Edit> edits() {
    return edits;
  }

  /** The stretches whose function is known, in order, not overlapping. */
  List<Label> labels() {
    return labels;
  }

  /** The lines of the text that say something: several steps look at them, so they are kept. */
  List<Paragraph> lines() {
    if (lines.isEmpty()) {
      lines = List.copyOf(Paragraph.of(text));
    }
    return lines;
  }

  /** A text that is its own original. */
  static Draft of(String original) {
    List<OriginPiece> all =
        original.isEmpty() ? List.of() : List.of(new OriginPiece(0, 0, original.length()));
    return new Draft(original, all, List.of(), List.of());
  }

  Draft labelled(List<Label> known) {
    return new Draft(text, origin, edits, known);
  }

  /** This draft after the changes; of two that overlap, the one that starts first is made. */
  Draft apply(List<Change> changes) {
    List<Change> made = inOrder(changes);
    if (made.isEmpty()) {
      return this;
    }
    Splice splice = new Splice(this);
    List<Edit> listed = new ArrayList<>(edits);
    for (Change change : made) {
      splice.change(change);
      if (!change.why().isEmpty()) {
        listed.add(edit(change));
      }
    }
    return splice.finish(listed);
  }

  private List<Change> inOrder(List<Change> changes) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparing(Change::span));
    List<Change> made = new ArrayList<>(sorted.size());
    int free = 0;
    for (Change change : sorted) {
      boolean same = change.span().in(text).equals(change.replacement());
      if (change.span().start() >= free && !same) {
        made.add(change);
        free = Math.max(change.span().end(), change.span().start());
      }
    }
    return made;
  }

  private Edit edit(Change change) {
    String after = change.after(text);
    boolean removed = after.isEmpty();
    return new Edit(
        removed ? Edit.Kind.REMOVED : Edit.Kind.REPAIRED,
        change.before(text),
        removed ? Optional.empty() : Optional.of(after),
        change.why(),
        place(change.shown().start()));
  }

  /** Where a unit of the text stands in the original; -1 if it does not stand there. */
  int place(int at) {
    int low = 0;
    int high = origin.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      OriginPiece piece = origin.get(mid);
      if (at < piece.textStart()) {
        high = mid - 1;
      } else if (at >= piece.textStart() + piece.length()) {
        low = mid + 1;
      } else {
        return piece.originalStart() + at - piece.textStart();
      }
    }
    return -1;
  }

  /** The function of the stretch, if a label overlaps it. */
  Optional<Label> label(Span span) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (labels.get(mid).span().end() <= span.start()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < labels.size() && labels.get(low).span().overlaps(span)
        ? Optional.of(labels.get(low))
        : Optional.empty();
  }
}
