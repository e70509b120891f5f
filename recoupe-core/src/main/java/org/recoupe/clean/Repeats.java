package org.recoupe.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what is printed twice: the headline, whole paragraphs, and labels above the headline.
 */
final class Repeats implements Step {
  private static final int SHORTEST_PARAGRAPH = 5;
  private static final int SHORTEST_STUB = 4;

  /** Why a label above the headline went: it may have been the name of the outlet. */
  static final String LABEL = "a label above the headline";

  @Override
  public List<Change> changes(Draft draft) {
    List<Paragraph> lines = draft.lines();
    List<Change> changes = new ArrayList<>();
    Optional<Integer> headline = Headline.index(lines);
    int first = headline.orElse(0);
    for (Paragraph label : lines.subList(0, first)) {
      changes.add(Change.remove(label.span(), LABEL));
    }
    String title = headline.map(index -> lines.get(index).words()).orElse("");
    Set<String> seen = new HashSet<>();
    for (int i = first; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      boolean again = !seen.add(line.words());
      if (!title.isEmpty() && i > first && headlineAgain(line, title)) {
        changes.add(Change.remove(line.span(), "the headline once more"));
      } else if (again && line.count() >= SHORTEST_PARAGRAPH) {
        changes.add(Change.remove(line.span(), "a paragraph printed twice"));
      }
    }
    return changes;
  }

  /** The same words, or their beginning cut off as in the name of a picture's file. */
  private static boolean headlineAgain(Paragraph line, String title) {
    if (line.words().equals(title)) {
      return true;
    }
    return line.count() >= SHORTEST_STUB
        && title.startsWith(line.words() + " ")
        && line.words().length() * 3 > title.length()
        && bare(line.text());
  }

  /** No accents, no punctuation: the look of a file name. */
  private static boolean bare(String text) {
    return text.chars().allMatch(c -> c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c)));
  }
}
