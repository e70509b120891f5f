package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.TimeMark;

/** Dates that head what follows them: « 2015 : un incendie … », « 26 juin – … ». */
final class Chronology {
  private static final String SIGNS = ":–—";

  /** A list has more than one entry. */
  private static final int LIST = 2;

  private Chronology() {}

  /** The last day of the entry that a sentence stands in; empty outside a list of dates. */
  static Optional<LocalDate> heading(Telling telling) {
    String text = telling.reading().article().text();
    List<TimeMark> headings =
        telling.reading().times().stream()
            .filter(time -> time.days().isPresent() && heads(time.span(), text))
            .toList();
    return headings.size() < LIST
        ? Optional.empty()
        : headings.stream()
            .filter(time -> time.span().start() < telling.span().end())
            .reduce((a, b) -> b)
            .flatMap(TimeMark::days)
            .map(DateRange::to);
  }

  /** A date that begins a sentence or line and stands before a colon or dash. */
  private static boolean heads(Span date, String text) {
    int before = date.start() - 1;
    while (before >= 0 && text.charAt(before) != '\n' && blankOrMark(text.charAt(before))) {
      before--;
    }
    int after = date.end();
    while (after < text.length() && text.charAt(after) != '\n' && space(text.charAt(after))) {
      after++;
    }
    boolean begins = before < 0 || ".!?\n»".indexOf(text.charAt(before)) >= 0;
    return begins && after < text.length() && SIGNS.indexOf(text.charAt(after)) >= 0;
  }

  private static boolean blankOrMark(char c) {
    return space(c) || "-–—•*".indexOf(c) >= 0;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
