package org.recoupe.read.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.text.Numeral;
import org.recoupe.text.Numerals;
import org.recoupe.text.Phrases;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** What can fill a slot: words of one language's table, and numbers. Immutable. */
final class Slots {
  private final Map<String, Phrases<Integer>> lexical;
  private final Numerals numerals;
  private final Feasts feasts;
  private final Set<String> numberWords;

  private static final Pattern ORDINAL = Pattern.compile("(?:eme|e|er)$");

  /**
   * A filled slot.
   *
   * @param end the first run behind
   * @param value what stands there, as a number
   */
  record Fill(int end, int value) {}

  private Slots(Map<String, Phrases<Integer>> lexical, Numerals numerals, Feasts feasts) {
    this.lexical = Map.copyOf(lexical);
    this.numerals = numerals;
    this.feasts = feasts;
    this.numberWords = numerals.firstWords();
  }

  static Slots of(String language, Feasts feasts) {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    for (List<String> row : Table.of(Slots.class, "words-" + language + ".tsv")) {
      words
          .computeIfAbsent(row.get(0), slot -> new LinkedHashMap<>())
          .put(row.get(1), Integer.valueOf(row.get(2)));
    }
    Map<String, Phrases<Integer>> lexical = new HashMap<>();
    words.forEach((slot, phrases) -> lexical.put(slot, Phrases.of(phrases)));
    return new Slots(lexical, Numerals.of(language), feasts);
  }

  /** The folded words that any slot can begin with; digits and Roman figures aside. */
  Set<String> firstWords() {
    Set<String> words = new HashSet<>(numerals.firstWords());
    words.addAll(feasts.firstWords());
    lexical.values().forEach(phrases -> words.addAll(phrases.firstWords()));
    return words;
  }

  /** What fills this slot from this run on. */
  Optional<Fill> fill(String slot, Runs runs, int at) {
    return switch (slot) {
      case "n" -> number(runs, at, 1, 99_999);
      case "decimal" -> hundredths(runs, at);
      case "day" -> lexicalOr("day", runs, at, () -> dayNumber(runs, at));
      case "year" -> digits(runs, at, 4, 4, 1000, 2199);
      case "modern" -> digits(runs, at, 4, 4, 1900, 2099);
      case "yy" -> digits(runs, at, 2, 2, 0, 99);
      case "hour" -> hour(runs, at);
      case "minute" -> digits(runs, at, 2, 2, 0, 59);
      case "monthnum" -> digits(runs, at, 1, 2, 1, 12);
      case "roman" -> roman(runs, at);
      case "offset" -> offset(runs, at);
      case "season" -> runs.capital(at) ? Optional.empty() : lexical(slot, runs, at);
      case "feast" -> feasts.at(runs, at);
      default -> lexical(slot, runs, at);
    };
  }

  private interface Other {
    Optional<Fill> fill();
  }

  private Optional<Fill> lexicalOr(String slot, Runs runs, int at, Other other) {
    Optional<Fill> found = lexical(slot, runs, at);
    return found.isPresent() ? found : other.fill();
  }

  private Optional<Fill> lexical(String slot, Runs runs, int at) {
    Phrases<Integer> phrases = lexical.get(slot);
    if (phrases == null) {
      throw new IllegalArgumentException("no slot <" + slot + ">");
    }
    return phrases.longestAt(runs, at).map(hit -> new Fill(hit.end(), hit.value()));
  }

  private Optional<Fill> number(Runs runs, int at, int least, int most) {
    if (!runs.digits(at) && !numberWords.contains(runs.word(at))) {
      return Optional.empty();
    }
    return numerals
        .at(runs, at)
        .filter(n -> n.form() == Numeral.Form.DIGITS || n.form() == Numeral.Form.WORDS)
        .filter(n -> !n.article() && n.whole() >= least && n.whole() <= most)
        .map(n -> new Fill(n.to(), n.whole()));
  }

  private Optional<Fill> dayNumber(Runs runs, int at) {
    if (runs.digits(at)) {
      return digits(runs, at, 1, 2, 1, 31);
    }
    return number(runs, at, 2, 31);
  }

  private Optional<Fill> hour(Runs runs, int at) {
    return runs.digits(at) ? digits(runs, at, 1, 2, 0, 24) : number(runs, at, 2, 24);
  }

  private Optional<Fill> hundredths(Runs runs, int at) {
    if (!runs.digits(at) || !runs.glued(at + 1)) {
      return Optional.empty();
    }
    return numerals
        .at(runs, at)
        .filter(n -> n.form() == Numeral.Form.DIGITS && n.whole() < 0)
        .filter(n -> n.value().scale() <= 2 && n.value().intValue() < 9_999)
        .map(n -> new Fill(n.to(), n.value().movePointRight(2).intValue()));
  }

  private static Optional<Fill> digits(
      Runs runs, int at, int shortest, int longest, int least, int most) {
    if (!runs.digits(at) || runs.word(at).length() > longest || runs.word(at).length() < shortest) {
      return Optional.empty();
    }
    int value = Integer.parseInt(runs.word(at));
    return value < least || value > most ? Optional.empty() : Optional.of(new Fill(at + 1, value));
  }

  /** Centuries in Roman figures; the ordinal mark may be written together with them: "XIXe". */
  private static Optional<Fill> roman(Runs runs, int at) {
    if (!runs.capital(at)) {
      return Optional.empty();
    }
    String word = ORDINAL.matcher(runs.word(at)).replaceFirst("");
    int value = 0;
    int before = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit =
          switch (word.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
          };
      if (digit == 0) {
        return Optional.empty();
      }
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return value < 1 || value > 21 ? Optional.empty() : Optional.of(new Fill(at + 1, value));
  }

  /** "+01:00", "+2", "-0500" behind a zone, in minutes. */
  private static Optional<Fill> offset(Runs runs, int at) {
    String sign = runs.word(at);
    if (!sign.equals("+") && !sign.equals("-") || !runs.glued(at + 1) || !runs.digits(at + 1)) {
      return Optional.empty();
    }
    String hours = runs.word(at + 1);
    int minutes = 0;
    int end = at + 2;
    if (hours.length() == 4) {
      minutes = Integer.parseInt(hours.substring(2));
      hours = hours.substring(0, 2);
    } else if (runs.word(end).equals(":")
        && runs.digits(end + 1)
        && runs.word(end + 1).length() == 2) {
      minutes = Integer.parseInt(runs.word(end + 1));
      end += 2;
    }
    if (hours.length() > 2 || Integer.parseInt(hours) > 14 || minutes > 59) {
      return Optional.empty();
    }
    int east = Integer.parseInt(hours) * 60 + minutes;
    return Optional.of(new Fill(end, sign.equals("-") ? -east : east));
  }
}
