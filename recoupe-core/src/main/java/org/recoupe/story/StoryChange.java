package org.recoupe.story;

import java.util.List;

/** What became of a story or an episode when articles arrived. */
public sealed interface StoryChange {
  /** The story or episode. */
  String id();

  /**
   * It is new.
   *
   * @param from the older ones that gave it articles, where it broke away
   * @param arrived its articles that were not there before
   */
  record Founded(String id, List<String> from, List<String> arrived) implements StoryChange {
    public Founded {
      from = List.copyOf(from);
      arrived = List.copyOf(arrived);
    }
  }

  /**
   * It has more articles than before.
   *
   * @param from the other ones that gave it articles: one that gave all is merged into it
   * @param arrived its articles that were not there before
   */
  record Grown(String id, List<String> from, List<String> arrived) implements StoryChange {
    public Grown {
      from = List.copyOf(from);
      arrived = List.copyOf(arrived);
    }
  }

  /**
   * Some or all of its articles stand elsewhere now.
   *
   * @param into where they stand, itself among them if it lives on
   */
  record Parted(String id, List<String> into) implements StoryChange {
    public Parted {
      into = List.copyOf(into);
    }
  }
}
