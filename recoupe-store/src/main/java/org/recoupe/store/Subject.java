package org.recoupe.store;

import java.util.List;
import java.util.TreeSet;

/**
 * On what something is decided. It is known again by what it rests on, not by the program's own
 * numbers: these may differ when the story is weighed again.
 *
 * @param target what it is
 * @param story id of the story in which it was decided on
 * @param label what it was called then, for people
 * @param traces by what it is known again, sorted: digests of kind, articles, sentences and names
 */
public record Subject(Target target, String story, String label, List<String> traces) {
  /** What can be decided on. */
  public enum Target {
    /** An agreement, a disagreement, an evolution: the same if it rests on the same words. */
    FINDING,
    /** A plan: the same if one of its tellings is. */
    ANNOUNCEMENT,
    /** A name that may be on a list, or is said to be: the same name, list and entry. */
    MATCH,
    /** What somebody said: the same if one of its wordings is. */
    SAYING,
    /** People of a story, by their names and the articles that name them. */
    PERSON;

    /** True if something about it can be put right: the day of a plan, or who said something. */
    public boolean isCorrectable() {
      return this == ANNOUNCEMENT || this == SAYING;
    }
  }

  public Subject {
    traces = List.copyOf(new TreeSet<>(traces));
  }

  /** True if what was decided on this one holds for the other. */
  public boolean holdsFor(Subject other) {
    return target == other.target
        && switch (target) {
          case FINDING, MATCH -> traces.equals(other.traces);
          case ANNOUNCEMENT, SAYING, PERSON -> traces.stream().anyMatch(other.traces::contains);
        };
  }
}
