package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Stemmer;

/**
 * The longest run of words that two sentences share word for word: what is told in the same words
 * is the same, unless these are words that the press uses of any event.
 *
 * @param first where it stands in the first sentence
 * @param second where it stands in the second sentence
 * @param words how many words it has
 * @param telling how many of them tell something
 * @param clause true if it has a verb that is said of somebody, not only of the noun before it
 */
record Verbatim(Span first, Span second, int words, int telling, boolean clause) {
  private static final Set<String> TELLING = Set.of("NOUN", "VERB", "ADJ", "PROPN", "NUM");

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private static final Set<String> RELATIVE = Grammar.words("relative");

  /** So many telling words are no chance. */
  private static final int MANY = 4;

  /** Some fewer where the small words between them are the same too. */
  private static final int SOME = 3;

  private static final int LONG = 7;

  /** A word of a sentence as it is compared. */
  record Word(Token token, String stem, boolean telling, boolean finite) {}

  /**
   * The longest run of the words of two sentences; empty if they share no two words in a row.
   *
   * @param mine {@link #words} of the first sentence
   * @param theirs those of the second
   */
  static Optional<Verbatim> between(List<Word> mine, List<Word> theirs) {
    int[] lengths = new int[theirs.size() + 1];
    int most = 1;
    int endMine = 0;
    int endTheirs = 0;
    for (int i = 0; i < mine.size(); i++) {
      String stem = mine.get(i).stem;
      for (int j = theirs.size() - 1; j >= 0; j--) {
        boolean same = stem.equals(theirs.get(j).stem);
        lengths[j + 1] = same ? lengths[j] + 1 : 0;
        if (lengths[j + 1] > most) {
          most = lengths[j + 1];
          endMine = i + 1;
          endTheirs = j + 1;
        }
      }
    }
    return most < 2
        ? Optional.empty()
        : Optional.of(
            of(mine.subList(endMine - most, endMine), theirs.subList(endTheirs - most, endTheirs)));
  }

  private static Verbatim of(List<Word> mine, List<Word> theirs) {
    return new Verbatim(
        stretch(mine),
        stretch(theirs),
        mine.size(),
        (int) mine.stream().filter(Word::telling).count(),
        mine.stream().anyMatch(w -> w.telling && w.token.tag().equals("VERB"))
            && mine.stream().anyMatch(Word::finite)
            && !RELATIVE.contains(mine.get(0).stem));
  }

  private static Span stretch(List<Word> run) {
    return run.get(0).token.span().join(run.get(run.size() - 1).token.span());
  }

  /** The words of a sentence as they are compared. */
  static List<Word> words(Telling telling) {
    String text = telling.reading().article().text();
    Set<Span> empty = new TreeSet<>(Stock.french().phrases(telling));
    List<Span> attributions = Attributions.in(telling);
    List<Word> words = new ArrayList<>();
    for (Token token : telling.sentence().tokens()) {
      if (!token.tag().equals("PUNCT")) {
        boolean tells =
            TELLING.contains(token.tag())
                && !empty.contains(token.span())
                && attributions.stream().noneMatch(s -> s.covers(token.span()));
        String form = token.span().in(text);
        boolean finite =
            VERBAL.contains(token.tag())
                && Lexicon.french().forms(form).stream().anyMatch(Lexicon.Form::finite);
        words.add(new Word(token, Stemmer.stem(form), tells, finite));
      }
    }
    return words;
  }

  /** True if so much is told in the same words that it is the same. */
  boolean tells() {
    return clause && (telling >= MANY || telling >= SOME && words >= LONG);
  }
}
