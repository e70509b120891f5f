package org.recoupe.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;

/** A text with its names, times and figures in colour. */
final class MarkedText {
  private record Mark(Span span, Paint.Ink ink) {}

  private final String text;
  private final Paint paint;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(Reading reading, Paint paint) {
    this.text = reading.article().text();
    this.paint = paint;
    reading
        .mentions()
        .forEach(m -> marks.add(new Mark(m.span(), Paint.Ink.valueOf(m.type().name()))));
    reading.times().forEach(t -> marks.add(new Mark(t.span(), Paint.Ink.TIME)));
    reading.figures().forEach(f -> marks.add(new Mark(f.span(), Paint.Ink.FIGURE)));
    marks.sort(Comparator.comparing(Mark::span));
  }

  /** One stretch of the text; where marks overlap, the first one is shown. */
  String of(Span stretch) {
    StringBuilder line = new StringBuilder();
    int at = stretch.start();
    for (Mark mark : marks) {
      if (mark.span().start() >= at && mark.span().end() <= stretch.end()) {
        line.append(text, at, mark.span().start());
        line.append(paint.in(mark.ink(), mark.span().in(text)));
        at = mark.span().end();
      }
    }
    return line.append(text, at, stretch.end()).toString();
  }
}
