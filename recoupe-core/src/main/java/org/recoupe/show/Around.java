package org.recoupe.show;

import java.util.List;

/**
 * What stands around a dossier page, where it is one of several.
 *
 * @param links where its reader may go from it
 * @param articles the path under which each article has a page of its own, by its id; empty if none
 *     has
 * @param margin what stands beside its lines
 */
public record Around(List<PageLink> links, String articles, Margin margin) {
  /** Nothing: the page stands alone. */
  public static final Around NOTHING = new Around(List.of(), "", Margin.EMPTY);

  public Around {
    links = List.copyOf(links);
  }

  /** Links alone, and nothing in the margin. */
  public Around(List<PageLink> links, String articles) {
    this(links, articles, Margin.EMPTY);
  }
}
