package org.recoupe.weigh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges whether two sentences state the same fact. What they share speaks for it, weighed against
 * what else the two stretches hold; what cannot both be one fact speaks against it.
 */
final class SameFact {
  private static final double TOLD = 2.2;

  /** In a story of so few sentences hardly any are alike by chance. */
  private static final int SMALL = 200;

  /** The same where there are more, and some are. */
  private static final double LARGE = 2.4;

  /** The same where nothing shared says of whom, where, when or how many it is told. */
  private static final double LONG = 2.9;

  private static final int MANY = 4;

  /** Without an act in common so many words make two sentences one. */
  private static final int ACTLESS = 5;

  /** In so few sentences anything stands that is told twice. */
  private static final int FEW = 4;

  private static final double ALIKE = .48;

  private static final double EXACT = 1.75;
  private static final double COUNTED = 2.2;
  private static final double LOOSE = .35;
  private static final double TIGHT = .5;

  private final Worth worth;
  private final Against against;

  /** A sentence is compared with many others. */
  private final Map<Telling, List<Verbatim.Word>> words = new ConcurrentHashMap<>();

  SameFact(Coverage coverage, Worth worth) {
    this.worth = worth;
    this.against = new Against(coverage);
  }

  /** The stretches in which both state one fact; empty if they do not seem to. */
  Optional<Overlap> in(Gist a, Gist b) {
    return alike(a, b)
        .filter(o -> !against.speaks(a.telling(), o.first(), b.telling(), o.second()))
        .filter(o -> !voices(a, b, o) || Likeness.of(a, b, worth).dice() >= ALIKE)
        .filter(o -> !Numbered.otherwise(a, b, o))
        .filter(o -> !Agreeing.otherNumber(a, b, o) && !Agreeing.turned(a, b, o));
  }

  /** The stretches in which both tell alike, whatever speaks against their being one fact. */
  Optional<Overlap> alike(Gist a, Gist b) {
    Likeness like = Likeness.of(a, b, worth);
    if (like.common().size() < 2 || like.common().stream().noneMatch(worth.rarity()::marks)) {
      return Optional.empty();
    }
    Overlap overlap = Overlap.best(a, b, worth);
    boolean same =
        own(a, b, overlap)
            && (alike(a, b, like, overlap) || told(a, b, overlap) || counted(overlap));
    return Optional.of(overlap).filter(o -> same).or(() -> repeated(a, b, like));
  }

  private boolean voices(Gist a, Gist b, Overlap o) {
    return against.otherVoices(a.telling(), o.first(), b.telling(), o.second());
  }

  /** What both tell word for word, however much else they tell. */
  private Optional<Overlap> repeated(Gist a, Gist b, Likeness like) {
    return Verbatim.between(words(a), words(b))
        .filter(Verbatim::tells)
        .map(v -> new Overlap(1, like.weight(), like.common(), v.first(), v.second()));
  }

  private List<Verbatim.Word> words(Gist gist) {
    return words.computeIfAbsent(gist.telling(), Verbatim::words);
  }

  /** True if a sentence speaks of enough that its like elsewhere is the same fact. */
  static boolean tells(Gist gist, Worth worth) {
    boolean own = gist.concepts().stream().anyMatch(concept -> !concept.word());
    long rare =
        gist.keys().stream()
            .filter(key -> own || !gist.stock().contains(key))
            .filter(key -> key.charAt(0) != '@' && !key.startsWith("t:"))
            .filter(worth.rarity()::rare)
            .count();
    return rare >= 3;
  }

  /** What is said of any event is one fact only where it is said of the same. */
  private boolean own(Gist a, Gist b, Overlap overlap) {
    boolean stock =
        overlap.common().stream().anyMatch(k -> a.stock().contains(k) || b.stock().contains(k));
    return !stock || anchored(overlap);
  }

  /** The whole sentences are alike. */
  private boolean alike(Gist a, Gist b, Likeness like, Overlap overlap) {
    boolean act = overlap.common().stream().anyMatch(key -> act(a, key) && act(b, key));
    return solid(overlap) >= (act ? 3 : ACTLESS) && like.dice() >= ALIKE && like.contained() >= .5;
  }

  /** The stretches share enough, an act among it, and little else stands in them. */
  private boolean told(Gist a, Gist b, Overlap overlap) {
    boolean act = done(a, b, overlap);
    double value = overlap.weight() * overlap.density();
    return act
        && solid(overlap) >= 2
        && overlap.common().size() >= 3
        && (value >= TOLD && few() && (anchored(overlap) || both(overlap))
            || value >= LARGE && anchored(overlap)
            || value >= LONG && solid(overlap) >= (few() ? MANY - 1 : MANY));
  }

  /** Both tell an act, and one of them as said of somebody. */
  private static boolean done(Gist a, Gist b, Overlap overlap) {
    return overlap.common().stream()
        .anyMatch(key -> act(a, key) && act(b, key) && (a.said(key) || b.said(key)));
  }

  /** Two that are named, however often, do the same to each other or together. */
  private static boolean both(Overlap overlap) {
    return overlap.common().stream().filter(key -> key.charAt(0) == '@' && key.length() > 3).count()
        > 1;
  }

  private boolean few() {
    return worth.rarity().sentences() <= SMALL;
  }

  /** Something is shared that says of whom, where, when or how many it is told. */
  private boolean anchored(Overlap overlap) {
    return overlap.common().stream()
        .anyMatch(
            key ->
                key.startsWith("t:")
                    || key.charAt(0) == '#' && key.length() > 2
                    || key.charAt(0) == '@' && !everywhere(key));
  }

  /** Whom or where the whole story is about, if it is more than a few sentences. */
  private boolean everywhere(String key) {
    return worth.rarity().count(key) > FEW && worth.rarity().everywhere(key);
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
      things += thing(key) ? 1 : 0;
    }
    return exact >= 2 && things >= 1 && overlap.weight() >= EXACT && overlap.density() >= LOOSE
        || exact >= 1 && things >= 2 && overlap.weight() >= COUNTED && overlap.density() >= TIGHT;
  }

  /** A word or name that is not the whole story's. */
  private boolean thing(String key) {
    boolean story = key.charAt(0) == '@' && everywhere(key);
    return key.charAt(0) != '#' && !key.startsWith("t:") && !story;
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
