package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.story.Entity;

/**
 * What somebody decided.
 *
 * @param id its number
 * @param author who
 * @param decidedAt when, ISO 8601 in UTC
 * @param made what was decided, and why
 * @param undone if somebody took it back
 */
public record Decision(
    long id, String author, String decidedAt, Made made, Optional<Undone> undone) {
  /** What is decided. */
  public enum Kind {
    /** It is so. */
    CONFIRM,
    /** It is not so: it leaves the story. */
    REJECT,
    /** There is something to say about it. */
    ANNOTATE,
    /** These are one and the same. */
    MERGE,
    /** Some of it is another. */
    SPLIT,
    /** Its day, or who said it, is another. */
    CORRECT
  }

  /**
   * A decision before it has a number.
   *
   * @param kind what is decided
   * @param subject on what
   * @param reason why; never blank
   * @param value what belongs to it
   */
  public record Made(Kind kind, Subject subject, String reason, Value value) {
    /** True if it tells who an entity is: one of several, or one of two that were taken for one. */
    public boolean isOf(Entity entity) {
      return subject.target().entity().equals(Optional.of(entity.type()))
          && value.names().stream()
              .anyMatch(
                  name ->
                      entity.name().equals(name)
                          || (kind == Kind.MERGE && entity.aliases().contains(name)));
    }

    /** Refuses what is no decision. */
    public Made {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision has a reason");
      }
      if (!subject.target().kinds().contains(kind)) {
        throw new IllegalArgumentException(kind + " of " + subject.target());
      }
      if (kind == Kind.MERGE && Math.max(value.names().size(), value.sides().size()) < 2) {
        throw new IllegalArgumentException("it takes two to merge");
      }
      if (kind == Kind.SPLIT && !value.isOfTwo()) {
        throw new IllegalArgumentException("something goes and something stays");
      }
      if ((kind == Kind.ANNOTATE || kind == Kind.CORRECT) && value.note().isBlank()) {
        throw new IllegalArgumentException("a note or a correction says something");
      }
    }
  }

  /**
   * What belongs to a decision.
   *
   * @param note an annotation; of a correction the day (ISO 8601, a day or a first and a last with
   *     a slash between them) or the name that is right; else empty
   * @param names who is one and the same, or two that were taken for one; the name to keep first;
   *     else empty
   * @param sides stories that are one, or what is two: the first stays what it was; else empty
   */
  public record Value(String note, List<String> names, List<Side> sides) {
    /** Nothing more than the decision itself. */
    public static final Value NONE = new Value("", List.of());

    public Value {
      names = List.copyOf(names);
      sides = List.copyOf(sides);
    }

    private boolean isOfTwo() {
      return sides.size() == 2 && sides.stream().noneMatch(side -> side.parts().isEmpty());
    }

    /** A note, or names. */
    public Value(String note, List<String> names) {
      this(note, names, List.of());
    }
  }

  /**
   * One of those that are merged or split.
   *
   * @param id of the story, or the name of the person
   * @param parts its articles; of a person, articles each with a written form behind a slash
   */
  public record Side(String id, List<String> parts) {
    public Side {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Who took a decision back.
   *
   * @param by who
   * @param at when, ISO 8601 in UTC
   * @param reason why
   */
  public record Undone(String by, String at, String reason) {}
}
