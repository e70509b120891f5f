package org.recoupe.read.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Phrases;
import org.recoupe.text.Phrases.Hit;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** Finds what a number counts: the measure or noun behind it, or the sign before it. */
final class Nouns {
  private static final Phrases<List<String>> UNITS =
      Phrases.of(Table.of(Nouns.class, "units-fr.tsv"), 0);
  private static final Set<String> LINKS = Grammar.words("link");
  private static final Set<String> YEARS = Grammar.words("years");
  private static final Set<String> OPENING = Set.of("«", "“", "\"", "‘", "'");
  private static final Set<String> CLOSING = Set.of("»", "”", "\"", "’", "'");
  private static final Set<String> SIGNS_BEFORE = Set.of("$", "€", "£");
  private static final Set<String> AMONG = Grammar.words("among");

  /** Adjectives between a number and its noun, at most. */
  private static final int ADJECTIVES = 3;

  /** Words inside quotation marks that can be counted: « quatre "gardiens du lac" ». */
  private static final int QUOTED = 5;

  private final Line line;
  private final Runs runs;

  Nouns(Line line) {
    this.line = line;
    this.runs = line.runs();
  }

  /** What an amount counts, if it says so. */
  Optional<Noun> of(Amount amount) {
    int run = amount.to();
    if (LINKS.contains(runs.word(run)) || runs.word(run).equals("d")) {
      run += runs.word(run).equals("d") ? 2 : 1;
    }
    Optional<Noun> measure = measure(run, amount);
    return measure.isPresent() ? measure : noun(run);
  }

  private Optional<Noun> measure(int run, Amount amount) {
    Optional<Hit<List<String>>> unit = UNITS.longestAt(runs, run);
    if (unit.isPresent() && ends(unit.get().end()) && plain(run, unit.get().end())) {
      int end = runs.end(unit.get().end() - 1);
      String sign = unit.get().value().get(1);
      int next = line.index(end);
      String what = line.text().substring(runs.start(run), end) + complement(next);
      return Optional.of(new Noun(end, what, sign));
    }
    if (YEARS.contains(runs.word(run))) {
      return Optional.of(new Noun(runs.end(run), "ans (âge)", "an"));
    }
    int before = amount.number() - 1;
    if (SIGNS_BEFORE.contains(runs.word(before)) && runs.glued(amount.number())) {
      String sign = runs.word(before);
      return Optional.of(
          new Noun(
              runs.end(amount.to() - 1),
              sign,
              UNITS.longestAt(runs, before).orElseThrow().value().get(1)));
    }
    return Optional.empty();
  }

  /** A sign of one letter counts only right behind the number and with nothing glued to it. */
  private boolean ends(int run) {
    return !runs.glued(run) || !runs.letters(run) && !runs.digits(run);
  }

  private boolean plain(int from, int to) {
    return to - from > 1 || runs.word(from).length() > 1 || !runs.capital(from);
  }

  private Optional<Noun> noun(int run) {
    if (run >= runs.size() || runs.afterLineEnd(run)) {
      return Optional.empty();
    }
    int first = line.index(runs.start(run));
    if (line.token(first).filter(token -> token.span().start() == runs.start(run)).isEmpty()) {
      return Optional.empty();
    }
    if (OPENING.contains(line.word(first))) {
      return quoted(first);
    }
    int head = first;
    while (head - first < ADJECTIVES
        && (line.tagged(head, "ADJ")
            || AMONG.contains(line.word(head))
            || line.tagged(head, "NUM") && head > first)
        && line.tagged(head + 1, "NOUN", "ADJ", "PROPN")) {
      head++;
    }
    boolean others = AMONG.contains(line.word(head));
    if (!noun(line.token(head).map(t -> t.span().in(line.text())).orElse(""), head)
        && !others
        && !group(head)) {
      return Optional.empty();
    }
    int end = line.tokens().get(head).span().end();
    String unit = others ? "" : line.lemma(head);
    return Optional.of(new Noun(end, line.words(first, head) + complement(head + 1), unit));
  }

  /** A noun by its tag that the dictionary does not know as a verb alone. */
  private boolean noun(String form, int head) {
    List<Lexicon.Form> forms = Lexicon.french().forms(form);
    return line.tagged(head, "NOUN")
        && (forms.isEmpty() || forms.stream().anyMatch(f -> f.noun() || f.adjective()));
  }

  /** « trois Belges »: a people, written like a name. */
  private boolean group(int head) {
    return line.tagged(head, "PROPN") && line.word(head).endsWith("s");
  }

  private Optional<Noun> quoted(int open) {
    for (int i = open + 1; i <= open + QUOTED && i < line.tokens().size(); i++) {
      if (CLOSING.contains(line.word(i)) && i > open + 1) {
        String what = line.words(open + 1, i - 1);
        int end = line.tokens().get(i).span().end();
        return Optional.of(new Noun(end, what, Fold.lower(lemmas(open + 1, i - 1))));
      }
    }
    return Optional.empty();
  }

  private String lemmas(int first, int last) {
    StringBuilder all = new StringBuilder(line.lemma(first));
    for (int i = first + 1; i <= last; i++) {
      all.append(' ').append(line.lemma(i));
    }
    return all.toString();
  }

  /** Adjectives behind a noun and one complement: « ressortissants saoudiens », « % des voix ». */
  private String complement(int from) {
    int at = from;
    while (line.tagged(at, "ADJ") && at - from < 2) {
      at++;
    }
    if (LINKS.contains(line.word(at)) && line.tagged(at + 1, "NOUN", "PROPN")) {
      at += 2;
      at += line.tagged(at, "ADJ") ? 1 : 0;
    }
    return at == from
        ? ""
        : line.text()
            .substring(
                line.tokens().get(from - 1).span().end(), line.tokens().get(at - 1).span().end());
  }
}
