package org.recoupe.read.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;

/** Cuts the words of an announcement to a whole clause: nothing hangs over at either end. */
final class Edges {
  private final ReadSentence read;
  private final List<Token> tokens;

  Edges(ReadSentence read) {
    this.read = read;
    this.tokens = read.sentence().tokens();
  }

  /** The words without a source before them and without words that wait for more behind them. */
  Span whole(Plan plan) {
    Span span = plan.cue().span().join(plan.act().span());
    int least = Math.max(plan.cue().trigger().end(), plan.act().trigger().end());
    int start = noun(plan, span).orElseGet(() -> start(plan, span));
    return closed(new Span(start, end(span, least)));
  }

  /** « une aide exceptionnelle accordée jeudi va être versée »: the noun that leads the words. */
  private Optional<Integer> noun(Plan plan, Span span) {
    int at = read.clauses().indexOf(plan.cue()) - 1;
    boolean scheduled =
        plan.cue().verb().tense() == VerbGroup.Tense.PARTICIPLE
            && Planned.french().scheduled(plan.cue().verb().lemma());
    if (at < 0
        || !scheduled && read.clauses().get(at).verb().tense() != VerbGroup.Tense.PARTICIPLE) {
      return Optional.empty();
    }
    Clause before = read.clauses().get(at);
    return plan.cue()
        .subject()
        .filter(s -> before.span().covers(s.span()) && s.span().end() <= span.start())
        .filter(s -> adjacent(before.span().end(), span.start()))
        .map(Argument::start);
  }

  private boolean adjacent(int end, int start) {
    return end <= start
        && read.text().substring(end, start).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** « selon l'agence, le ministre ira »: the source is no part of the plan. */
  private int start(Plan plan, Span span) {
    int latest = plan.cue().subject().map(Argument::start).orElse(plan.cue().trigger().start());
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < span.start()) {
      first++;
    }
    if (first == 0 || !Weak.french().is(word(first - 1), "source")) {
      return span.start();
    }
    int start = span.start();
    for (int i = first; i + 1 < tokens.size() && tokens.get(i + 1).span().start() <= latest; i++) {
      if (word(i).equals(",")) {
        start = tokens.get(i + 1).span().start();
      }
    }
    return start;
  }

  private int end(Span span, int least) {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).span().end() > span.end()) {
      last--;
    }
    while (last > 0 && tokens.get(last).span().start() >= least && hangs(last)) {
      last--;
    }
    return last < 0 ? span.end() : Math.max(least, tokens.get(last).span().end());
  }

  /** « trois jours après » is whole, « la visite après » is not. */
  private boolean hangs(int token) {
    String word = word(token);
    boolean clock = token > 0 && Clocks.tells(tokens.get(token - 1).lemma());
    boolean time = clock && (word.equals("avant") || word.equals("après"));
    return !time && (Weak.french().is(word, "hanging") || mark(word));
  }

  private static boolean mark(String word) {
    return word.length() == 1 && ",;:(–—-«“".contains(word);
  }

  /** A quotation that the words open and that closes right behind them is closed. */
  private Span closed(Span span) {
    String words = span.in(read.text());
    int behind = span.end();
    while (behind < read.span().end() && Character.isSpaceChar(read.text().charAt(behind))) {
      behind++;
    }
    boolean open = words.lastIndexOf('«') > words.lastIndexOf('»');
    boolean closes = behind < read.span().end() && read.text().charAt(behind) == '»';
    return open && closes ? new Span(span.start(), behind + 1) : span;
  }

  private String word(int token) {
    return read.text(token).toLowerCase(Locale.FRENCH).replace('’', '\'');
  }
}
