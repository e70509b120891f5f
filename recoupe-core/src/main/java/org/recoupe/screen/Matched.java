package org.recoupe.screen;

import java.util.List;
import java.util.Optional;

/**
 * A name that was looked for beside a name of a list.
 *
 * @param name the name that was looked for
 * @param listed the name of the list
 * @param likeness how alike they are
 */
record Matched(Shape name, Shape listed, Likeness likeness) {

  /** The names that fit, initials apart. */
  List<Link> full() {
    return likeness.alignment().links().stream()
        .filter(Link::full)
        .filter(l -> l.match().how() != WordMatch.How.INITIAL)
        .toList();
  }

  /** True if the name that was looked for is the second of the alignment. */
  private boolean turned() {
    return name.text().compareTo(listed.text()) > 0;
  }

  /** Words that only the name of the list has. */
  List<NameWord> onlyListed() {
    return turned() ? likeness.alignment().leftOne() : likeness.alignment().leftTwo();
  }

  /** Words that only the name that was looked for has. */
  List<NameWord> onlyName() {
    return turned() ? likeness.alignment().leftTwo() : likeness.alignment().leftOne();
  }

  /** What a link holds of the name that was looked for. */
  List<NameWord> ofName(Link link) {
    return turned() ? link.two() : link.one();
  }

  /** What a link holds of the name of the list. */
  List<NameWord> ofListed(Link link) {
    return turned() ? link.one() : link.two();
  }

  /** True if both write the same words, two at least, titles and small words with them. */
  boolean sameWords() {
    List<String> words = Tokens.of(name.text());
    return words.size() > 1 && words.equals(Tokens.of(listed.text()));
  }

  /** True if no name is left on either side. */
  boolean complete() {
    return onlyName().stream().noneMatch(NameWord::telling)
        && onlyListed().stream().noneMatch(NameWord::telling);
  }

  /** True if all that fits is spelled alike. */
  boolean exact() {
    return likeness.alignment().links().stream()
        .allMatch(
            l ->
                l.match().how() == WordMatch.How.SAME || l.match().how() == WordMatch.How.SPELLING);
  }

  boolean turnedRound() {
    return likeness.facts().contains(Likeness.Fact.OTHER_ORDER);
  }

  boolean initials() {
    return likeness.alignment().links().stream()
        .anyMatch(l -> l.match().how() == WordMatch.How.INITIAL);
  }

  /**
   * True if the first and the last name of the list's name are among those that fit; where a comma
   * tells the family name, the first and that one.
   */
  boolean bothEnds() {
    List<NameWord> words = listed.words().stream().filter(NameWord::full).toList();
    if (words.isEmpty()) {
      return false;
    }
    boolean last =
        listed.family() < 0
            ? holds(words.get(words.size() - 1))
            : holds(listed.words().get(listed.family()));
    return last && holds(words.get(0));
  }

  private boolean holds(NameWord word) {
    return full().stream().anyMatch(l -> ofListed(l).contains(word));
  }

  /** The only name that was looked for, if it is one. */
  Optional<NameWord> single() {
    List<NameWord> words = name.words().stream().filter(NameWord::full).toList();
    return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }
}
