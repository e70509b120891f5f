package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.model.Edit;
import org.recoupe.model.Span;
import org.recoupe.text.Table;

/**
 * Signs at the end of a text that its rest was kept back: a subscription wall, « (...) », « … Lire
 * la suite ». The sign goes, and the edit says so: the article is known to be cut short.
 */
final class Cuts implements Step {
  static final String WHY = Edit.TRUNCATED + ": the source kept the rest back";
  private static final int LONGEST_LINE = 30;
  private static final int LONGEST_SIGN = 60;
  private static final Pattern END = Pattern.compile("(?:" + forms("end") + ")\\s*$");
  private static final Pattern LINE = Pattern.compile(forms("line"));

  private static String forms(String kind) {
    return Table.of(Cuts.class, "cut-signs.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.joining("|"));
  }

  @Override
  public List<Change> changes(Draft draft) {
    List<Paragraph> lines = draft.lines();
    List<Change> changes = new ArrayList<>();
    int tail = ReaderLines.tail(lines);
    for (Paragraph line : lines.subList(tail, lines.size())) {
      if (sign(line)) {
        changes.add(Change.remove(line.span(), WHY));
      }
    }
    if (tail > 0 && !lines.isEmpty()) {
      sign(lines.get(tail - 1), changes);
      if (tail < lines.size()) {
        sign(lines.get(tail), changes);
      }
    }
    return changes;
  }

  /** True for a line that says that the rest was kept back. */
  static boolean sign(Paragraph line) {
    return line.count() <= LONGEST_LINE && LINE.matcher(line.words()).matches();
  }

  private static void sign(Paragraph line, List<Change> changes) {
    int from = Math.max(0, line.text().length() - LONGEST_SIGN);
    Matcher sign = END.matcher(line.text()).region(from, line.text().length());
    if (sign.find() && sign.start() > 0) {
      Span span = new Span(sign.start(), line.text().length()).shift(line.span().start());
      changes.add(Change.remove(span, WHY));
    }
  }
}
