package org.recoupe.weigh;

import java.util.List;
import java.util.function.Function;
import org.recoupe.model.Span;

/** Picks the marks that stand in a stretch of text. */
final class Spans {
  private Spans() {}

  /** The marks that begin inside a stretch, in order. */
  static <M> List<M> inside(List<M> marks, Function<M, Span> span, Span stretch) {
    return marks.stream().filter(mark -> stretch.covers(span.apply(mark).start())).toList();
  }
}
