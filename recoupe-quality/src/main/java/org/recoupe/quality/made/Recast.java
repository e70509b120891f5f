package org.recoupe.quality.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;

/**
 * A story told again with other names, days, numbers and words, the same in all its articles. Weeks
 * are moved as a whole, so that a Saturday stays one.
 */
final class Recast {
  private static final int SWAPPED = 60;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}+");
  private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{1,2}");

  private final Dice dice;
  private final Vocabulary vocabulary;
  private final int weeks;
  private final Map<String, Boolean> names = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();

  /**
   * A retelling of a story.
   *
   * @param template its articles: who is named in one has another name in all
   */
  Recast(Dice dice, Vocabulary vocabulary, int weeks, List<Reading> template) {
    this.dice = dice;
    this.vocabulary = vocabulary;
    this.weeks = weeks;
    template.forEach(this::learn);
  }

  private void learn(Reading reading) {
    for (Mention mention : reading.mentions()) {
      if (mention.type() != EntityType.ORGANISATION) {
        boolean place = mention.type() == EntityType.PLACE;
        NAME.matcher(mention.span().in(reading.article().text()))
            .results()
            .forEach(found -> names.putIfAbsent(found.group(), place));
      }
    }
  }

  LocalDate day(LocalDate day) {
    return day.plusWeeks(weeks);
  }

  /** The text of an article in its new words. */
  String text(Reading reading) {
    String text = reading.article().text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (var change : changes(reading, text).values()) {
      if (change.span().start() >= at) {
        out.append(text, at, change.span().start()).append(change.words());
        at = change.span().end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private record Change(Span span, String words) {}

  /** What is later overrides: a number in a date is the date's, a word in a name the name's. */
  private NavigableMap<Integer, Change> changes(Reading reading, String text) {
    NavigableMap<Integer, Change> changes = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().forEach(token -> word(token, text, changes));
    }
    for (Figure figure : reading.figures()) {
      put(changes, figure.span(), number(figure.span().in(text)));
    }
    for (Mention mention : reading.mentions()) {
      if (reading.credits().stream().noneMatch(c -> c.span().overlaps(mention.span()))) {
        put(changes, mention.span(), name(mention, text));
      }
    }
    reading.times().forEach(time -> moved(time, text).ifPresent(w -> put(changes, time.span(), w)));
    return changes;
  }

  private static void put(NavigableMap<Integer, Change> changes, Span span, String words) {
    changes.subMap(span.start(), true, span.end(), false).clear();
    changes.put(span.start(), new Change(span, words));
  }

  private void word(Token token, String text, NavigableMap<Integer, Change> changes) {
    String word = token.span().in(text);
    String other = words.computeIfAbsent(word, this::word);
    if (!other.equals(word)) {
      changes.put(token.span().start(), new Change(token.span(), other));
    }
  }

  private String word(String word) {
    Optional<Boolean> place = Optional.ofNullable(names.get(word));
    if (place.isPresent()) {
      return renamed(word, place.orElseThrow());
    }
    return dice.of("swap " + word).in(SWAPPED) ? vocabulary.instead(word, dice) : word;
  }

  private String name(Mention mention, String text) {
    String name = mention.span().in(text);
    return NAME.matcher(name)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(names.get(found.group()))
                        .map(place -> renamed(found.group(), place))
                        .orElse(found.group())));
  }

  private String renamed(String word, boolean place) {
    Dice one = dice.of(word);
    return place ? Names.place(one) : Names.family(one);
  }

  private String number(String figure) {
    return DIGITS
        .matcher(figure)
        .replaceAll(found -> Integer.toString(11 + dice.of(found.group()).below(980)));
  }

  /** Only days with a month are written anew; "samedi" stays what it was. */
  private Optional<String> moved(TimeMark time, String text) {
    if (time.stated().day().isEmpty() || time.stated().month().isEmpty()) {
      return Optional.empty();
    }
    DateTimeFormatter form = time.stated().year().isPresent() ? FULL : DAY;
    String words = time.span().in(text);
    String article = words.startsWith("le ") ? "le " : "";
    boolean digits = words.chars().noneMatch(Character::isLetter);
    return digits
        ? Optional.empty()
        : time.days().filter(DateRange::isDay).map(days -> article + day(days.from()).format(form));
  }
}
