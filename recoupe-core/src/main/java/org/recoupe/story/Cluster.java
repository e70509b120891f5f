package org.recoupe.story;

import java.util.List;

/**
 * The articles of one story, by id.
 *
 * @param episodes its episodes, each a sorted list of article ids; every article stands in one
 */
public record Cluster(List<List<String>> episodes) {
  public Cluster {
    episodes = episodes.stream().map(List::copyOf).toList();
  }

  /** All its articles, sorted. */
  public List<String> articles() {
    return episodes.stream().flatMap(List::stream).sorted().toList();
  }
}
