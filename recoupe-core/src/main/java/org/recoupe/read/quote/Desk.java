package org.recoupe.read.quote;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What all frames of one article share while it is read. */
record Desk(
    String text,
    List<Stretch> stretches,
    Contents contents,
    NameMarks names,
    Cast cast,
    Memory memory,
    Channels channels,
    AtomicInteger counter) {

  /** A new number of an utterance. */
  int next() {
    return counter.incrementAndGet();
  }
}
