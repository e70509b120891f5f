package org.recoupe.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Analyser;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;
import org.recoupe.text.Rounds;
import org.recoupe.text.Stemmer;
import org.recoupe.text.StopWords;

/** One reading to its traits. Thread-safe. */
public final class TraitReader {
  /** Signatures, place lines and embedded messages tell nothing of the event. */
  private static final Set<Passage.Kind> ASIDE =
      EnumSet.of(Passage.Kind.BYLINE, Passage.Kind.DATELINE, Passage.Kind.EMBED);

  /** A press article tells its event first: its first words count so many times more. */
  private static final double LEAD = 3;

  /** Content words after which that weight has fallen to a third. */
  private static final double LEAD_LENGTH = 60;

  /** The number of a round counts as so many words. */
  private static final double ROUND = 10;

  /** A day of the calendar counts as so many words. */
  private static final double DAY = 4;

  /** A day of which the lead tells, worked out from « samedi » as well, and all its mentions. */
  private static final double TOLD_DAY = 8;

  private static final double TOLD_DAYS = 14;

  /** What is longer is no word, and a word of megabytes would be carried from look to look. */
  private static final int LONGEST_WORD = 100;

  private TraitReader() {}

  /** The traits of an article. */
  public static Traits of(Reading reading) {
    Article article = reading.article();
    SortedMap<String, Double> terms = new TreeMap<>();
    int place = headline(article, terms);
    int lead = 0;
    for (Sentence sentence : reading.sentences()) {
      if (!ASIDE.contains(sentence.kind())) {
        if (place < LEAD_LENGTH) {
          rounds(article.text(), sentence.tokens(), terms);
          lead = sentence.span().end();
        }
        place = count(article.text(), sentence.tokens(), place, terms);
      }
    }
    reading.times().forEach(time -> day(time.stated(), terms));
    told(reading.times(), lead, terms);
    return new Traits(article.id(), terms, people(reading), article.published().days());
  }

  /** A headline that does not stand in the text is read before it. */
  private static int headline(Article article, SortedMap<String, Double> terms) {
    String title = article.title().orElse("");
    if (title.isEmpty() || article.text().contains(title)) {
      return 0;
    }
    Span all = new Span(0, title.length());
    List<Token> tokens = Analyser.french().tokens(title, all, "fr");
    rounds(title, tokens, terms);
    return count(title, tokens, 0, terms);
  }

  private static void rounds(String text, List<Token> tokens, SortedMap<String, Double> terms) {
    List<String> words = tokens.stream().map(token -> token.span().in(text)).toList();
    // « le premier jour » stands in articles on anything
    Rounds.of(words).tailSet(2).forEach(round -> terms.put("#" + round, ROUND));
  }

  /** The very days that two articles name liken them, whatever the year. */
  private static void day(DateParts stated, SortedMap<String, Double> terms) {
    stated
        .month()
        .flatMap(month -> stated.day().map(day -> "@" + month + "-" + day))
        .ifPresent(day -> terms.put(day, DAY));
  }

  /** What the lead tells of happened, or will, on these very days. */
  private static void told(List<TimeMark> times, int lead, SortedMap<String, Double> terms) {
    for (TimeMark time : times) {
      if (time.span().start() < lead) {
        time.days()
            .filter(DateRange::isDay)
            .ifPresent(
                day ->
                    terms.merge(
                        "!" + day.from(),
                        TOLD_DAY,
                        (one, more) -> Math.min(TOLD_DAYS, one + more)));
      }
    }
  }

  private static int count(
      String text, List<Token> tokens, int from, SortedMap<String, Double> terms) {
    int place = from;
    for (Token token : tokens) {
      String form = token.span().in(text);
      if (telling(form)) {
        terms.merge(term(form).intern(), weight(place++), Double::sum);
      }
    }
    return place;
  }

  private static double weight(int place) {
    return 1 + LEAD * Math.exp(-place / LEAD_LENGTH);
  }

  static boolean telling(String form) {
    int first = form.codePointAt(0);
    return form.length() > 1
        && form.length() <= LONGEST_WORD
        && (Character.isLetter(first) || Character.isDigit(first))
        && !StopWords.contains(form);
  }

  static String term(String form) {
    return Character.isDigit(form.charAt(0)) ? digits(form) : Stemmer.stem(form);
  }

  /** « 283.000 », « 283'000 » and « 283 000 » are one number. */
  private static String digits(String form) {
    String plain = Fold.plain(form);
    StringBuilder digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i)) || plain.charAt(i) == ',') {
        digits.append(plain.charAt(i));
      }
    }
    return digits.toString();
  }

  private static SortedMap<String, Double> people(Reading reading) {
    SortedMap<String, Double> people = new TreeMap<>();
    double length = Math.max(1, reading.article().text().length());
    for (Referent referent : reading.referents()) {
      if (referent.type() == EntityType.PERSON && !referent.mentions().isEmpty()) {
        String key = Fold.plain(NameForm.of(referent.name()).familyName());
        double early = 1 - referent.mentions().get(0).start() / length;
        people.merge(key, early + Math.log1p(referent.mentions().size()), Double::sum);
      }
    }
    return people;
  }
}
