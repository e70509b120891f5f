package org.recoupe.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recoupe.model.Passage;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;

/**
 * The title of a group of articles: the headline of the one that is most like all others, in
 * ordinary letters and whole where there is such a one.
 */
final class Headlines {
  private static final int LONGEST = 110;

  private Headlines() {}

  /** A title in one line; empty only if no article has a word. */
  static String of(List<Reading> readings) {
    List<Reading> telling = telling(readings);
    return telling.stream()
        .map(Headlines::headline)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Headlines::flaws))
        .or(() -> telling.stream().map(Headlines::sentence).flatMap(Optional::stream).findFirst())
        .orElse("");
  }

  /** The articles, those first that share most with the others. */
  private static List<Reading> telling(List<Reading> readings) {
    List<Reading> sorted =
        readings.stream().sorted(Comparator.comparing(r -> r.article().id())).toList();
    if (sorted.size() <= 2) {
      return sorted; // neither of two is more like the other
    }
    double[] central = Likenesses.central(sorted);
    return IntStream.range(0, sorted.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -central[i]))
        .map(sorted::get)
        .toList();
  }

  private static Optional<String> headline(Reading reading) {
    return reading
        .article()
        .title()
        .map(title -> title.strip().replaceAll("\\s", " "))
        .filter(title -> title.length() > 10);
  }

  /** A headline in capitals, or cut off, stands back behind any other. */
  private static int flaws(String headline) {
    long letters = headline.codePoints().filter(Character::isLetter).count();
    long capitals = headline.codePoints().filter(Character::isUpperCase).count();
    boolean shouted = capitals * 2 > letters;
    boolean cut = headline.endsWith("…") || headline.endsWith("...");
    return (shouted ? 1 : 0) + (cut ? 1 : 0);
  }

  private static Optional<String> sentence(Reading reading) {
    return reading.sentences().stream()
        .filter(s -> s.kind() == Passage.Kind.LEAD || s.kind() == Passage.Kind.BODY)
        .filter(s -> s.tokens().size() > 5)
        .findFirst()
        .map((Sentence s) -> cut(s.span().in(reading.article().text()).replaceAll("\\s", " ")));
  }

  /** Cuts behind a whole word. */
  static String cut(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int end = sentence.lastIndexOf(' ', LONGEST);
    return sentence
            .substring(0, end > LONGEST / 2 ? end : LONGEST)
            .replaceAll("[\\p{Punct}\\s]+$", "")
        + " …";
  }
}
