package org.recoupe.screen;

import java.util.List;

/**
 * How much the words that two names of people share speak for one person. A rare name counts for
 * one, a common one for less than half; a slip, another form, a syllable count for less; names that
 * only one side has count against it. Two rare names are much, one is never enough.
 */
final class PersonEvidence {
  /** From here on a match is told. */
  static final double ENOUGH = 0.85;

  private static final double COMMON = 0.45;
  private static final double SYLLABLE = 0.6;
  private static final double VARIANT = 0.8;
  private static final double FAR_VARIANT = 0.3;
  private static final double SLIP = 0.6;
  private static final double FAR_SLIP = 0.35;
  private static final double NEAR = 0.82;
  private static final double INITIAL = 0.2;
  private static final double ONLY_LISTED = 0.15;
  private static final double ONLY_NAME = 0.35;
  private static final double NOT_THE_ENDS = 0.5;
  private static final double OTHER_ORDER = 0.15;
  private static final double DOUBT = 0.5;
  private static final double TURNED_AND_MORE = 0.7;
  private static final double WEAK = 0.2;
  private static final double ALIAS = 0.1;
  private static final double WHOLE = 0.96;
  private static final double ONE_SLIP = 0.96;
  private static final int SHORT = 3;
  private static final int LONG = 3;

  private final Matched matched;
  private final Commonness commonness;

  PersonEvidence(Matched matched, Commonness commonness) {
    this.matched = matched;
    this.commonness = commonness;
  }

  /**
   * What the words come to.
   *
   * @param main true if it is the main name of the entry
   */
  double of(boolean main, boolean weak) {
    double sum = matched.full().stream().mapToDouble(this::value).sum();
    sum += matched.initials() ? INITIAL : 0;
    sum -= left(matched.onlyListed(), ONLY_LISTED) + left(matched.onlyName(), ONLY_NAME);
    boolean two = matched.full().size() < LONG;
    sum -= two && !matched.complete() && !matched.bothEnds() ? NOT_THE_ENDS : 0;
    sum -= matched.turnedRound() ? OTHER_ORDER : 0;
    sum -= doubtful() ? DOUBT : 0;
    sum -= two && matched.turnedRound() && !matched.complete() ? TURNED_AND_MORE : 0;
    sum = weak && !matched.complete() ? 0 : Math.max(sum, whole());
    return sum - (weak ? WEAK : main ? 0 : ALIAS);
  }

  /** Several slips in few names, or one where names are missing. */
  private boolean doubtful() {
    long slips = matched.full().stream().filter(PersonEvidence::slip).count();
    int names = matched.full().size();
    return slips > 1 && names <= LONG || slips > 0 && names < LONG && !matched.complete();
  }

  /** A whole name that is the same speaks for itself, however common its parts. */
  private double whole() {
    if (matched.sameWords() || matched.name().otherwiseCut(matched.listed())) {
      return WHOLE;
    }
    int names = matched.full().size();
    if (names < 2 || !matched.complete()) {
      return 0;
    }
    long slips = matched.full().stream().filter(l -> slip(l)).count();
    long others =
        matched.full().stream()
            .filter(l -> l.match().how() == WordMatch.How.VARIANT)
            .filter(l -> shortWord(l))
            .count();
    boolean ordered = !matched.turnedRound();
    if (matched.exact()) {
      return WHOLE;
    }
    return ordered && names >= LONG && slips + others <= 1 ? ONE_SLIP : 0;
  }

  private static boolean slip(Link link) {
    return link.match().how() == WordMatch.How.TYPO
        || link.match().how() == WordMatch.How.OTHER_NAME;
  }

  private static boolean shortWord(Link link) {
    return Math.min(link.first().length(), link.second().length()) <= SHORT;
  }

  private double value(Link link) {
    double value = common(link) ? COMMON : 1;
    value *=
        switch (link.match().how()) {
          case SAME, SPELLING -> 1;
          case VARIANT -> link.match().likeness() > 0.9 ? VARIANT : FAR_VARIANT;
          default -> link.match().likeness() >= NEAR ? SLIP : FAR_SLIP;
        };
    return shortWord(link) ? value * SYLLABLE : value;
  }

  private boolean common(Link link) {
    return link.one().stream().allMatch(commonness::common)
        || link.two().stream().allMatch(commonness::common);
  }

  /** True if none of the names that fit is rare. */
  boolean nothingRare() {
    return matched.full().stream().allMatch(this::common);
  }

  private static double left(List<NameWord> words, double each) {
    return words.stream().filter(NameWord::full).limit(LONG).count() * each;
  }
}
