package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Span;

/** Builds the next draft from one draft and its changes, from left to right, in one walk. */
final class Splice {
  private final Draft from;
  private final StringBuilder text;
  private final List<OriginPiece> origin = new ArrayList<>();
  private final List<Change> made = new ArrayList<>();
  private int done;
  private int piece;

  Splice(Draft from) {
    this.from = from;
    this.text = new StringBuilder(from.text().length() + 16);
  }

  /** Makes one change; changes come in order and do not overlap. */
  void change(Change change) {
    keep(change.span().start());
    text.append(change.replacement());
    done = change.span().end();
    made.add(change);
  }

  Draft finish(List<Edit> edits) {
    keep(from.text().length());
    return new Draft(text.toString(), origin, edits, labels());
  }

  private void keep(int end) {
    List<OriginPiece> pieces = from.origin();
    int shift = text.length() - done;
    text.append(from.text(), done, end);
    while (piece < pieces.size() && pieces.get(piece).textStart() < end) {
      OriginPiece old = pieces.get(piece);
      int oldEnd = old.textStart() + old.length();
      int start = Math.max(done, old.textStart());
      int stop = Math.min(end, oldEnd);
      if (start < stop) {
        add(start + shift, old.originalStart() + start - old.textStart(), stop - start);
      }
      if (oldEnd > end) {
        break;
      }
      piece++;
    }
    done = end;
  }

  private void add(int textStart, int originalStart, int length) {
    if (!origin.isEmpty()) {
      OriginPiece last = origin.get(origin.size() - 1);
      if (last.textStart() + last.length() == textStart
          && last.originalStart() + last.length() == originalStart) {
        origin.set(
            origin.size() - 1,
            new OriginPiece(last.textStart(), last.originalStart(), last.length() + length));
        return;
      }
    }
    origin.add(new OriginPiece(textStart, originalStart, length));
  }

  /** The labels, moved with their words; one whose words are all gone is dropped. */
  private List<Label> labels() {
    List<Label> moved = new ArrayList<>(from.labels().size());
    int next = 0;
    int delta = 0;
    for (Label label : from.labels()) {
      int start = label.span().start();
      while (next < made.size() && made.get(next).span().end() <= start) {
        delta += gain(made.get(next++));
      }
      int newStart = start + delta + inside(next, start);
      int end = label.span().end();
      while (next < made.size() && made.get(next).span().end() <= end && starts(next, end)) {
        delta += gain(made.get(next++));
      }
      int newEnd = end + delta + inside(next, end);
      if (newEnd > newStart) {
        moved.add(new Label(new Span(newStart, newEnd), label.kind()));
      }
    }
    return moved;
  }

  private boolean starts(int index, int before) {
    return made.get(index).span().start() < before;
  }

  private static int gain(Change change) {
    return change.replacement().length() - change.span().length();
  }

  /** How far a border inside a changed stretch moves beyond the change so far: to its new end. */
  private int inside(int index, int border) {
    if (index >= made.size()) {
      return 0;
    }
    Span span = made.get(index).span();
    return span.start() < border && border < span.end()
        ? span.end() - border + gain(made.get(index))
        : 0;
  }
}
