package org.recoupe.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.text.Table;

/**
 * The phrases that pages and scrapers leave around an article, as listed in residue.tsv: buttons,
 * forms, share bars, related links, subscription walls. Phrases are compared by their words alone.
 */
final class Residue {
  /** How a phrase betrays its line. */
  enum Where {
    /** The line is the phrase. */
    LINE,
    /** A line of a few dozen words at most begins with the phrase. */
    START,
    /** The phrase, a colon or an arrow, and something behind it. */
    COLON,
    /** A short line ends with the phrase. */
    END,
    /** The line is the phrase, and the titles below it belong to it. */
    SECTION
  }

  private static final int LONGEST_START = 40;
  private static final int LONGEST_END = 9;
  private static final int LONGEST_PHRASE = 40;
  private static final int MOST_BUTTON_WORDS = 12;
  private static final String ARROWS = ":>→►▶»|";
  private static final NavigableMap<String, String> NONE = new TreeMap<>();
  private static final Map<Where, NavigableMap<String, String>> PHRASES = read();

  private Residue() {}

  private static Map<Where, NavigableMap<String, String>> read() {
    Map<Where, NavigableMap<String, String>> all = new EnumMap<>(Where.class);
    for (List<String> row : Table.of(Residue.class, "residue.tsv")) {
      Where where = Where.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      all.computeIfAbsent(where, w -> new TreeMap<>()).put(Paragraph.words(row.get(1)), row.get(2));
    }
    return all;
  }

  private static NavigableMap<String, String> phrases(Where where) {
    return PHRASES.getOrDefault(where, NONE);
  }

  /** Why this line is residue, if it is. */
  static Optional<String> why(Paragraph line) {
    String words = counted(line.words());
    Optional<String> whole = Optional.ofNullable(phrases(Where.LINE).get(words));
    if (whole.isPresent()) {
      return whole;
    }
    int count = line.count();
    Optional<String> colon = count <= LONGEST_START ? colon(line.text()) : Optional.empty();
    if (colon.isPresent()) {
      return colon;
    }
    Optional<String> start = count <= LONGEST_START ? start(line.words()) : Optional.empty();
    return start
        .or(() -> count > LONGEST_END || line.endsSentence() ? Optional.empty() : end(words))
        .or(() -> buttons(line.words(), count))
        .or(() -> ResidueForms.line(line));
  }

  /** Why this line opens a section of residue, if it does. */
  static Optional<String> section(Paragraph line) {
    return Optional.ofNullable(phrases(Where.SECTION).get(counted(line.words())))
        .or(() -> ResidueForms.section(line));
  }

  /** The words without a number at either end: « Commentaires (12) », « 3 commentaires ». */
  private static String counted(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && Character.isDigit(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isDigit(words.charAt(end - 1))) {
      end--;
    }
    String rest = words.substring(start, end).strip();
    return rest.isEmpty() ? words : rest;
  }

  private static Optional<String> start(String words) {
    NavigableMap<String, String> phrases = phrases(Where.START);
    Map.Entry<String, String> below = phrases.floorEntry(words);
    // A phrase that begins another sorts before it: walk back while the first word still agrees.
    while (below != null && sharesFirstWord(below.getKey(), words)) {
      if (words.startsWith(below.getKey())
          && (words.length() == below.getKey().length()
              || words.charAt(below.getKey().length()) == ' ')) {
        return Optional.of(below.getValue());
      }
      below = phrases.lowerEntry(below.getKey());
    }
    return Optional.empty();
  }

  private static Optional<String> colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_PHRASE); i++) {
      if (ARROWS.indexOf(text.charAt(i)) >= 0) {
        String before = Paragraph.words(text.substring(0, i));
        return Optional.ofNullable(phrases(Where.COLON).get(before));
      }
    }
    return Optional.empty();
  }

  /** Several buttons in one line: « Partager Tweeter Envoyer ». */
  private static Optional<String> buttons(String words, int count) {
    if (count > MOST_BUTTON_WORDS) {
      return Optional.empty();
    }
    NavigableMap<String, String> phrases = phrases(Where.LINE);
    Optional<String> why = Optional.empty();
    int at = 0;
    while (at < words.length()) {
      int end = words.length();
      while (end > at && !phrases.containsKey(words.substring(at, end))) {
        end = words.lastIndexOf(' ', end - 1);
      }
      if (end <= at) {
        return Optional.empty();
      }
      why = Optional.ofNullable(phrases.get(words.substring(at, end)));
      at = end + 1;
    }
    return why;
  }

  private static boolean sharesFirstWord(String one, String other) {
    int end = one.indexOf(' ');
    return other.startsWith(end < 0 ? one : one.substring(0, end));
  }

  private static Optional<String> end(String words) {
    List<String> reasons = new ArrayList<>(1);
    int space = words.length();
    while (space > 0 && reasons.isEmpty()) {
      space = words.lastIndexOf(' ', space - 1);
      String why = phrases(Where.END).get(words.substring(space + 1));
      if (why != null) {
        reasons.add(why);
      }
    }
    return reasons.stream().findFirst();
  }
}
