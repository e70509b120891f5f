package org.recoupe.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores the alignment of two names of people. */
final class PersonScorer {
  private static final double CONFLICT = 0.5;
  private static final double INITIAL_CONFLICT = 0.3;
  private static final double MORE_NAMES = 0.04;
  private static final double MOST_MORE = 0.12;
  private static final double ONE_OF_MANY = 0.23;
  private static final double SECOND_SLIP = 0.05;
  private static final double OTHER_ORDER = 0.02;
  private static final double LONG_NAME = 5;

  private static final Set<String> SONS = PersonShaper.words("particles.tsv", "filiation");

  private PersonScorer() {}

  static Likeness score(Shape one, Shape two, Alignment alignment) {
    List<Likeness.Fact> facts = new ArrayList<>();
    List<Link> full = alignment.links().stream().filter(Link::full).toList();
    if (full.isEmpty()) {
      return new Likeness(0, alignment, facts);
    }
    double score = alignment.quality();
    score -= conflict(alignment, facts);
    score -= more(alignment);
    score -= slips(full);
    if (otherGeneration(one, two) || otherFather(one, two, alignment)) {
      facts.add(Likeness.Fact.CONFLICT);
      score -= INITIAL_CONFLICT;
    }
    if (full.size() == 1 && !full.get(0).joined()) {
      facts.add(Likeness.Fact.ONE_WORD);
      score -= lonely(one, two, alignment);
    }
    if (turned(full)) {
      facts.add(Likeness.Fact.OTHER_ORDER);
      score -= OTHER_ORDER;
    }
    return new Likeness(Math.max(0, Math.min(1, score)), alignment, facts);
  }

  /** Names on both sides that the other side lacks. */
  private static double conflict(Alignment alignment, List<Likeness.Fact> facts) {
    double one = left(alignment.leftOne());
    double two = left(alignment.leftTwo());
    double both = Math.min(one, two);
    if (both > 0) {
      facts.add(Likeness.Fact.CONFLICT);
    }
    return both;
  }

  private static double left(List<NameWord> words) {
    double cost = 0;
    for (NameWord word : words) {
      cost += word.full() ? CONFLICT : initial(word) ? INITIAL_CONFLICT : 0;
    }
    return cost;
  }

  private static boolean initial(NameWord word) {
    return word.kind() == NameWord.Kind.INITIAL;
  }

  /** Junior is not Senior. */
  private static boolean otherGeneration(Shape one, Shape two) {
    return !one.legal().isEmpty() && !two.legal().isEmpty() && !one.legal().equals(two.legal());
  }

  /** "Ahmed bin Salem" is not "Salem bin Ahmed". */
  private static boolean otherFather(Shape one, Shape two, Alignment alignment) {
    Optional<NameWord> father = father(one);
    Optional<NameWord> other = father(two);
    if (father.isEmpty() || other.isEmpty()) {
      return false;
    }
    return alignment.links().stream()
        .filter(Link::full)
        .anyMatch(
            l ->
                l.one().contains(father.get()) != l.two().contains(other.get())
                    && both(l, one, two));
  }

  /** True if a link joins a father with a child: neither is left out of the other name. */
  private static boolean both(Link link, Shape one, Shape two) {
    return link.one().size() == 1
        && link.two().size() == 1
        && child(one).filter(link.one()::contains).isPresent()
            != child(two).filter(link.two()::contains).isPresent();
  }

  /** The name behind the first "son of" that stands between two names. */
  private static Optional<NameWord> father(Shape shape) {
    List<NameWord> words = shape.words();
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean between = words.get(i - 1).full() && words.get(i + 1).full();
      if (between && SONS.contains(words.get(i).plain())) {
        return Optional.of(words.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The name before it. */
  private static Optional<NameWord> child(Shape shape) {
    List<NameWord> words = shape.words();
    return father(shape)
        .map(words::indexOf)
        .map(at -> words.get(Math.max(0, at - 2)))
        .filter(NameWord::full);
  }

  /** One slip is human, several are several people. */
  private static double slips(List<Link> full) {
    long slips =
        full.stream()
            .filter(
                l ->
                    l.match().how() == WordMatch.How.TYPO
                        || l.match().how() == WordMatch.How.OTHER_NAME)
            .count();
    return slips > 1 ? SECOND_SLIP * (slips - 1) : 0;
  }

  private static double more(Alignment alignment) {
    long more =
        alignment.leftOne().stream().filter(NameWord::full).count()
            + alignment.leftTwo().stream().filter(NameWord::full).count();
    return Math.min(MOST_MORE, MORE_NAMES * more);
  }

  /** One name of several fits: little unless it is long and the other side has no more. */
  private static double lonely(Shape one, Shape two, Alignment alignment) {
    boolean alone = one.fullWords() == 1 && two.fullWords() == 1;
    if (alone) {
      return 0;
    }
    int longest = alignment.links().stream().mapToInt(l -> l.first().length()).max().orElse(0);
    return longest >= LONG_NAME ? ONE_OF_MANY - 2 * MORE_NAMES : ONE_OF_MANY + CONFLICT / 2;
  }

  private static boolean turned(List<Link> full) {
    for (int i = 1; i < full.size(); i++) {
      if (full.get(i).at() < full.get(i - 1).at()) {
        return true;
      }
    }
    return false;
  }
}
