package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Shingles;

/**
 * The wording of a place and of the sentence around it, as runs of three words without names. Two
 * articles that tell something in the same words have it from one writer, credited or not.
 *
 * @param stretch the runs of the place, with its clauses
 * @param sentence the runs of its sentence
 */
record SameWords(Set<Long> stretch, Set<Long> sentence) {
  private static final int RUN = 3;

  /** So many runs, and so much of the shorter stretch, are no chance. */
  private static final int SOME = 4;

  private static final double MOST = .6;

  /** The same for whole sentences, of which one may have been cut or drawn out. */
  private static final int MANY = 7;

  private static final double PART = .4;

  static SameWords of(Coverage coverage, At at) {
    return coverage
        .around(at.article(), at.span())
        .map(telling -> of(telling, at.span()))
        .orElseGet(() -> new SameWords(Set.of(), Set.of()));
  }

  private static SameWords of(Telling telling, Span span) {
    return new SameWords(
        runs(telling, Clauses.around(telling, span)), runs(telling, telling.span()));
  }

  private static Set<Long> runs(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    List<Span> names =
        Spans.inside(telling.reading().mentions(), Mention::span, stretch).stream()
            .map(Mention::span)
            .toList();
    List<Token> tokens =
        telling.sentence().tokens().stream()
            .filter(token -> stretch.covers(token.span()) && !token.tag().equals("PUNCT"))
            .toList();
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      List<String> words = new ArrayList<>();
      for (Token token : tokens.subList(i, i + RUN)) {
        if (names.stream().noneMatch(name -> name.overlaps(token.span()))) {
          words.add(Fold.plain(token.span().in(text)));
        }
      }
      if (words.size() == RUN) {
        runs.add(Shingles.of(words, RUN)[0]);
      }
    }
    return runs;
  }

  boolean as(SameWords other) {
    return shared(stretch, other.stretch, SOME, MOST)
        || shared(sentence, other.sentence, MANY, PART);
  }

  private static boolean shared(Set<Long> one, Set<Long> other, int least, double part) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= least && shared >= part * Math.min(one.size(), other.size());
  }
}
