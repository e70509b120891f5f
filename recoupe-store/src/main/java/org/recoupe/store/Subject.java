package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.mark.EntityType;
import org.recoupe.store.Decision.Kind;

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
    /** What somebody said, which stands in its article: the same if one of its wordings is. */
    SAYING,
    /** People of a story, by their names and the articles that name them. */
    PERSON,
    /** The same for places. */
    PLACE,
    /** Stories, by their articles. */
    STORY,
    /** An article. */
    ARTICLE;

    /** What can be decided on it. */
    public Set<Kind> kinds() {
      return switch (this) {
        case FINDING, MATCH -> Set.of(Kind.CONFIRM, Kind.REJECT, Kind.ANNOTATE);
        case ANNOUNCEMENT -> Set.of(Kind.CONFIRM, Kind.REJECT, Kind.ANNOTATE, Kind.CORRECT);
        case SAYING -> Set.of(Kind.CONFIRM, Kind.ANNOTATE, Kind.CORRECT);
        case PERSON, STORY -> Set.of(Kind.MERGE, Kind.SPLIT);
        case PLACE -> Set.of(Kind.MERGE);
        case ARTICLE -> Set.of(Kind.CORRECT);
      };
    }

    /** Of what type entities are that it is on; empty if it is on something else. */
    public Optional<EntityType> entity() {
      return switch (this) {
        case PERSON -> Optional.of(EntityType.PERSON);
        case PLACE -> Optional.of(EntityType.PLACE);
        default -> Optional.empty();
      };
    }

    /** True if a decision on it changes which articles tell a story, or how they are read. */
    public boolean isGrouping() {
      return this == STORY || this == ARTICLE;
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
          case ANNOUNCEMENT, SAYING, PERSON, PLACE, STORY, ARTICLE ->
              traces.stream().anyMatch(other.traces::contains);
        };
  }
}
