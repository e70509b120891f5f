package org.recoupe.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Finds the headline of a text: a first line that does not end like a sentence and has prose below;
 * above it may stand a section label or the name of the outlet.
 */
final class Headline {
  private static final int LONGEST = 250;
  private static final int MOST_WORDS = 32;
  private static final int FEWEST_WORDS = 3;
  private static final int LABEL_WORDS = 3;
  private static final int MOST_LABELS = 2;
  private static final Pattern BYLINE_START =
      Pattern.compile("(?:par|by|von|por|(?:de|avec) (?:notre|nos)|propos recueillis)\\b.*");
  private static final Pattern PHOTO = Pattern.compile("©|\\b[Pp]hotos?\\s?:");
  private static final Set<String> SECTIONS =
      Table.lines(Headline.class, "sections.txt").stream()
          .map(Paragraph::words)
          .collect(Collectors.toUnmodifiableSet());

  private Headline() {}

  /** Index of the headline among the lines, if one of the first is one. */
  static Optional<Integer> index(List<Paragraph> lines) {
    int labels = labels(lines);
    return title(lines, labels) ? Optional.of(labels) : Optional.empty();
  }

  /** The headline among the lines, if one of the first is one. */
  static Optional<Span> in(List<Paragraph> lines) {
    return index(lines).map(lines::get).map(Paragraph::span);
  }

  /** The number of lines above the headline that are section labels or a masthead. */
  static int labels(List<Paragraph> lines) {
    int count = 0;
    while (count < MOST_LABELS && count < lines.size() && label(lines.get(count))) {
      count++;
      if (title(lines, count)) {
        return count;
      }
    }
    return 0;
  }

  private static boolean label(Paragraph line) {
    if (line.count() > LABEL_WORDS || line.endsSentence()) {
      return false;
    }
    return SECTIONS.contains(line.words())
        || (line.count() == 1
            && Character.isLetter(line.text().charAt(0))
            && !Lexicon.french().knows(line.text()));
  }

  private static boolean title(List<Paragraph> lines, int at) {
    if (at + 1 >= lines.size() || !shaped(lines.get(at))) {
      return false;
    }
    return lines.subList(at + 1, lines.size()).stream().anyMatch(Paragraph::prose);
  }

  /** « … à Lyon. Photo: AP/Anne Roux », « … ( AFP / Anne Roux ) »: the caption of a picture. */
  private static boolean credited(String text) {
    return PHOTO.matcher(text).find()
        || Gazetteer.french().agencies().in(text).stream()
            .anyMatch(a -> slash(text, a.end(), 1) || slash(text, a.start() - 1, -1));
  }

  private static boolean slash(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at += step;
    }
    return at >= 0 && at < text.length() && text.charAt(at) == '/';
  }

  /** True if the line has the shape of a headline. */
  static boolean shaped(Paragraph line) {
    int words = line.count();
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && text.length() <= LONGEST
        && ".;,:".indexOf(last) < 0
        && (Character.isLetterOrDigit(text.charAt(0)) || "«“\"'’(".indexOf(text.charAt(0)) >= 0)
        && !BYLINE_START.matcher(line.words()).matches()
        && !credited(text);
  }
}
