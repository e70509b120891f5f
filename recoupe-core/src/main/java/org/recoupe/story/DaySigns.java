package org.recoupe.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;

/** Finds the day signs of one article. */
final class DaySigns {
  /** A participle stands at most so many words before its weekday. */
  private static final int APART = 9;

  /** An auxiliary stands at most so many words before its participle. */
  private static final int HELP = 3;

  /** « poursuivait vendredi » : an imperfect stands right beside its weekday. */
  private static final int BESIDE = 2;

  /** « samedi dernier » and « la même heure » stand at most so many words apart. */
  private static final int NEXT = 6;

  /** A shorter sentence is a label. */
  private static final int WORDS = 5;

  private static final Set<String> BINDING = Set.of("ADP", "DET", "ADJ", "NUM");

  private final Reading reading;
  private final String text;
  private final List<Span> quoted;

  private DaySigns(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.quoted = reading.quotes().stream().filter(Quote::direct).map(Quote::span).toList();
  }

  /** The signs of an article, in order. */
  static List<DaySign> of(Reading reading) {
    DaySigns finder = new DaySigns(reading);
    List<DaySign> signs = new ArrayList<>();
    int number = 0;
    int next = 0;
    List<TimeMark> times = reading.times();
    for (Sentence sentence : reading.sentences()) {
      boolean tells = finder.tells(sentence);
      while (next < times.size() && times.get(next).span().start() < sentence.span().end()) {
        finder.sign(times.get(next++), sentence, tells ? number : DaySign.LABEL, signs);
      }
      number += tells ? 1 : 0;
    }
    return List.copyOf(signs);
  }

  /** A headline or a label is no sentence: no mark ends it. */
  private boolean tells(Sentence sentence) {
    int last = text.codePointBefore(sentence.span().end());
    return DaySign.TOLD.contains(sentence.kind())
        && sentence.tokens().size() > WORDS
        && !Character.isLetterOrDigit(last);
  }

  private void sign(TimeMark time, Sentence sentence, int number, List<DaySign> signs) {
    boolean day = time.kind() == TimeMark.Kind.DATE || time.kind() == TimeMark.Kind.TIME;
    boolean stated = time.stated().weekday().isPresent() || time.stated().month().isPresent();
    if (day && stated && sentence.span().covers(time.span().start())) {
      signs.add(
          new DaySign(
              time.stated(),
              time.direction(),
              kind(time),
              number,
              uses(time.span(), sentence.tokens()),
              reading.article().at(time.span())));
    }
  }

  private Passage.Kind kind(TimeMark time) {
    return reading.article().passages().stream()
        .filter(passage -> passage.span().covers(time.span().start()))
        .map(Passage::kind)
        .findFirst()
        .orElse(Passage.Kind.BODY);
  }

  private Set<DaySign.Use> uses(Span sign, List<Token> tokens) {
    EnumSet<DaySign.Use> uses = EnumSet.noneOf(DaySign.Use.class);
    int first = first(sign, tokens);
    int end = first;
    boolean plain = true;
    while (end < tokens.size() && tokens.get(end).span().start() < sign.end()) {
      if (DayWords.LATE.holds(form(tokens, end))) {
        uses.add(DaySign.Use.LATE);
      }
      String form = form(tokens, end);
      plain &= !DayWords.OTHER.holds(form) && !DayWords.SEVERAL.holds(form);
      end++;
    }
    if (plain && !(end < tokens.size() && DayWords.OTHER.holds(form(tokens, end)))) {
      uses.add(DaySign.Use.PLAIN);
      if (bare(tokens, first) && news(tokens, first)) {
        uses.add(DaySign.Use.NEWS);
      }
    } else if (sameHour(tokens, first)) {
      uses.add(DaySign.Use.SAME_HOUR);
    }
    if (stretch(tokens, first)) {
      uses.add(DaySign.Use.LATE);
    }
    if (quoted.stream().anyMatch(quote -> quote.covers(sign.start()))) {
      uses.add(DaySign.Use.QUOTED);
    }
    return uses;
  }

  private static int first(Span sign, List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= sign.start()) {
      first++;
    }
    return first;
  }

  private String form(List<Token> tokens, int i) {
    return tokens.get(i).span().in(text);
  }

  /** « de jeudi », « depuis jeudi », « un autre jeudi » are not the time of an act. */
  private boolean bare(List<Token> tokens, int first) {
    if (first == 0 || stretch(tokens, first)) {
      return true;
    }
    return !BINDING.contains(tokens.get(first - 1).tag())
        || participle(tokens, first - 1) && helped(tokens, first - 1);
  }

  /** « samedi dernier à la même heure », « à la même heure samedi dernier ». */
  private boolean sameHour(List<Token> tokens, int day) {
    return IntStream.range(Math.max(0, day - NEXT), Math.min(tokens.size() - 1, day + NEXT))
        .anyMatch(
            i -> DayWords.SAME.holds(form(tokens, i)) && DayWords.HOUR.holds(form(tokens, i + 1)));
  }

  private boolean stretch(List<Token> tokens, int first) {
    return first > 1
        && tokens.get(first - 1).tag().equals("ADP")
        && DayWords.STRETCH.holds(form(tokens, first - 2));
  }

  private boolean news(List<Token> tokens, int first) {
    int from = stretch(tokens, first) ? first - 2 : first;
    for (int i = from - 1; i >= Math.max(1, from - APART); i--) {
      if (border(tokens, i) || DayWords.RELATIVE.holds(form(tokens, i))) {
        return false;
      }
      if (participle(tokens, i) && helped(tokens, i)) {
        return true;
      }
      if (verb(tokens, i) && !form(tokens, i, Lexicon.Form::infinitive)) {
        return from - i <= BESIDE
            && form(tokens, i, f -> f.tag().contains(" impa "))
            && free(tokens, i);
      }
    }
    return false;
  }

  /** Commas part nothing: « a annoncé, jeudi, ». */
  private boolean border(List<Token> tokens, int i) {
    String form = form(tokens, i);
    return !Character.isLetterOrDigit(form.codePointAt(0))
        && !form.equals(",")
        && !form.startsWith("-")
        && !form.startsWith("'");
  }

  private static boolean verb(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private boolean participle(List<Token> tokens, int i) {
    return form(tokens, i, Lexicon.Form::pastParticiple);
  }

  private boolean form(List<Token> tokens, int i, Predicate<Lexicon.Form> kind) {
    String form = form(tokens, i).toLowerCase(Locale.ROOT);
    return Lexicon.french().forms(form).stream().anyMatch(kind);
  }

  private boolean helped(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - HELP - 1); i--) {
      if (DayWords.PERFECT.holds(form(tokens, i))) {
        return free(tokens, i);
      }
    }
    return false;
  }

  /** True if no relative word stands before a verb. */
  private boolean free(List<Token> tokens, int verb) {
    int before = verb - 1;
    while (before >= 0 && DayWords.BETWEEN.holds(form(tokens, before))) {
      before--;
    }
    return before < 0 || !DayWords.RELATIVE.holds(form(tokens, before));
  }
}
