package org.recoupe.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of words and slots, compiled to a graph without circles: matching can only walk ahead.
 *
 * @param start where a match begins
 * @param flags what it asks beside its words
 */
record Pattern(Node start, Set<Flag> flags) {

  /** What a pattern asks beside its words. */
  enum Flag {
    /** The first letter is small. */
    LOWER,
    /** No counted noun follows. */
    FREE,
    /** A noun or name stands before. */
    NOUN,
    /** Someone stands before, not a thing that lasts: an age follows. */
    PERSON
  }

  Pattern {
    flags = Set.copyOf(flags);
  }

  boolean asks(Flag flag) {
    return flags.contains(flag);
  }

  /** A place in the graph; two places are never equal. */
  static final class Node {
    private final List<Edge> edges;
    private final boolean last;

    Node(List<Edge> edges, boolean last) {
      this.edges = List.copyOf(edges);
      this.last = last;
    }

    List<Edge> edges() {
      return edges;
    }

    /** True if a match may end here. */
    boolean last() {
      return last;
    }

    /** A place from which the ways of both lead on. */
    Node or(Node other) {
      List<Edge> both = new ArrayList<>(edges);
      both.addAll(other.edges);
      return new Node(both, last || other.last);
    }
  }

  /**
   * A way from one place to the next.
   *
   * @param label what it takes
   * @param to where it leads
   */
  record Edge(Label label, Node to) {}

  /** What a way takes. */
  sealed interface Label {

    /** One run with these letters. */
    record Word(String word, boolean glued) implements Label {}

    /** One or more runs that fill a slot. */
    record Filled(String slot, String name, boolean glued) implements Label {}

    /** Begin or end of what is marked. */
    record Border(boolean opens) implements Label {}
  }
}
