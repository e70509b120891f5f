package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;

/** Cuts out an incise that was left inside the quotation marks: « Oui, dit-il, demain. » */
final class InnerIncise {
  private static final int LONGEST = 6;

  private InnerIncise() {}

  /** The mark behind the incise: « dit-il au Courrier, ». */
  private static int stop(Frame frame, int from) {
    int end = from;
    while (frame.word(end) && end < from + LONGEST) {
      end++;
    }
    return end;
  }

  /** Who speaks in the first incise among these words, if a pronoun tells. */
  static Optional<Pronoun> pronoun(List<Item> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = new Frame(items);
    return VerbGroups.in(frame).stream()
        .filter(g -> incise(frame, g))
        .map(VerbGroup::pronoun)
        .filter(p -> p != Pronoun.ON)
        .findFirst();
  }

  private static boolean incise(Frame frame, VerbGroup group) {
    return group.inverted()
        && group.cue().strong()
        && group.cue().incise()
        && group.pronoun() != Pronoun.OTHER
        && frame.comma(group.from() - 1)
        && group.from() > 1;
  }

  /** The words said, without the incises among them. */
  static List<Span> pieces(List<Item> items, Span inner) {
    if (items.isEmpty()) {
      return List.of(inner);
    }
    Frame frame = new Frame(items);
    List<Span> pieces = new ArrayList<>();
    int from = inner.start();
    for (VerbGroup group : VerbGroups.in(frame)) {
      boolean incise = incise(frame, group);
      int end = stop(frame, group.to());
      if (incise && frame.mark(end) && frame.at(group.from() - 1).span().start() > from) {
        pieces.add(new Span(from, frame.at(group.from() - 1).span().start()));
        from = frame.has(end + 1) ? frame.at(end + 1).span().start() : inner.end();
      }
    }
    if (from < inner.end()) {
      pieces.add(new Span(from, inner.end()));
    }
    return pieces;
  }
}
