package org.recoupe.read.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.recoupe.model.Span;

/**
 * Pairs quotation marks of all kinds, whatever spaces stand beside them, and closes what was never
 * closed. One pass and a stack: linear in the length of the text.
 *
 * <p>Source for paragraphs that open with a mark and close none: Lexique des règles typographiques
 * en usage à l'Imprimerie nationale, « guillemets ».
 */
final class MarkFinder {
  /** No one's words between two marks are longer: the closing mark was forgotten. */
  private static final int LONGEST = 8000;

  /** A paragraph with a mark never closed is a quote to its end up to this length. */
  private static final int LONGEST_OPEN = 900;

  /** More open marks than this are litter; the bound keeps the pass linear. */
  private static final int DEEPEST = 8;

  private MarkFinder() {}

  private record Open(char mark, int at) {}

  private record Pair(int open, int close, boolean closed, boolean runsOn) {}

  /** The outermost stretches between marks, in order, not overlapping. */
  static List<Stretch> in(String text, Span area) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = area.start(); i < area.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '«' -> french(text, i, area, open, pairs);
        case '»' -> close('«', i, open, pairs);
        case '“', '„' -> push(new Open('“', i), open, pairs);
        case '”' -> curlyEnd(i, open, pairs);
        case '"' -> straight(text, i, area, open, pairs);
        case '‘' -> single(text, i, open, pairs);
        case '’' -> singleEnd(text, i, area, open, pairs);
        case '\n' -> open.removeIf(o -> o.mark() == '"' || o.mark() == '‘');
        default -> {}
      }
    }
    open.forEach(o -> pairs.add(new Pair(o.at(), -1, false, false)));
    return outermost(text, area, pairs);
  }

  private static boolean has(Deque<Open> open, char mark) {
    for (Open one : open) {
      if (one.mark() == mark) {
        return true;
      }
    }
    return false;
  }

  private static void push(Open one, Deque<Open> open, List<Pair> pairs) {
    open.push(one);
    if (open.size() > DEEPEST) {
      pairs.add(new Pair(open.removeLast().at(), -1, false, false));
    }
  }

  private static void french(String text, int at, Span area, Deque<Open> open, List<Pair> pairs) {
    boolean inside = has(open, '«');
    if (inside && closesByMistake(text, at, area)) {
      close('«', at, open, pairs);
      return;
    }
    if (inside && headsParagraph(text, at, area.start())) {
      int line = lineBefore(text, at);
      for (Open one : open) {
        boolean french = one.mark() == '«';
        if (french && text.lastIndexOf('\n', line - 1) < one.at()) {
          pairs.add(new Pair(one.at(), line, false, true));
        } else if (french) {
          pairs.add(new Pair(one.at(), -1, false, false));
        }
      }
      open.removeIf(one -> one.mark() == '«');
    }
    push(new Open('«', at), open, pairs);
  }

  /** « coopération« . »: an opening mark glued to the word before it and free behind. */
  private static boolean closesByMistake(String text, int at, Span area) {
    boolean gluedBefore = at > area.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean freeBehind = at + 1 >= area.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return gluedBefore && freeBehind && !(at + 2 < area.end() && upper(text, at + 2));
  }

  private static boolean upper(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean headsParagraph(String text, int at, int from) {
    int i = at - 1;
    while (i >= from && text.charAt(i) != '\n' && blank(text.charAt(i))) {
      i--;
    }
    return i >= from && text.charAt(i) == '\n';
  }

  private static int lineBefore(String text, int at) {
    int i = at;
    while (i > 0 && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static void curlyEnd(int at, Deque<Open> open, List<Pair> pairs) {
    if (has(open, '“')) {
      close('“', at, open, pairs);
    }
  }

  private static void straight(String text, int at, Span area, Deque<Open> open, List<Pair> pairs) {
    boolean wordBefore = at > area.start() && !opensBehind(text.charAt(at - 1));
    boolean isOpen = has(open, '"');
    if (isOpen) {
      close('"', at, open, pairs);
    } else if (!wordBefore && at + 1 < area.end()) {
      push(new Open('"', at), open, pairs);
    }
  }

  private static boolean opensBehind(char before) {
    return blank(before) || "([{'’-–—«:.,!?…".indexOf(before) >= 0;
  }

  private static void single(String text, int at, Deque<Open> open, List<Pair> pairs) {
    if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
      push(new Open('‘', at), open, pairs);
    }
  }

  private static void singleEnd(
      String text, int at, Span area, Deque<Open> open, List<Pair> pairs) {
    boolean wordBehind = at + 1 < area.end() && Character.isLetter(text.charAt(at + 1));
    if (!wordBehind && !open.isEmpty() && open.peek().mark() == '‘') {
      close('‘', at, open, pairs);
    }
  }

  /**
   * Closes the nearest open mark of this kind; what was opened inside and not closed is dropped.
   */
  private static void close(char mark, int at, Deque<Open> open, List<Pair> pairs) {
    if (!has(open, mark)) {
      return;
    }
    Open one = open.pop();
    while (one.mark() != mark) {
      one = open.pop();
    }
    if (at - one.at() > LONGEST) {
      pairs.add(new Pair(one.at(), -1, false, false));
    } else {
      pairs.add(new Pair(one.at(), at, true, false));
    }
  }

  private static List<Stretch> outermost(String text, Span area, List<Pair> pairs) {
    pairs.removeIf(p -> !p.closed() && !p.runsOn() && "«“".indexOf(text.charAt(p.open())) < 0);
    pairs.sort(Comparator.comparingInt(Pair::open));
    List<Stretch> found = new ArrayList<>();
    int free = area.start();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.open() < free) {
        continue;
      }
      int next = i + 1 < pairs.size() ? pairs.get(i + 1).open() : area.end();
      int end = pair.close() >= 0 ? pair.close() : openEnd(text, pair.open() + 1, next);
      int outerEnd = pair.closed() ? end + 1 : end;
      Span inner = trimmed(text, pair.open() + 1, end);
      free = Math.max(outerEnd, pair.open() + 1);
      if (!inner.isEmpty()) {
        found.add(new Stretch(new Span(pair.open(), free), inner, pair.closed(), pair.runsOn()));
      }
    }
    return found;
  }

  /** Where a quote ends that nobody closed: its paragraph, or its first sentence. */
  private static int openEnd(String text, int from, int limit) {
    int sentence = -1;
    int i = from;
    while (i < limit && i - from < LONGEST_OPEN && text.charAt(i) != '\n') {
      if (sentence < 0 && ".!?…".indexOf(text.charAt(i)) >= 0 && sentenceEnds(text, i, limit)) {
        sentence = i + 1;
      }
      i++;
    }
    boolean wholeParagraph = i >= text.length() || text.charAt(i) == '\n';
    return wholeParagraph || sentence < 0 ? i : sentence;
  }

  private static boolean sentenceEnds(String text, int stop, int limit) {
    return stop + 2 < limit
        && blank(text.charAt(stop + 1))
        && upper(text, stop + 2)
        && stop > 2
        && Character.isLetter(text.charAt(stop - 2));
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
