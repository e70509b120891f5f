package org.recoupe.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of two names side by side: those that fit, the best first, and those that are left.
 *
 * @param links what fits, in the order of the first name
 * @param leftOne words of the first name alone
 * @param leftTwo words of the second alone
 */
record Alignment(List<Link> links, List<NameWord> leftOne, List<NameWord> leftTwo) {
  /** Beside so many names that fit, another name a letter apart is a slip. */
  private static final int ENOUGH_BESIDE = 3;

  private static final int LONGEST_JOIN = 3;
  private static final int MOST_INITIALS = 6;
  private static final double JOINED = 0.95;
  private static final double JOINED_SLIP = 0.85;
  private static final double INITIALS = 0.8;
  private static final Comparator<Link> BEST =
      Comparator.comparing((Link l) -> l.match().how() == WordMatch.How.OTHER_NAME)
          .thenComparingDouble(l -> -l.match().likeness() * Math.min(1, l.weight()))
          .thenComparing(l -> -l.weight())
          .thenComparing(l -> Math.abs(l.from() - l.at()))
          .thenComparing(Link::from)
          .thenComparing(Link::at);

  Alignment {
    links = List.copyOf(links);
    leftOne = List.copyOf(leftOne);
    leftTwo = List.copyOf(leftTwo);
  }

  /** Aligns two names; the same words whichever comes first. */
  static Alignment of(Shape one, Shape two, int shortest) {
    List<Link> possible = possible(one.words(), two.words(), shortest);
    possible.sort(BEST);
    boolean[] usedOne = new boolean[one.words().size()];
    boolean[] usedTwo = new boolean[two.words().size()];
    List<Link> links = new ArrayList<>();
    long sure = 0;
    for (Link link : possible) {
      boolean other = link.match().how() == WordMatch.How.OTHER_NAME;
      if (other && sure < ENOUGH_BESIDE) {
        continue;
      }
      if (free(usedOne, link.from(), link.one().size())
          && free(usedTwo, link.at(), link.two().size())) {
        take(usedOne, link.from(), link.one().size());
        take(usedTwo, link.at(), link.two().size());
        links.add(link);
        sure += link.full() && !other ? 1 : 0;
      }
    }
    links.sort(Comparator.comparing(Link::from));
    return new Alignment(links, left(one.words(), usedOne), left(two.words(), usedTwo));
  }

  /** Two names of the same letters, cut into words otherwise: all of one fits all of the other. */
  static Alignment whole(Shape one, Shape two) {
    WordMatch same = new WordMatch(JOINED, WordMatch.How.SAME);
    return new Alignment(
        List.of(new Link(one.words(), two.words(), 0, 0, same)), List.of(), List.of());
  }

  /** The mean of what fits by its weight, drawn to its worst name. */
  double quality() {
    double sum = 0;
    double weight = 0;
    double worst = 1;
    for (Link link : links) {
      sum += link.match().likeness() * link.weight();
      weight += link.weight();
      worst = link.full() ? Math.min(worst, link.match().likeness()) : worst;
    }
    return (sum / weight + worst) / 2;
  }

  private static boolean free(boolean[] used, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] used, int from, int count) {
    for (int i = from; i < from + count; i++) {
      used[i] = true;
    }
  }

  private static List<NameWord> left(List<NameWord> words, boolean[] used) {
    List<NameWord> left = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        left.add(words.get(i));
      }
    }
    return left;
  }

  private static List<Link> possible(List<NameWord> one, List<NameWord> two, int shortest) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < two.size(); j++) {
        WordMatch match = WordLikeness.of(one.get(i), two.get(j), shortest);
        boolean bothFirst = i == 0 && j == 0;
        if (match.found() && (bothFirst || !syllables(one.get(i), two.get(j), match))) {
          links.add(new Link(one.subList(i, i + 1), two.subList(j, j + 1), i, j, match));
        }
      }
    }
    joins(one, two, shortest).forEach(links::add);
    joins(two, one, shortest)
        .map(l -> new Link(l.two(), l.one(), l.at(), l.from(), l.match()))
        .forEach(links::add);
    return links;
  }

  /** Family names of two letters have forms (Li, Yi); of given names none. */
  private static boolean syllables(NameWord one, NameWord two, WordMatch match) {
    return match.how() == WordMatch.How.VARIANT
        && Math.max(one.plain().length(), two.plain().length()) <= 2
        && one.bones().length() != two.bones().length();
  }

  /** Words of the first that are one word of the second when joined, or whose initials are. */
  private static Stream<Link> joins(List<NameWord> one, List<NameWord> two, int shortest) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int end = i + 2; end <= Math.min(one.size(), i + MOST_INITIALS); end++) {
        List<NameWord> run = one.subList(i, end);
        for (int j = 0; j < two.size(); j++) {
          Optional<WordMatch> match = joined(run, two.get(j), shortest);
          if (match.isPresent()) {
            links.add(new Link(run, two.subList(j, j + 1), i, j, match.get()));
          }
        }
      }
    }
    return links.stream();
  }

  private static boolean vowels(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static Optional<WordMatch> joined(List<NameWord> run, NameWord word, int shortest) {
    if (word.plain().length() < run.size() || !word.telling() && !word.common()) {
      return Optional.empty();
    }
    int length = 0;
    boolean initials = word.plain().length() == run.size();
    for (int i = 0; i < run.size(); i++) {
      String part = run.get(i).plain();
      length += part.length();
      initials = initials && part.charAt(0) == word.plain().charAt(i);
    }
    if (initials && (shortest > 0 || !vowels(word.plain()))) {
      return Optional.of(new WordMatch(INITIALS, WordMatch.How.INITIAL));
    }
    if (run.size() > LONGEST_JOIN || Math.abs(length - word.plain().length()) > 2) {
      return Optional.empty();
    }
    String all = run.stream().map(NameWord::plain).collect(Collectors.joining());
    NameWord whole = NameWord.joined(all);
    WordMatch match = WordLikeness.of(whole, word, shortest);
    boolean part = run.stream().anyMatch(w -> w.plain().equals(word.plain()));
    boolean near = match.how() == WordMatch.How.TYPO && match.likeness() >= JOINED_SLIP;
    boolean same = match.how() == WordMatch.How.SAME || match.how() == WordMatch.How.SPELLING;
    return !part && (near || same)
        ? Optional.of(new WordMatch(match.likeness() * JOINED, match.how()))
        : Optional.empty();
  }
}
