package org.recoupe.show.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Parts words into lines where their language allows it (Unicode Standard Annex 14); a word that is
 * longer than a line is cut where the line ends.
 */
final class LineBreaker {
  private final Face face;
  private final List<Ink> inks;
  private final String text;
  private final float[] edges;
  private final List<Line> lines = new ArrayList<>();

  private LineBreaker(Face face, List<Ink> inks) {
    this.face = face;
    this.inks = inks;
    this.text = inks.stream().map(Ink::text).collect(Collectors.joining());
    this.edges = edges();
  }

  /** The lines that fit into this much room. */
  static List<Line> lines(Face face, List<Ink> inks, float room) {
    LineBreaker breaker = new LineBreaker(face, inks);
    breaker.part(room);
    return breaker.lines;
  }

  /** How wide words are. */
  static float width(Face face, List<Ink> inks) {
    float[] edges = new LineBreaker(face, inks).edges;
    return edges[edges.length - 1];
  }

  /** Where each character begins. */
  private float[] edges() {
    float[] edges = new float[text.length() + 1];
    int at = 0;
    for (Ink ink : inks) {
      for (int i = 0; i < ink.text().length(); i++, at++) {
        boolean second = i > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        float width = second ? 0 : face.width(text.codePointAt(at));
        edges[at + 1] = edges[at] + width * ink.type().size / 1000;
      }
    }
    return edges;
  }

  private void part(float room) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLocale(Locale.FRENCH));
    breaks.setText(text);
    int from = 0;
    int fit = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      while (edges[bare(from, next)] - edges[from] > room) {
        int end = fit > from ? fit : cut(from, room);
        add(from, end);
        from = end;
        fit = Math.max(fit, end);
      }
      fit = next;
    }
    add(from, text.length());
  }

  /** The last place at which a long word still fits; one character always does. */
  private int cut(int from, float room) {
    int end = text.offsetByCodePoints(from, 1);
    while (end < text.length() && edges[text.offsetByCodePoints(end, 1)] - edges[from] <= room) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private int bare(int from, int end) {
    int bare = end;
    while (bare > from && text.charAt(bare - 1) == ' ') {
      bare--;
    }
    return bare;
  }

  private void add(int from, int to) {
    int end = bare(from, to);
    List<Ink> parts = new ArrayList<>();
    int at = 0;
    for (Ink ink : inks) {
      int begin = Math.max(from - at, 0);
      int stop = Math.min(end - at, ink.text().length());
      if (begin < stop) {
        parts.add(ink.part(begin, stop));
      }
      at += ink.text().length();
    }
    if (!parts.isEmpty()) {
      lines.add(new Line(parts));
    }
  }
}
