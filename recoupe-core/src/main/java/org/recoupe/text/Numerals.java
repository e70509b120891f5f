package org.recoupe.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.text.Numeral.Form;

/**
 * Reads numbers, in digits and in words, of one language. Digits may be grouped by any kind of
 * space, point or apostrophe ({@code 11 000}, {@code 1.300}, {@code 283'000}, {@code
 * 1.008.223,09}); words may be joined by hyphens or not. Word tables: {@code numerals-*.tsv}.
 * Immutable, thread-safe.
 */
public final class Numerals {
  private static final Map<String, Numerals> ALL =
      Map.of(
          "fr", new Numerals("fr", ','),
          "en", new Numerals("en", '.'),
          "es", new Numerals("es", ','),
          "de", new Numerals("de", ','));

  private final Map<String, Word> words = new HashMap<>();
  private final char decimal;

  private enum Kind {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    ABOUT,
    FRACTION,
    HALF,
    AND
  }

  private record Word(Kind kind, long value) {}

  private Numerals(String language, char decimal) {
    this.decimal = decimal;
    for (List<String> row : Table.of(Numerals.class, "numerals-" + language + ".tsv")) {
      long value = row.size() > 2 ? Long.parseLong(row.get(2)) : 0;
      words.put(row.get(1), new Word(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), value));
    }
  }

  /** The numbers of French. */
  public static Numerals french() {
    return of("fr");
  }

  /** The numbers of a language (BCP 47); those of French where it is none of fr, en, es, de. */
  public static Numerals of(String language) {
    String primary = language.length() < 2 ? "fr" : language.substring(0, 2);
    Numerals found = ALL.get(primary);
    return found == null ? ALL.getOrDefault("fr", new Numerals("fr", ',')) : found;
  }

  /** The folded words that numbers can begin with; digits aside. */
  public Set<String> firstWords() {
    return Set.copyOf(words.keySet());
  }

  /** The longest number that begins with this run. */
  public Optional<Numeral> at(Runs runs, int from) {
    if (runs.digits(from)) {
      return Optional.of(scaled(runs, digits(runs, from)));
    }
    Word word = words.get(runs.word(from));
    if (word == null) {
      return Optional.empty();
    }
    return switch (word.kind()) {
      case ABOUT ->
          Optional.of(
              new Numeral(from, from + 1, BigDecimal.valueOf(word.value()), Form.COLLECTIVE));
      case UNIT, TEEN, TEN, HUNDRED, SCALE, HALF -> inWords(runs, from);
      case FRACTION, AND -> Optional.empty();
    };
  }

  private Numeral digits(Runs runs, int from) {
    int to = from + 1;
    StringBuilder figure = new StringBuilder(runs.word(from));
    if (figure.length() <= 3 && figure.charAt(0) != '0') {
      to = groups(runs, from, figure);
    }
    return decimals(runs, from, to, figure);
  }

  /** Groups of three, all parted by the same mark: a space, a point, an apostrophe. */
  private int groups(Runs runs, int from, StringBuilder figure) {
    int to = from + 1;
    String mark = runs.glued(to) ? runs.word(to) : " ";
    while (group(runs, to, mark)) {
      int digits = mark.equals(" ") ? to : to + 1;
      figure.append(runs.word(digits));
      to = digits + 1;
    }
    return to;
  }

  private boolean group(Runs runs, int at, String mark) {
    if (mark.equals(" ")) {
      return runs.digits(at)
          && !runs.glued(at)
          && runs.start(at) - runs.end(at - 1) == 1
          && runs.word(at).length() == 3
          && !runs.afterLineEnd(at);
    }
    boolean known = decimal == '.' ? ",'".contains(mark) : ".'".contains(mark);
    boolean zeros = mark.equals(",") && runs.word(at + 1).equals("000");
    return (known || zeros)
        && runs.word(at).equals(mark)
        && runs.glued(at)
        && runs.glued(at + 1)
        && runs.digits(at + 1)
        && runs.word(at + 1).length() == 3;
  }

  private Numeral decimals(Runs runs, int from, int to, StringBuilder figure) {
    String mark = runs.word(to);
    boolean broken =
        (mark.equals(",") || mark.equals("."))
            && runs.glued(to)
            && runs.glued(to + 1)
            && runs.digits(to + 1)
            && !(runs.glued(to + 2) && ".,:/".contains(runs.word(to + 2)) && runs.digits(to + 3));
    if (!broken) {
      return new Numeral(from, to, new BigDecimal(figure.toString()), Form.DIGITS);
    }
    figure.append('.').append(runs.word(to + 1));
    return new Numeral(from, to + 2, new BigDecimal(figure.toString()), Form.DIGITS);
  }

  /** "1,5 million", "3 mille", "2 milliards et demi". */
  private Numeral scaled(Runs runs, Numeral plain) {
    int at = plain.to();
    Word word = words.get(runs.word(at));
    if (word == null || word.kind() != Kind.SCALE && word.kind() != Kind.HUNDRED) {
      return plain;
    }
    BigDecimal scale = BigDecimal.valueOf(word.value());
    BigDecimal value = plain.value().multiply(scale);
    int to = at + 1;
    if (half(runs, to)) {
      return new Numeral(plain.from(), to + 2, value.add(halved(scale)), Form.DIGITS);
    }
    return new Numeral(plain.from(), to, value.stripTrailingZeros(), Form.DIGITS);
  }

  private boolean half(Runs runs, int at) {
    return kind(runs, at) == Kind.AND && kind(runs, at + 1) == Kind.HALF;
  }

  private static BigDecimal halved(BigDecimal value) {
    return value.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
  }

  private Kind kind(Runs runs, int at) {
    Word word = words.get(runs.word(at));
    return word == null ? Kind.FRACTION : word.kind();
  }

  private Optional<Numeral> inWords(Runs runs, int from) {
    Sum sum = new Sum();
    int to = from;
    int at = from;
    while (at < runs.size() && at - from < 40) {
      int next = skipLink(runs, at, from);
      Word word = words.get(runs.word(next));
      if (word == null || runs.digits(next) || !sum.take(word)) {
        break;
      }
      to = next + 1;
      at = to;
    }
    return to == from ? Optional.empty() : Optional.of(finished(runs, from, to, sum));
  }

  private int skipLink(Runs runs, int at, int from) {
    if (at == from) {
      return at;
    }
    boolean hyphen = runs.word(at).equals("-") && runs.glued(at) && runs.glued(at + 1);
    int next = hyphen ? at + 1 : at;
    if (kind(runs, next) != Kind.AND) {
      return next;
    }
    int behind = runs.word(next + 1).equals("-") ? next + 2 : next + 1;
    Word after = words.get(runs.word(behind));
    boolean linked =
        after != null && (after.kind() == Kind.UNIT && after.value() == 1 || after.value() == 11)
            || after != null && decimal != ',' && after.kind() != Kind.AND
            || after != null && words.containsKey("y") && after.kind() == Kind.UNIT;
    return linked ? behind : next;
  }

  private Numeral finished(Runs runs, int from, int to, Sum sum) {
    BigDecimal value = BigDecimal.valueOf(sum.value());
    if (half(runs, to) && sum.scale() > 1) {
      BigDecimal more = halved(BigDecimal.valueOf(sum.scale()));
      return new Numeral(from, to + 2, value.add(more).stripTrailingZeros(), Form.WORDS);
    }
    Word behind = words.get(runs.word(to));
    if (behind != null && behind.kind() == Kind.FRACTION && parts(runs, from, to, sum, behind)) {
      BigDecimal part = value.divide(BigDecimal.valueOf(behind.value()), 4, RoundingMode.HALF_UP);
      return new Numeral(from, to + 1, part.stripTrailingZeros(), Form.FRACTION);
    }
    return new Numeral(from, to, value, Form.WORDS);
  }

  /** « un cinquième des voix » is a part, « une cinquième voix » the one after the fourth. */
  private static boolean parts(Runs runs, int from, int to, Sum sum, Word behind) {
    if (sum.value() > 1 || behind.value() < 5) {
      return sum.value() < 100;
    }
    String next = runs.word(to + 1);
    return runs.word(from).equals("un")
        && (next.equals("de") || next.equals("des") || next.equals("du"));
  }

  /** A number under way: what is already above the last word of scale, and the group below it. */
  private static final class Sum {
    private long above;
    private long group;
    private long lowest = Long.MAX_VALUE;
    private long last;
    private long lastScale = 1;

    long value() {
      return above + group;
    }

    long scale() {
      return group == 0 ? lastScale : 1;
    }

    /** Takes one more word if a number can go on with it. */
    boolean take(Word word) {
      long value = word.value();
      boolean taken =
          switch (word.kind()) {
            case UNIT ->
                add(value, group % 10 == 0 && group % 100 != 10 || last == 10 && value > 6);
            case TEEN -> add(value, group % 100 == 0 || group % 100 == 60 || group % 100 == 80);
            case TEN -> value == 20 && last == 4 ? eighty() : add(value, group % 100 == 0);
            case HUNDRED -> hundred();
            case SCALE -> scaleBy(value);
            case ABOUT, FRACTION, HALF, AND -> false;
          };
      last = taken ? value : last;
      return taken;
    }

    private boolean add(long value, boolean fits) {
      if (fits) {
        group += value;
      }
      return fits;
    }

    private boolean eighty() {
      group += 76;
      return true;
    }

    private boolean hundred() {
      if (group >= 100) {
        return false;
      }
      group = Math.max(1, group) * 100;
      return true;
    }

    private boolean scaleBy(long scale) {
      if (scale >= lowest || group == 0 && above > 0) {
        return false;
      }
      above += Math.max(1, group) * scale;
      group = 0;
      lowest = scale;
      lastScale = scale;
      return true;
    }
  }
}
