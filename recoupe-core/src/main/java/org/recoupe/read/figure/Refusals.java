package org.recoupe.read.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Phrases;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** Numbers that count nothing: labels, ordinals, scores, telephone numbers, parts of names. */
final class Refusals {
  private static final Map<String, Set<String>> WORDS =
      Table.of(Refusals.class, "refusals-fr.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));
  private static final Phrases<Boolean> PHRASES =
      Phrases.of(
          WORDS.getOrDefault("phrase", Set.of()).stream()
              .collect(Collectors.toMap(Function.identity(), phrase -> true)));
  private static final Set<String> ORDINAL = Grammar.words("ordinal");
  private static final Set<String> SIGNS = Set.of("#", "@", "/", "_", "=", "&");

  private final Line line;
  private final Runs runs;
  private final List<Span> names;

  Refusals(Line line, List<Span> names) {
    this.line = line;
    this.runs = line.runs();
    this.names = names;
  }

  private static boolean listed(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** True if an amount is no figure; a noun behind it speaks for it. */
  boolean refuses(Amount amount, boolean counts) {
    int first = amount.number();
    int last = amount.to() - 1;
    Span number = runs.span(first, amount.to());
    return names.stream().anyMatch(number::overlaps)
        || woven(first, last, counts)
        || PHRASES.longestAt(runs, last + 1).isPresent()
        || amount.digits() && (label(first, counts) || ordinal(last) || telephone(first, last))
        || listed("behind", runs.word(last + 1)) && !runs.word(last + 1).equals("mars")
        || runs.word(last + 1).equals(",") && listed("behind", runs.word(last + 2))
        || listed("alone", runs.word(first - 1)) && !counts
        || item(first, last);
  }

  /**
   * Digits that are part of a longer word, a score, a fraction of a date, an address in the web.
   */
  private boolean woven(int first, int last, boolean counts) {
    if (runs.digits(first)) {
      boolean before =
          runs.glued(first) && (runs.letters(first - 1) || joins(runs.word(first - 1)));
      if (before || inAddress(runs.start(first))) {
        return true;
      }
    }
    if (!runs.digits(last) || !runs.glued(last + 1)) {
      return false;
    }
    String next = runs.word(last + 1);
    boolean goesOn = runs.glued(last + 2) && (runs.digits(last + 2) || runs.letters(last + 2));
    return !counts && runs.letters(last + 1)
        || SIGNS.contains(next)
        || (next.equals("-") || next.equals(":") || next.equals("x")) && goesOn;
  }

  private static boolean joins(String mark) {
    return mark.equals("-") || mark.equals(":") || mark.equals(".") || SIGNS.contains(mark);
  }

  private boolean inAddress(int place) {
    int index = line.index(place);
    String word = line.word(index);
    boolean holds =
        line.token(index).map(Token::span).filter(span -> span.covers(place)).isPresent();
    return holds
        && (word.contains("://")
            || word.startsWith("#")
            || word.startsWith("@")
            || word.startsWith("www."));
  }

  /** « article 12 », « Acte 4 », « Boeing 737 », « A 6 ». */
  private boolean label(int first, boolean counts) {
    String before = runs.word(first - 1);
    if (listed("before", before) || before.equals("°") && runs.word(first - 2).equals("n")) {
      return true;
    }
    int index = line.index(runs.start(first)) - 1;
    boolean adjacent = index >= 0 && runs.letters(first - 1);
    boolean capital = runs.capital(first - 1) && first - 1 > 0;
    return adjacent && !counts && (capital || line.tagged(index, "PROPN"));
  }

  private boolean ordinal(int last) {
    return runs.glued(last + 1) && runs.letters(last + 1) && ORDINAL.contains(runs.word(last + 1));
  }

  /** Three and more pairs of digits in a row. */
  private boolean telephone(int first, int last) {
    int from = first;
    while (pair(from - 1) || dotted(from - 1)) {
      from--;
    }
    int to = last;
    while (pair(to + 1) || dotted(to + 1)) {
      to++;
    }
    int pairs = 0;
    for (int i = from; i <= to; i++) {
      pairs += pair(i) ? 1 : 0;
    }
    return pairs >= 3;
  }

  private boolean pair(int run) {
    return runs.digits(run) && runs.word(run).length() == 2;
  }

  private boolean dotted(int run) {
    return runs.word(run).equals(".") && pair(run - 1) && pair(run + 1);
  }

  /** The number of an item in a list: « 1. », « 2) » at the begin of a sentence. */
  private boolean item(int first, int last) {
    String next = runs.word(last + 1);
    return first == 0
        && runs.digits(first)
        && (next.equals(".") || next.equals(")") || next.equals("-"));
  }
}
