package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Table;

/**
 * Finds the line that states when a text was published. A date in running text is never taken: what
 * it dates is for others to find out. Dates of change, of copyright and of expiry are passed over.
 */
final class Dating {
  private static final int MOST_WORDS = 30;
  private static final int TOP = 8;
  private static final int BOTTOM = 3;
  private static final int STRAY_WORDS = 3;
  private static final String BARS = "|•·";
  private static final Map<String, String> CUES =
      Table.of(Dating.class, "date-cues.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> Paragraph.words(row.get(1)),
                  row -> row.get(0),
                  (a, b) -> a,
                  TreeMap::new));

  private Dating() {}

  /**
   * A stated date of publication.
   *
   * @param span where it is printed
   * @param stamp what it says
   * @param cued true if words say that it is the date of publication; false for a bare date line
   */
  record Stated(Span span, Stamp stamp, boolean cued) {}

  /** The date that the lines state, if they do. */
  static Optional<Stated> in(List<Paragraph> lines) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      if (line.count() <= MOST_WORDS) {
        boolean edge = i < TOP || i >= lines.size() - BOTTOM;
        found.addAll(in(line, edge));
      } else if (i < TOP) {
        atStart(line).ifPresent(found::add);
      }
    }
    return found.stream().min(Comparator.comparing(stated -> stated.cued() ? 0 : 1));
  }

  private static List<Stated> in(Paragraph line, boolean edge) {
    List<Stated> found = new ArrayList<>();
    int from = 0;
    for (PrintedDates.Printed printed : PrintedDates.in(line.text())) {
      if (printed.span().start() < from) {
        continue;
      }
      String before = Paragraph.words(line.text().substring(from, printed.span().start()));
      String cue = cue(before);
      boolean bare = cue.isEmpty() && from == 0 && edge && bare(line, printed.span());
      if (cue.equals("published") || bare) {
        Span place = printed.span().shift(line.span().start());
        found.add(new Stated(place, printed.stamp(), !bare));
      }
      from = printed.span().end();
    }
    return found;
  }

  /** What the words before a date say it is: "published", "other", or nothing. */
  static String cue(String before) {
    String words = withoutWeekday(before);
    int at = 0;
    while (at >= 0 && at < words.length()) {
      String kind = CUES.get(words.substring(at));
      if (kind != null) {
        return kind;
      }
      int space = words.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
    return "";
  }

  private static String withoutWeekday(String words) {
    return words.replaceFirst(
        " ?(?:le |on )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)$",
        "");
  }

  /** True if the line says little beside the date: a place, a weekday, a signature. */
  private static boolean bare(Paragraph line, Span date) {
    String head = line.text().substring(0, date.start());
    String tail = line.text().substring(date.end());
    String before = withoutWeekday(Paragraph.words(head.substring(lastBar(head) + 1)));
    String after = Paragraph.words(tail.substring(0, firstBar(tail)));
    boolean signed = before.startsWith("par ") || before.startsWith("by ");
    int stray = words(after) + (signed ? 0 : words(before));
    return stray <= STRAY_WORDS && !line.prose();
  }

  /** A line of data parts its pieces by bars: « Accueil | Par Une Telle | 3 mars 2021 ». */
  private static int lastBar(String text) {
    int at = text.length() - 1;
    while (at >= 0 && BARS.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int firstBar(String text) {
    int at = 0;
    while (at < text.length() && BARS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int words(String words) {
    return words.isEmpty() ? 0 : words.split(" ").length;
  }

  /** The dateline of an agency at the head of a long paragraph: « PARIS, 3 mars 2021 (…) - ». */
  private static Optional<Stated> atStart(Paragraph line) {
    String head = line.text().substring(0, Math.min(line.text().length(), 80));
    return PrintedDates.in(head).stream()
        .findFirst()
        .filter(printed -> dateline(line.text(), printed.span()))
        .map(
            printed ->
                new Stated(printed.span().shift(line.span().start()), printed.stamp(), false));
  }

  private static boolean dateline(String text, Span date) {
    String before = text.substring(0, date.start()).strip();
    String after = text.substring(date.end()).strip();
    boolean place = before.endsWith(",") && Paragraph.words(before).split(" ").length <= 4;
    boolean mark = !after.isEmpty() && "(-–—|".indexOf(after.charAt(0)) >= 0;
    return place && mark;
  }
}
