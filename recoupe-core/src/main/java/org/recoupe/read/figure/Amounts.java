package org.recoupe.read.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Figure.Bound;
import org.recoupe.text.Numeral;
import org.recoupe.text.Numeral.Form;
import org.recoupe.text.Numerals;
import org.recoupe.text.Phrases;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** Reads numbers, ranges and round collectives with the words that bound them. */
final class Amounts {
  private static final Map<String, Phrases<Bound>> BOUNDS =
      Table.of(Amounts.class, "bounds-fr.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0),
                  Collectors.collectingAndThen(Collectors.toList(), Amounts::bounds)));

  private static final int LONGEST_BOUND = 6;
  private static final Set<String> ONE = Grammar.words("one");
  private static final Set<String> MANY = Grammar.words("many");
  private static final Set<String> QUOTES = Set.of("«", "\"", "“");

  private final Numerals numerals = Numerals.french();
  private final Runs runs;

  Amounts(Runs runs) {
    this.runs = runs;
  }

  private static Phrases<Bound> bounds(List<List<String>> rows) {
    return Phrases.of(
        rows.stream()
            .collect(Collectors.toMap(row -> row.get(1), row -> bound(row.get(2)), (a, b) -> a)));
  }

  private static Bound bound(String name) {
    return Bound.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Phrases<Bound> phrases(String place) {
    return BOUNDS.getOrDefault(place, Phrases.of(Map.of()));
  }

  /** The bound told behind a noun, with the first run behind it. */
  Optional<Phrases.Hit<Bound>> boundAfter(int at) {
    return phrases("after").longestAt(runs, at);
  }

  /** The bound told right before this run; the hit's end is its first run. */
  Optional<Phrases.Hit<Bound>> boundBefore(int at) {
    return phrases("before").longestBefore(runs, at, LONGEST_BOUND);
  }

  /** The first run behind the first number that begins here. */
  int endOfFirst(int from) {
    return single(from).map(Amount::to).orElse(from + 1);
  }

  /** The amount whose number begins with this run, if it counts as one. */
  Optional<Amount> at(int from) {
    Optional<Amount> plain = single(from).filter(amount -> !lonelyOne(amount));
    return plain.map(first -> ranged(first).orElse(first)).map(this::bounded);
  }

  private boolean lonelyOne(Amount amount) {
    return !amount.digits()
        && amount.value().compareTo(BigDecimal.ONE) == 0
        && amount.bound() == Bound.EXACT
        && !amount.linked();
  }

  private Optional<Amount> single(int from) {
    if (ONE.contains(runs.word(from))) {
      Optional<Amount> round = collective(from + 1, from).map(a -> a.boundBy(from, Bound.ABOUT));
      if (round.isPresent()) {
        return round;
      }
    }
    Optional<Amount> many = MANY.contains(runs.word(from)) ? several(from) : Optional.empty();
    return many.isPresent() ? many : numerals.at(runs, from).flatMap(this::plain);
  }

  /** « des centaines », « quelques dizaines »: at least one of them. */
  private Optional<Amount> several(int from) {
    int word = from + 1;
    return collective(word, from)
        .filter(amount -> runs.word(word).endsWith("s"))
        .map(amount -> amount.boundBy(from, Bound.AT_LEAST));
  }

  private Optional<Amount> collective(int at, int from) {
    return numerals
        .at(runs, at)
        .filter(n -> n.form() == Form.COLLECTIVE)
        .filter(
            n -> !numerals.at(runs, n.to() + 1).filter(m -> m.form() == Form.DIGITS).isPresent())
        .map(n -> thousands(n, from));
  }

  /** « des dizaines de milliers », « une centaine de millions ». */
  private Amount thousands(Numeral first, int from) {
    BigDecimal value = first.value();
    int to = first.to();
    if (runs.word(to).equals("de")) {
      Optional<Numeral> next = scale(to + 1);
      if (next.isPresent()) {
        value = value.multiply(next.get().value());
        to = next.get().to();
      }
    }
    return new Amount(from, to, first.from(), value, Optional.empty(), Bound.ABOUT, false, true);
  }

  private Optional<Numeral> scale(int at) {
    return numerals
        .at(runs, at)
        .filter(n -> !runs.digits(at) && n.value().compareTo(BigDecimal.valueOf(1000)) >= 0)
        .filter(n -> n.to() == at + 1);
  }

  private Optional<Amount> plain(Numeral numeral) {
    int from = numeral.from();
    if (numeral.form() == Form.COLLECTIVE) {
      return runs.word(from).endsWith("s") && "ded'".contains(runs.word(numeral.to()))
          ? Optional.of(thousands(numeral, from)).map(a -> a.boundBy(from, Bound.AT_LEAST))
          : Optional.empty();
    }
    if (numeral.form() == Form.WORDS && numeral.whole() < 100) {
      Optional<Amount> dozens = dozens(numeral);
      if (dozens.isPresent()) {
        return dozens;
      }
    }
    boolean linked = numeral.form() == Form.FRACTION || scale(numeral.to() - 1).isPresent();
    boolean digits = numeral.form() == Form.DIGITS;
    return Optional.of(
        new Amount(
            from,
            numeral.to(),
            from,
            numeral.value(),
            Optional.empty(),
            Bound.EXACT,
            digits,
            linked));
  }

  /** « deux dizaines », « trois milliers ». */
  private Optional<Amount> dozens(Numeral count) {
    return numerals
        .at(runs, count.to())
        .filter(n -> n.form() == Form.COLLECTIVE)
        .map(
            n ->
                new Amount(
                    count.from(),
                    n.to(),
                    count.from(),
                    count.value().multiply(n.value()),
                    Optional.empty(),
                    Bound.ABOUT,
                    false,
                    true));
  }

  /** « entre 8 et 10 milliards », « 25 à 35 », « cinq ou six », « 10-15 ». */
  private Optional<Amount> ranged(Amount first) {
    int before = before(first.from());
    boolean between = runs.word(before).equals("entre");
    boolean fromTo = runs.word(before).equals("de") && !runs.word(before - 1).equals("plus");
    int link = link(first.to());
    String word = runs.word(link);
    boolean links =
        between && word.equals("et")
            || word.equals("a") && link == first.to()
            || word.equals("a") && fromTo
            || word.equals("ou") && !runs.digits(first.number())
            || word.equals("-") && runs.glued(link) && runs.glued(link + 1);
    if (!links) {
      return Optional.empty();
    }
    return single(link + 1)
        .filter(second -> !(word.equals("-") && !second.digits()))
        .flatMap(second -> range(first, second, between ? before : first.from()));
  }

  private int before(int from) {
    int before = from - 1;
    while (QUOTES.contains(runs.word(before)) || runs.word(before).equals("les")) {
      before--;
    }
    return before;
  }

  /** Between the numbers of a range the unit may stand twice: « entre 10 % et 15 % ». */
  private int link(int to) {
    boolean unit = !runs.word(to).isEmpty() && "%€$".contains(runs.word(to));
    return unit ? to + 1 : to;
  }

  private Optional<Amount> range(Amount low, Amount high, int from) {
    BigDecimal value = low.value();
    Optional<Numeral> scale = scale(high.to() - 1);
    if (scale.isPresent() && value.compareTo(BigDecimal.valueOf(1000)) < 0) {
      BigDecimal scaled = value.multiply(scale.get().value());
      value = scaled.compareTo(high.value()) < 0 ? scaled : value;
    }
    if (value.compareTo(high.value()) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            from,
            high.to(),
            low.number(),
            value,
            Optional.of(high.value()),
            Bound.RANGE,
            low.digits() && high.digits(),
            high.linked()));
  }

  private Amount bounded(Amount amount) {
    int start = amount.from();
    boolean quoted = QUOTES.contains(runs.word(start - 1));
    Optional<Phrases.Hit<Bound>> before = boundBefore(quoted ? start - 1 : start);
    return before.map(hit -> amount.boundBy(hit.end(), hit.value())).orElse(amount);
  }
}
