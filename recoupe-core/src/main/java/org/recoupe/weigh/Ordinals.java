package org.recoupe.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/**
 * Which day of a movement, round or sitting a sentence speaks of, by its ordinals: « le 17e samedi
 * » is not « la quinzième manifestation ». The list is {@code ordinals-fr.tsv}. Thread-safe.
 */
final class Ordinals {
  private static final Ordinals FRENCH = new Ordinals();
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3})(?:e|er|ere|re|nd|nde|eme|ieme)");
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,7}");
  private static final Map<Character, Integer> LETTERS =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> events = new HashSet<>();

  private Ordinals() {
    for (List<String> row : Table.of(Ordinals.class, "ordinals-fr.tsv")) {
      for (String word : row.get(1).split(", ")) {
        if (row.get(0).equals("event")) {
          events.add(Stemmer.stem(word));
        } else {
          words.put(Fold.plain(word), Integer.valueOf(row.get(0)));
        }
      }
    }
  }

  static Ordinals french() {
    return FRENCH;
  }

  /** True if both count the days of something, and no day in common. */
  boolean apart(Telling a, Span first, Telling b, Span second) {
    Set<Integer> mine = of(a, first);
    Set<Integer> theirs = of(b, second);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  /** The numbers of days, acts and rounds that a stretch names. */
  Set<Integer> of(Telling telling, Span stretch) {
    SortedMap<Integer, Integer> found = new TreeMap<>();
    List<Token> tokens = telling.sentence().tokens();
    String text = telling.reading().article().text();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (stretch.covers(tokens.get(i).span())) {
        String form = plain(tokens, i, text);
        boolean before = event(tokens, i + 1, text) || event(tokens, i + 2, text);
        int at = i;
        number(form).filter(n -> before).ifPresent(n -> found.put(at, n));
        behind(plain(tokens, i + 1, text))
            .filter(n -> event(tokens, at, text))
            .ifPresent(n -> found.put(at, n));
      }
    }
    return new TreeSet<>(found.values());
  }

  private boolean event(List<Token> tokens, int at, String text) {
    return at < tokens.size() && events.contains(Stemmer.stem(tokens.get(at).span().in(text)));
  }

  private static String plain(List<Token> tokens, int at, String text) {
    return Fold.plain(tokens.get(at).span().in(text));
  }

  private Optional<Integer> number(String form) {
    Matcher digits = DIGITS.matcher(form);
    return digits.matches()
        ? Optional.of(Integer.valueOf(digits.group(1)))
        : Optional.ofNullable(words.get(form));
  }

  /** « acte V », « acte 5 ». */
  private static Optional<Integer> behind(String form) {
    if (ROMAN.matcher(form).matches()) {
      return Optional.of(roman(form));
    }
    return form.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(form)) : Optional.empty();
  }

  private static int roman(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = LETTERS.getOrDefault(letters.charAt(i), 0);
      int next = i + 1 < letters.length() ? LETTERS.getOrDefault(letters.charAt(i + 1), 0) : 0;
      sum += value < next ? -value : value;
    }
    return sum;
  }
}
