package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;
import org.recoupe.text.Words;

/**
 * Marks that lost links and machine translation left in the wrong place: a space before a comma,
 * two full stops, a full stop inside a sentence, an opening quote mark where one closes.
 */
final class Punctuation implements Step {
  private static final int SHOWN = 30;
  private static final int LONGEST_LINK = 8;
  private static final int SHORTEST_WORD = 4;

  /** Words that go on with a sentence, and never follow an abbreviation as its noun. */
  private static final Set<String> LINKS =
      Table.lines(Punctuation.class, "linking-words.txt").stream()
          .map(Fold::lower)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ',') {
        mark(text, i, changes);
      } else if (c == '«') {
        openingQuote(text, i, changes);
      }
    }
    return changes;
  }

  private static void mark(String text, int at, List<Change> changes) {
    char before = text.charAt(at - 1);
    boolean last = ends(text, at + 1);
    if (last && space(before)) {
      stray(text, at, changes);
    } else if (last && text.charAt(at) == '.' && before == ',') {
      changes.add(around(text, at - 1, at, "a comma before a full stop"));
    } else if (last && text.charAt(at) == ',' && before == '.') {
      stopComma(text, at - 1, changes);
    } else if (last && text.charAt(at) == '.') {
      stopInside(text, at, changes);
    }
  }

  /** A mark behind a space: the space goes, or the mark if another one stands before. */
  private static void stray(String text, int at, List<Change> changes) {
    char mark = at > 1 ? text.charAt(at - 2) : ' ';
    if (mark == '.' || mark == ',') {
      changes.add(around(text, at - 1, at + 1, "a mark printed twice"));
    } else if ("!?…;:".indexOf(mark) >= 0) {
      changes.add(around(text, at - 1, at + 1, "a stray full stop or comma"));
    } else {
      changes.add(around(text, at - 1, at, "a space before a mark"));
    }
  }

  private static void stopComma(String text, int stop, List<Change> changes) {
    String word = text.substring(wordStart(text, stop), stop);
    if (word.length() >= SHORTEST_WORD && !Words.abbreviation(word + ".")) {
      changes.add(around(text, stop, stop + 1, "a full stop before a comma"));
    }
  }

  private static void stopInside(String text, int stop, List<Change> changes) {
    int from = stop + 2;
    if (from >= text.length() || !space(text.charAt(stop + 1))) {
      return;
    }
    int to = from;
    while (to < text.length()
        && to - from <= LONGEST_LINK
        && Character.isLowerCase(text.charAt(to))) {
      to++;
    }
    boolean whole =
        to < text.length() && (space(text.charAt(to)) || "'’".indexOf(text.charAt(to)) >= 0);
    if (whole && LINKS.contains(Fold.lower(text.substring(from, to)))) {
      String word = text.substring(wordStart(text, stop), stop);
      if (word.length() >= SHORTEST_WORD && !Words.abbreviation(word + ".")) {
        changes.add(around(text, stop, stop + 1, "a full stop inside a sentence"));
      }
    }
  }

  /** « mot« , » is « mot », » if a quote stands open on that line. */
  private static void openingQuote(String text, int at, List<Change> changes) {
    int next = at + 1 < text.length() && space(text.charAt(at + 1)) ? at + 2 : at + 1;
    boolean mark = next < text.length() && ",.".indexOf(text.charAt(next)) >= 0;
    boolean closes = mark || next == at + 2 || ends(text, next);
    if (Character.isLetterOrDigit(text.charAt(at - 1)) && closes && open(text, at)) {
      int end = mark ? next : at + 1;
      changes.add(Change.replace(at, end, "\u00a0»", "an opening quote mark where one closes"));
    }
  }

  /** True if the nearest quote mark before this place, on its line and near, opens. */
  private static boolean open(String text, int at) {
    for (int i = at - 1; i >= 0 && at - i < 2000; i--) {
      char c = text.charAt(i);
      if (c == '«') {
        return true;
      }
      if (c == '»' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || Paragraph.blank(text.charAt(at));
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < SHOWN && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Takes a mark out; the word before and the word behind are shown. */
  private static Change around(String text, int start, int end, String why) {
    int marks = start;
    while (marks > 0 && start - marks < SHOWN && ".,!?…;:»”".indexOf(text.charAt(marks - 1)) >= 0) {
      marks--;
    }
    int from = wordStart(text, marks);
    int to = end;
    while (to < text.length() && to - end < SHOWN && text.charAt(to) != '\n') {
      to++;
      if (to < text.length() && Paragraph.blank(text.charAt(to)) && to > end + 1) {
        break;
      }
    }
    return new Change(new Span(start, end), "", why, new Span(from, to));
  }
}
