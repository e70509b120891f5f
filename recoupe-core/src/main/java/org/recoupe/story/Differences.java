package org.recoupe.story;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.story.Version.Difference;

/**
 * What became of the paragraphs of a text in a later version: what is left of their longest common
 * subsequence (Hunt and McIlroy 1976 tell of it as diff).
 */
public final class Differences {
  private static final int MOST_PAIRS = 4_000_000;

  private Differences() {}

  /** The places where two versions differ, in order; white space at line ends does not count. */
  public static List<Difference> between(String earlier, String later) {
    List<String> before = paragraphs(earlier);
    List<String> after = paragraphs(later);
    int head = 0;
    while (head < Math.min(before.size(), after.size())
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && last(before, tail).equals(last(after, tail))) {
      tail++;
    }
    return differing(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String last(List<String> lines, int back) {
    return lines.get(lines.size() - 1 - back);
  }

  private static List<Difference> differing(List<String> before, List<String> after) {
    List<Difference> found = new ArrayList<>();
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      add(found, before, after);
      return found;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int fromI = i;
      int fromJ = j;
      while ((i < before.size() || j < after.size()) && !same(before, after, i, j)) {
        boolean skipOld =
            j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1];
        i += skipOld ? 1 : 0;
        j += skipOld ? 0 : 1;
      }
      add(found, before.subList(fromI, i), after.subList(fromJ, j));
      while (same(before, after, i, j)) {
        i++;
        j++;
      }
    }
    return found;
  }

  private static boolean same(List<String> before, List<String> after, int i, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  private static void add(List<Difference> found, List<String> before, List<String> after) {
    if (!before.isEmpty() || !after.isEmpty()) {
      found.add(new Difference(String.join("\n", before), String.join("\n", after)));
    }
  }

  private static int[][] common(List<String> before, List<String> after) {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            before.get(i).equals(after.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
