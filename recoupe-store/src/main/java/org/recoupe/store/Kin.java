package org.recoupe.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.story.Frequencies;
import org.recoupe.story.Traits;

/** Finds what an article may be joined with, without looking at every article of its days. */
public interface Kin {
  /**
   * The articles that share enough rare words with another, the likest first.
   *
   * @param article whether it is there or has only just come
   * @param days on which the others were published, or nobody knows when
   * @param most so many at most
   */
  List<String> like(Traits article, Optional<DateRange> days, int most);

  /** How common the terms of some articles are in what was published on some days. */
  Frequencies common(Optional<DateRange> days, Collection<Traits> articles);
}
