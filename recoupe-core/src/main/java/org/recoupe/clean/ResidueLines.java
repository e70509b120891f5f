package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out the lines that are page furniture, sections of related titles, and scrapers' codes. */
final class ResidueLines implements Step {
  private static final String CODE = "a code left by a scraper";
  private static final int LONGEST_CODE = 40;

  /** A line that is a bare code: lower-case letters and figures, joined by a hyphen or low line. */
  private static final Pattern BARE_CODE =
      Pattern.compile(
          "[a-z]{1,8}[-_]\\d{1,8}|[a-z]{1,3}\\d{2,8}|[0-9a-f]{12,40}|\\d{1,3}_\\w{1,12}");

  @Override
  public List<Change> changes(Draft draft) {
    List<Paragraph> lines = Paragraph.of(draft.text());
    List<Change> changes = new ArrayList<>();
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
        line(lines, at).ifPresent(changes::add);
        at++;
      }
    }
    return changes.size() == lines.size() && !lines.isEmpty() ? List.of() : changes;
  }

  private static Optional<Change> line(List<Paragraph> lines, int at) {
    Paragraph line = lines.get(at);
    boolean edge = at == 0 || at >= lines.size() - 2;
    if (edge && lines.size() > 1 && code(line)) {
      return Optional.of(Change.remove(line.span(), CODE));
    }
    return Residue.why(line).map(why -> Change.remove(line.span(), why));
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
