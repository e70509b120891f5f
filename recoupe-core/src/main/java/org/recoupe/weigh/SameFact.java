package org.recoupe.weigh;

import java.util.Optional;

/**
 * Judges whether two sentences state the same fact. What they share speaks for it, weighed against
 * what else the two stretches hold; what cannot both be one fact speaks against it.
 */
final class SameFact {
  private static final double TOLD = 1.75;

  /** In a story of so few sentences hardly any are alike by chance. */
  private static final int SMALL = 200;

  /** The same where there are more, and some are. */
  private static final double LARGE = 2.1;

  private static final double LONG = 2.5;
  private static final int MANY = 4;
  private static final double COUNTED = 2.2;
  private static final double LOOSE = .35;
  private static final double TIGHT = .5;

  private final Worth worth;
  private final Against against;

  SameFact(Coverage coverage, Worth worth) {
    this.worth = worth;
    this.against = new Against(coverage);
  }

  /** The stretches in which both state one fact; empty if they do not seem to. */
  Optional<Overlap> in(Gist a, Gist b) {
    Likeness like = Likeness.of(a, b, worth);
    if (like.common().size() < 2 || like.common().stream().noneMatch(worth.rarity()::marks)) {
      return Optional.empty();
    }
    Overlap overlap = Overlap.best(a, b, worth);
    return (alike(like, overlap) || told(a, b, overlap) || counted(overlap))
            && !against.speaks(a.telling(), overlap.first(), b.telling(), overlap.second())
            && !Numbered.otherwise(a, b, overlap)
        ? Optional.of(overlap)
        : Optional.empty();
  }

  /** True if a sentence speaks of enough that its like elsewhere is the same fact. */
  static boolean tells(Gist gist, Worth worth) {
    long rare =
        gist.keys().stream()
            .filter(key -> key.charAt(0) != '@' && !key.startsWith("t:"))
            .filter(worth.rarity()::rare)
            .count();
    return rare >= 3;
  }

  /** The whole sentences are alike. */
  private boolean alike(Likeness like, Overlap overlap) {
    return solid(overlap) >= 3 && like.dice() >= .48 && like.contained() >= .5;
  }

  /** The stretches share enough, an act among it, and little else stands in them. */
  private boolean told(Gist a, Gist b, Overlap overlap) {
    boolean act = overlap.common().stream().anyMatch(key -> act(a, key) && act(b, key));
    double value = overlap.weight() * overlap.density();
    return act
        && solid(overlap) >= 2
        && overlap.common().size() >= 3
        && (value >= TOLD && worth.rarity().sentences() <= SMALL
            || value >= LARGE && anchored(overlap)
            || value >= LONG && solid(overlap) >= MANY);
  }

  /** Something is shared that says of whom, where, when or how many it is told. */
  private boolean anchored(Overlap overlap) {
    return overlap.common().stream()
        .anyMatch(
            key ->
                key.startsWith("t:")
                    || key.charAt(0) == '#' && key.length() > 2
                    || key.charAt(0) == '@' && !worth.rarity().everywhere(key));
  }

  private static boolean act(Gist gist, String key) {
    return gist.concepts().stream().anyMatch(c -> c.key().equals(key) && c.act());
  }

  /** Both give the same numbers for the same thing. */
  private boolean counted(Overlap overlap) {
    int exact = 0;
    int things = 0;
    for (String key : overlap.common()) {
      exact += Worth.exactness(key);
      things += key.charAt(0) == '#' || key.startsWith("t:") ? 0 : 1;
    }
    return exact >= 2 && things >= 1 && overlap.weight() >= TOLD && overlap.density() >= LOOSE
        || exact >= 1 && things >= 2 && overlap.weight() >= COUNTED && overlap.density() >= TIGHT;
  }

  /** Common words and exact numbers that stand in few sentences. */
  private int solid(Overlap overlap) {
    int solid = 0;
    for (String key : overlap.common()) {
      boolean telling = key.charAt(0) != '@' && !key.startsWith("t:");
      if (telling && worth.rarity().rare(key)) {
        solid++;
      }
    }
    return solid;
  }
}
