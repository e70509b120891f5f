package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Shingles;
import org.recoupe.text.Stemmer;

/**
 * The sentences of one article as runs of stems, and which of them stand in another article. Words
 * inside quotation marks are everybody's: a shared quotation is no shared text (a sentence counts
 * by the journalist's own words).
 */
final class Passages {
  private static final Set<Passage.Kind> OWN =
      EnumSet.of(Passage.Kind.LEAD, Passage.Kind.BODY, Passage.Kind.TITLE);

  private static final int RUN = 3;

  /** A sentence with fewer words of its own says nothing of who wrote it. */
  private static final int WORDS = 5;

  /** A sentence stands in another article if so many of its runs do. */
  private static final double SHARED = 0.6;

  /** One in so many runs is a key that leads to articles which share it. */
  private static final int SKETCH = 4;

  private final List<Line> lines = new ArrayList<>();
  private final Map<Long, Integer> where = new HashMap<>();

  /** A sentence by its place and its runs. */
  record Line(Span span, List<Long> runs) {}

  /** A sentence of this article, by number, and the one of the other it stands in. */
  record Match(int mine, int theirs) {}

  /** The sentences of an article. */
  Passages(Reading reading) {
    List<Span> quoted = reading.quotes().stream().filter(Quote::direct).map(Quote::span).toList();
    for (Sentence sentence : reading.sentences()) {
      List<String> words = words(reading.article().text(), sentence, quoted);
      if (OWN.contains(sentence.kind()) && words.size() >= WORDS) {
        List<Long> runs = Arrays.stream(Shingles.of(words, RUN)).boxed().toList();
        for (long run : runs) {
          where.putIfAbsent(run, lines.size());
        }
        lines.add(new Line(sentence.span(), runs));
      }
    }
  }

  private static List<String> words(String text, Sentence sentence, List<Span> quoted) {
    List<Span> near = quoted.stream().filter(q -> q.overlaps(sentence.span())).toList();
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean inside = near.stream().anyMatch(q -> q.covers(token.span()));
      if (!inside && Character.isLetterOrDigit(text.codePointAt(token.span().start()))) {
        words.add(Stemmer.stem(token.span().in(text)));
      }
    }
    return words;
  }

  /** The keys under which articles that share text with this one are found. */
  List<Long> keys() {
    return where.keySet().stream().filter(run -> Math.floorMod(run, SKETCH) == 0).sorted().toList();
  }

  int size() {
    return lines.size();
  }

  Line line(int number) {
    return lines.get(number);
  }

  /** The sentences of this article that stand in another one. */
  List<Match> in(Passages other) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<Integer, Integer> hits = new TreeMap<>();
      int found = 0;
      for (long run : lines.get(i).runs()) {
        Integer theirs = other.where.get(run);
        if (theirs != null) {
          found++;
          hits.merge(theirs, 1, Integer::sum);
        }
      }
      if (found >= SHARED * lines.get(i).runs().size()) {
        matches.add(new Match(i, most(hits)));
      }
    }
    return matches;
  }

  /** The sentence hit most often, the first of those. */
  private static int most(Map<Integer, Integer> hits) {
    return hits.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Integer, Integer> hit) -> -hit.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
