package org.recoupe.clean;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.text.Table;

/**
 * Lines at the end of a text that speak to the reader of the page: forms, invitations, offers. They
 * are known by the words of reader-words.tsv, not by a list of phrases. A line that quotes somebody
 * is never one.
 */
final class ReaderLines {
  static final String WHY = "a form or an invitation to the reader";
  private static final int SHORT = 14;
  private static final int LONGEST = 34;
  private static final Set<String> READER = words("reader");
  private static final Set<String> PAGE = words("page");

  private ReaderLines() {}

  private static Set<String> words(String kind) {
    return Table.of(ReaderLines.class, "reader-words.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> Arrays.asList(row.get(1).split(" ")))
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Number of the first line behind the last paragraph that tells something. */
  static int tail(List<Paragraph> lines) {
    int tail = lines.size();
    while (tail > 0 && !tells(lines.get(tail - 1))) {
      tail--;
    }
    return tail == 0 ? lines.size() : tail;
  }

  private static boolean tells(Paragraph line) {
    return (line.prose() || quotes(line) || (line.endsSentence() && line.count() > 3))
        && why(line).isEmpty();
  }

  static boolean quotes(Paragraph line) {
    return line.text().indexOf('«') >= 0 || line.text().indexOf('“') >= 0;
  }

  /** Why this line of the end of a text is residue, if it is. */
  static Optional<String> why(Paragraph line) {
    int count = line.count();
    if (count > LONGEST || quotes(line)) {
      return Optional.empty();
    }
    List<String> words = List.of(line.words().split(" "));
    long reader = words.stream().filter(READER::contains).distinct().count();
    long page = words.stream().filter(PAGE::contains).distinct().count();
    boolean small = count <= SHORT && !line.endsSentence();
    boolean speaks = small ? page >= 1 && reader + page >= 2 : page >= 2 && reader >= 1;
    boolean dense = count <= SHORT || (reader + page) * 5 >= count;
    return speaks && dense ? Optional.of(WHY) : Optional.empty();
  }
}
