package org.recoupe.read.quote;

import java.util.Set;

/** Finds where the clause of a verb begins. */
final class ClauseBounds {
  private static final Set<String> JOINING = Grammar.words("joining-clauses");
  private static final Set<String> CLAUSE = Grammar.words("clause-opening");

  private final Frame frame;

  ClauseBounds(Frame frame) {
    this.frame = frame;
  }

  /** The first item of the clause whose verb stands here. */
  int start(int verb) {
    int i = verb - 1;
    while (i >= 0 && verb - i < 60) {
      Item item = frame.at(i);
      if (item.is(")")) {
        i = openBracket(i);
        continue;
      }
      boolean hard =
          dateline(i)
              || item.is(";")
              || item.is(":")
              || item.is("(")
              || item.endsSentence() && i > 0;
      boolean clause = item.word() && CLAUSE.contains(item.fold()) && i < verb - 1;
      if (hard || clause) {
        return i + 1;
      }
      i--;
    }
    return i + 1;
  }

  /** « PARIS | … », « Bruxelles — … »: what stands before it is no subject. */
  private boolean dateline(int i) {
    if (!frame.is(i, "|") && !(i <= 5 && frame.is(i, "-"))) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      if (!frame.at(k).capital() && !frame.mark(k)) {
        return false;
      }
    }
    return true;
  }

  /** The item before the bracket that closes here. */
  private int openBracket(int close) {
    int i = close - 1;
    while (i >= 0 && close - i < 20 && !frame.is(i, "(")) {
      i--;
    }
    return close - i < 20 ? i - 1 : close - 1;
  }

  /** Behind the last finite verb in this stretch: another clause ended there. */
  int behindFinite(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (frame.finite(i)) {
        int and = i + 1;
        while (and < to && !frame.is(and, "et") && !frame.is(and, "mais")) {
          and++;
        }
        start = and < to ? and + 1 : to;
      }
    }
    return start;
  }

  /** Where the subject of a second clause stands, « …, mais son frère a dit », or -1. */
  int ownClause(int start, int verb) {
    boolean finite = false;
    for (int i = start; i + 2 < verb; i++) {
      finite |= frame.finite(i);
      if (finite && frame.comma(i) && subordinate(start) && determined(i + 1)) {
        return noVerb(i + 1, verb) ? i + 1 : -1;
      }
      boolean subject = frame.at(i + 1).tag().equals("DET") || frame.at(i + 1).capital();
      if (finite && frame.word(i) && JOINING.contains(frame.at(i).fold()) && subject) {
        return noVerb(i + 1, verb) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** « Alors que le ministre était là, le chef a dit »: what comes first hangs on the rest. */
  private boolean subordinate(int start) {
    return start > 0 && frame.word(start - 1) && CLAUSE.contains(frame.at(start - 1).fold());
  }

  private boolean determined(int i) {
    return frame.word(i) && frame.at(i).tag().equals("DET");
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!frame.word(i) || frame.finite(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first finite verb of the frame, or -1. */
  int firstFinite() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.finite(i)) {
        return i;
      }
    }
    return maybeFinite();
  }

  /** A form that the tagger took for a noun, where the sentence has no other verb. */
  private int maybeFinite() {
    for (int i = 2; i < frame.size(); i++) {
      if (frame.maybeFinite(i)) {
        return i;
      }
    }
    return -1;
  }
}
