package org.recoupe.story;

import java.util.List;

/**
 * What people decided of which articles tell one story, the earliest first: grouping must do as
 * they say (must-link and cannot-link, Wagstaff and Cardie 2000). Where two say the opposite of the
 * same articles, the later one counts.
 *
 * @param all of them
 */
public record Ties(List<Tie> all) {
  /** Nobody decided anything. */
  public static final Ties NONE = new Ties(List.of());

  public Ties {
    all = List.copyOf(all);
  }

  /** One decision. */
  public sealed interface Tie {
    /**
     * These are of one story.
     *
     * @param articles ids
     */
    record Together(List<String> articles) implements Tie {
      public Together {
        articles = List.copyOf(articles);
      }
    }

    /**
     * Some are of one story, and it is not that of the others.
     *
     * @param out ids of those that are one story
     * @param left ids of those that are not of it; they may be of one story or of several
     */
    record Apart(List<String> out, List<String> left) implements Tie {
      public Apart {
        out = List.copyOf(out);
        left = List.copyOf(left);
      }
    }
  }
}
