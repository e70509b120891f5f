package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Span;

/** Takes out the lines that are page furniture, sections of related titles, and scrapers' codes. */
final class ResidueLines implements Step {
  private static final String CODE = "a code left by a scraper";
  private static final int LONGEST_CODE = 40;
  private static final int MOST_PIECED = 30;
  private static final Pattern BAR = Pattern.compile(" [|•·–—-] ");

  /** A line that is a bare code: lower-case letters and figures, joined by a hyphen or low line. */
  private static final Pattern BARE_CODE =
      Pattern.compile(
          "[A-Z]{2,8}[-_/]\\d{2,8}(?:[-_/]\\d{1,8})?|[a-z]{1,8}[-_]\\d{1,8}|[a-z]{1,3}\\d{2,8}|[0-9a-f]{12,40}|\\d{1,3}_\\w{1,12}");

  @Override
  public List<Change> changes(Draft draft) {
    List<Paragraph> lines = draft.lines();
    List<Change> changes = new ArrayList<>();
    int tail = ReaderLines.tail(lines);
    int at = 0;
    while (at < lines.size()) {
      Optional<String> section = Residue.section(lines.get(at));
      if (section.isPresent()) {
        int end = sectionEnd(lines, at);
        for (Paragraph line : lines.subList(at, end)) {
          changes.add(Change.remove(line.span(), Residue.why(line).orElse(section.get())));
        }
        at = end;
      } else {
        changes.addAll(line(lines, at, tail));
        at++;
      }
    }
    return changes.size() == lines.size() && !lines.isEmpty() ? List.of() : changes;
  }

  private static List<Change> line(List<Paragraph> lines, int at, int tail) {
    Paragraph line = lines.get(at);
    boolean edge = at == 0 || at >= lines.size() - 2;
    Optional<String> code =
        edge && lines.size() > 1 && code(line) ? Optional.of(CODE) : Optional.empty();
    Optional<String> why =
        code.or(() -> Residue.why(line))
            .or(() -> at >= tail ? ReaderLines.why(line) : Optional.empty());
    return why.map(reason -> List.of(Change.remove(line.span(), reason)))
        .orElseGet(() -> pieces(line));
  }

  /** A line whose parts stand between dashes or bars: those that are residue go. */
  private static List<Change> pieces(Paragraph line) {
    List<Change> changes = new ArrayList<>();
    if (line.count() > MOST_PIECED || line.prose()) {
      return changes;
    }
    Matcher bars = BAR.matcher(line.text());
    int start = 0;
    int from = 0;
    while (from <= line.text().length()) {
      boolean more = bars.find();
      int end = more ? bars.start() : line.text().length();
      Paragraph piece = Paragraph.of(line.text(), new Span(start, end));
      Optional<String> why = piece.count() > 1 ? Residue.why(piece) : Optional.empty();
      if (why.isPresent()) {
        int stop = from == 0 && more ? bars.end() : end;
        Span gone = new Span(from == 0 ? 0 : from, stop).shift(line.span().start());
        changes.add(Change.remove(gone, why.get()));
      }
      from = more ? bars.start() : line.text().length() + 1;
      start = more ? bars.end() : start;
    }
    return changes;
  }

  private static boolean code(Paragraph line) {
    return line.text().length() <= LONGEST_CODE && BARE_CODE.matcher(line.text()).matches();
  }

  /** A section goes on until the text reads like an article again. */
  private static int sectionEnd(List<Paragraph> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).prose()) {
      end++;
    }
    return end;
  }
}
