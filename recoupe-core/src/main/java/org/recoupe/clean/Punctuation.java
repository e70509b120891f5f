package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;
import org.recoupe.text.Words;

/**
 * Marks that lost links and machine translation left in the wrong place: a space before a comma,
 * two full stops, a full stop inside a sentence, an opening quote mark where one closes.
 */
final class Punctuation implements Step {
  private static final int SHOWN = 30;
  private static final String SPACE = "[ \u00a0\u202f]";
  private static final Pattern STRAY_STOP =
      Pattern.compile("([.!?…»,;:]?)" + SPACE + "([.,])(?=\\s|$)");
  private static final Pattern STOP_COMMA = Pattern.compile("(\\p{L}+)\\.,(?=\\s)");
  private static final Pattern COMMA_STOP = Pattern.compile(",\\.(?=\\s|$)");
  private static final Pattern STOP_INSIDE =
      Pattern.compile("(\\p{L}{4,})\\.(" + SPACE + ")(\\p{Ll}{1,8})(?=['’ \u00a0])");
  private static final Pattern OPENING_THAT_CLOSES =
      Pattern.compile("(?<=[\\p{L}\\d])«" + SPACE + "?(?=[,.;:]|" + SPACE + "?(?:\\s|$))");

  /** Words that go on with a sentence, and never follow an abbreviation as its noun. */
  private static final Set<String> LINKS =
      Table.lines(Punctuation.class, "linking-words.txt").stream()
          .map(Fold::lower)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> changes = new ArrayList<>();
    strayStops(text, changes);
    stopComma(text, changes);
    stopsInside(text, changes);
    openingQuotes(text, changes);
    return changes;
  }

  private static void strayStops(String text, List<Change> changes) {
    Matcher matcher = STRAY_STOP.matcher(text);
    while (matcher.find()) {
      boolean doubled = !matcher.group(1).isEmpty() && ".,".contains(matcher.group(1));
      int mark = matcher.start(2);
      if (doubled) {
        changes.add(around(text, matcher.end(1), mark + 1, "a mark printed twice"));
      } else if (!matcher.group(1).isEmpty() && "!?…;:".contains(matcher.group(1))) {
        changes.add(around(text, matcher.end(1), mark + 1, "a stray full stop or comma"));
      } else {
        changes.add(around(text, mark - 1, mark, "a space before a mark"));
      }
    }
    Matcher comma = COMMA_STOP.matcher(text);
    while (comma.find()) {
      changes.add(around(text, comma.start(), comma.start() + 1, "a comma before a full stop"));
    }
  }

  private static void stopComma(String text, List<Change> changes) {
    Matcher matcher = STOP_COMMA.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(1);
      if (word.length() > 3 && !Words.abbreviation(word + ".")) {
        changes.add(around(text, matcher.end(1), matcher.end(1) + 1, "a full stop before a comma"));
      }
    }
  }

  private static void stopsInside(String text, List<Change> changes) {
    Matcher matcher = STOP_INSIDE.matcher(text);
    while (matcher.find()) {
      boolean abbreviation = Words.abbreviation(matcher.group(1) + ".");
      if (!abbreviation && LINKS.contains(Fold.lower(matcher.group(3)))) {
        changes.add(
            around(text, matcher.end(1), matcher.end(1) + 1, "a full stop inside a sentence"));
      }
    }
  }

  /** « mot« , » is « mot », » if a quote stands open on that line. */
  private static void openingQuotes(String text, List<Change> changes) {
    Matcher matcher = OPENING_THAT_CLOSES.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      int open = text.lastIndexOf('«', at - 1);
      int closed = text.lastIndexOf('»', at);
      int line = text.lastIndexOf('\n', at);
      if (open > closed && open > line) {
        boolean mark =
            matcher.end() < text.length() && ",.".indexOf(text.charAt(matcher.end())) >= 0;
        int end = mark ? matcher.end() : at + 1;
        changes.add(Change.replace(at, end, "\u00a0»", "an opening quote mark where one closes"));
      }
    }
  }

  /** Takes a mark out; the word before and the word behind are shown. */
  private static Change around(String text, int start, int end, String why) {
    int from = start;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < SHOWN && text.charAt(to) != '\n') {
      to++;
      if (to < text.length() && Paragraph.blank(text.charAt(to)) && to > end + 1) {
        break;
      }
    }
    return new Change(new Span(start, end), "", why, new Span(from, to));
  }
}
