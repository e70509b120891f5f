package org.recoupe.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.TimeMark.Direction;
import org.recoupe.model.mark.TimeMark.Kind;
import org.recoupe.text.Runs;

/**
 * Finds time expressions and gives them their ISO 8601 values. After HeidelTime (Strötgen and Gertz
 * 2013) rules and words are data, values are worked out apart from the finding. Immutable,
 * thread-safe.
 */
public final class TimeFinder {
  private static final TimeFinder FRENCH = new TimeFinder();

  /** Sentences after which a day told is no longer at hand for a bare clock time. */
  private static final int FADES = 3;

  private final Map<String, Grammar> grammars =
      Stream.of("fr", "en", "es", "de")
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Grammar::of));

  private TimeFinder() {}

  /** The finder for French articles; passages in English, Spanish and German are read too. */
  public static TimeFinder french() {
    return FRENCH;
  }

  /**
   * The time expressions of an article, in order, not overlapping.
   *
   * @param anchor what is known of its publication; may differ from what the article says of itself
   */
  public List<TimeMark> find(Article article, List<Sentence> sentences, Published anchor) {
    Reckoning reckoning = new Reckoning(anchor.days());
    List<TimeMark> marks = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Grammar grammar = grammars.get(primary(sentence.language()));
      if (grammar != null) {
        read(article.text(), sentence, grammar, reckoning, marks);
      }
      reckoning.sentenceEnds();
    }
    return List.copyOf(marks);
  }

  private static String primary(String language) {
    return language.length() < 2 ? "fr" : language.substring(0, 2);
  }

  private static void read(
      String text, Sentence sentence, Grammar grammar, Reckoning reckoning, List<TimeMark> marks) {
    Runs runs = Runs.of(text, sentence.span());
    Surroundings around = new Surroundings(sentence, text);
    Optional<Tense> tense = Optional.empty();
    int at = 0;
    while (at < runs.size()) {
      Optional<Match> match =
          insideNumber(runs, at) ? Optional.empty() : grammar.longest(runs, at, around);
      if (match.isEmpty()) {
        at++;
      } else {
        if (match.get().meaning() != Meaning.NONE) {
          tense = tense.isPresent() ? tense : Optional.of(new Tense(sentence, text));
          marks.add(reckoning.mark(match.get(), grammar, tense.get()));
        }
        at = Math.max(at + 1, match.get().end());
      }
    }
  }

  /** The "5" of "1,5" begins nothing, nor do the runs inside "A87b". */
  private static boolean insideNumber(Runs runs, int at) {
    if (!runs.glued(at) || !runs.digits(at) && !runs.letters(at)) {
      return false;
    }
    boolean woven = runs.digits(at - 1) || runs.letters(at - 1);
    return woven
        || runs.digits(at)
            && runs.digits(at - 2)
            && runs.glued(at - 1)
            && ",.:/-".contains(runs.word(at - 1));
  }

  /**
   * The dates told so far, reckoned from the first and the last day that publication can have been:
   * only what both agree on is known.
   */
  private static final class Reckoning {
    private Now early;
    private Now late;
    private int sentences;
    private int lastTold = -FADES;
    private boolean clock;

    Reckoning(Optional<DateRange> window) {
      early = Now.of(window.map(DateRange::from), window);
      late = Now.of(window.map(DateRange::to), window);
    }

    void sentenceEnds() {
      sentences++;
      clock = false;
      if (sentences - lastTold >= FADES) {
        early = early.faded();
        late = late.faded();
      }
    }

    TimeMark mark(Match match, Grammar grammar, Tense tense) {
      Direction direction = direction(match, tense.at(match.span()));
      Resolver resolver = new Resolver(grammar.feasts());
      Optional<When> first = resolver.resolve(match, early, direction);
      Optional<When> second = resolver.resolve(match, late, direction);
      boolean known = first.isPresent() && second.isPresent();
      if (known && !aside(match, tense)) {
        early = early.after(first.get());
        late = late.after(second.get());
        lastTold = first.get().days().isDay() ? sentences : lastTold;
      }
      clock |= known && match.has("hour") && stated(match).equals(DateParts.none());
      Optional<When> agreed = first.equals(second) ? first : Optional.empty();
      Optional<String> value = length(match).or(() -> agreed.map(When::iso));
      return new TimeMark(
          match.span(), kind(match), value, agreed.map(When::days), stated(match), direction);
    }

    /**
     * « vers 15 h, 33 000, contre 77 000 samedi dernier », « les musées fermés samedi dernier »: a
     * day of another week that is only looked back on; no later hour is meant of it.
     */
    private boolean aside(Match match, Tense tense) {
      boolean other = match.has("rel") && match.value("weekday").isPresent();
      return other && (clock || tense.background(match.span()));
    }

    private static Optional<String> length(Match match) {
      return switch (match.meaning()) {
        case DURATION, SPAN -> Lengths.of(match);
        case LENGTH -> Lengths.ofClock(match);
        case SET -> Lengths.repeated(match);
        case AGO, AHEAD, AFTER, BEFORE -> inexact(match) ? Lengths.of(match) : Optional.empty();
        default -> Optional.empty();
      };
    }

    private static boolean inexact(Match match) {
      return match.has("approx") || match.has("half") || match.has("about");
    }

    private static Kind kind(Match match) {
      return switch (match.meaning()) {
        case DURATION, SPAN, LENGTH, VAGUELY -> Kind.DURATION;
        case SET -> Kind.SET;
        case AGO, AHEAD, AFTER, BEFORE -> inexact(match) ? Kind.DURATION : Kind.DATE;
        default -> match.has("hour") || match.has("noon") ? Kind.TIME : Kind.DATE;
      };
    }

    private static DateParts stated(Match match) {
      Calendar calendar =
          new Calendar(
              match, "", Now.of(Optional.<LocalDate>empty(), Optional.empty()), Direction.UNKNOWN);
      int month = calendar.monthNumber();
      return new DateParts(
          calendar.year().stream().boxed().findFirst(),
          month > 0 ? Optional.of(month) : Optional.empty(),
          match.value("day").stream().boxed().findFirst(),
          match.value("weekday").stream().mapToObj(DayOfWeek::of).findFirst());
    }

    /** Some words look one way by themselves; else the verbs decide. */
    private static Direction direction(Match match, Direction tense) {
      boolean narrative = match.value("from", 0) == 1;
      return switch (match.meaning()) {
        case AGO -> Direction.PAST;
        case AHEAD -> Direction.FUTURE;
        case SHIFT -> narrative ? tense : side(match.value("n", 0), match, tense);
        default -> match.has("rel") ? side(match.value("rel", 0), match, tense) : tense;
      };
    }

    private static Direction side(int side, Match match, Direction tense) {
      if (side != 0) {
        return side < 0 ? Direction.PAST : Direction.FUTURE;
      }
      return match.value("unit", 0) == Distance.DAY ? Direction.PRESENT : tense;
    }
  }
}
