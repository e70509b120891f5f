package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.SpeakerKind;

/** Reads what a phrase of source attributes: « Selon X, … », « … d'après X ». */
final class Sources {
  private static final Set<String> RELATIVE = Grammar.words("relative-of-source");
  private static final Set<String> MODIFIER = Grammar.words("modifier");
  private static final Set<String> NOT_IN_NUMBER = Grammar.words("not-in-number");

  private final Scene scene;
  private final Frame frame;
  private final CueBook book = CueBook.french();

  Sources(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
  }

  void read() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.word(i) && !scene.done(i)) {
        for (CueBook.Source source : book.sources(frame.at(i).fold())) {
          if (frame.reads(i, source.words()) && attribute(i, source)) {
            break;
          }
        }
      }
    }
  }

  private boolean attribute(int at, CueBook.Source source) {
    boolean noun = source.words().get(source.words().size() - 1).startsWith("source");
    int phrase = noun ? at + source.words().size() - 1 : at + source.words().size();
    if (source.relative()) {
      return relative(at, phrase);
    }
    Optional<SpeakerReader.Subject> subject = source.own() ? own(phrase) : subject(phrase);
    if (subject.isEmpty()
        || !subject.get().sure()
        || !source.strong() && !source.own() && !weakFits(at, subject.get())) {
      return false;
    }
    String cue = frame.stretch(at, Math.max(at + 1, phrase)).in(scene.desk().text());
    int behind = source.own() ? phrase : Math.max(phrase + 1, subject.get().to());
    int end = behindSubject(behind, at == 0 || headed(at));
    Draft.Told told = scene.told(subject.get().speaker(), cue, at + 1, end);
    int utterance = scene.desk().next();
    int[] reach = reach(at, end);
    if (reach[0] >= reach[1]) {
      return false;
    }
    if (reach[0] < at && toldAlready(reach[0], at)) {
      scene.close(frame.comma(at - 1) ? at - 1 : at, end);
      return true;
    }
    if (reach[0] < end) {
      scene.close(at, end);
    }
    scene.say(reach[0], reach[1], told, utterance, false);
    scene.close(at, end);
    scene.desk().memory().spoke(scene.number(), subject.get().speaker());
    return true;
  }

  /** « X, selon lequel …, et qui … »: the clause behind it, said by the noun before it. */
  private boolean relative(int at, int from) {
    Optional<SpeakerReader.Subject> subject =
        scene.speakers().antecedent(at - 1).filter(s -> s.sure() && s.speaker().known());
    if (subject.isEmpty() || !frame.word(from)) {
      return false;
    }
    int end = from;
    boolean verb = false;
    while (end < frame.size()
        && !scene.done(end)
        && !frame.is(end, ";")
        && !(verb && frame.comma(end))
        && !(frame.is(end, "et") && frame.is(end + 1, "qui"))) {
      verb |= frame.finite(end);
      end++;
    }
    String cue = frame.stretch(at, from).in(scene.desk().text());
    Draft.Told told = scene.told(subject.get().speaker(), cue, at, from);
    scene.say(from, end, told, scene.desk().next(), false);
    scene.close(at, from);
    scene.desk().memory().spoke(scene.number(), subject.get().speaker());
    return true;
  }

  /** « X a déclaré que …, selon Y »: the nearer speaker is X. */
  private boolean toldAlready(int from, int to) {
    return scene.groups().stream()
        .filter(g -> g.from() >= from && g.to() < to && g.finite() && !g.passive())
        .anyMatch(
            g -> {
              int that = scene.speakers().skipAdjuncts(g.to());
              return g.cue().strong() && (frame.is(that, "que") || frame.is(that, "qu'"));
            });
  }

  /** « À ses yeux, … »: the person who was just spoken of. */
  private Optional<SpeakerReader.Subject> own(int to) {
    return scene
        .desk()
        .memory()
        .lastLeader(scene.number(), 2)
        .filter(Speaker::person)
        .map(s -> new SpeakerReader.Subject(s, to, true));
  }

  private Optional<SpeakerReader.Subject> subject(int phrase) {
    if (frame.quote(phrase)) {
      Speaker medium =
          new Speaker(
              Optional.empty(),
              scene
                  .desk()
                  .stretches()
                  .get(frame.at(phrase).stretch())
                  .inner()
                  .in(scene.desk().text()),
              SpeakerKind.ORGANISATION,
              Speaker.Gender.UNKNOWN);
      return scene.name(phrase)
          ? Optional.of(new SpeakerReader.Subject(medium, phrase + 1, true))
          : Optional.empty();
    }
    if (!frame.word(phrase) || RELATIVE.contains(frame.at(phrase).fold()) || ruleNot(phrase)) {
      return Optional.empty();
    }
    return scene.speakers().phrase(phrase, frame.size());
  }

  /** « selon les cas », « selon leur âge »: no one speaks. */
  private boolean ruleNot(int phrase) {
    for (int i = phrase; i < phrase + 3 && frame.word(i); i++) {
      if (frame.at(i).tag().equals("NOUN") || frame.is(i, "que") || frame.is(i, "qu'")) {
        return book.notSource(frame.at(i).lemma());
      }
    }
    return false;
  }

  /** « Pour X, … » attributes only at the head of a sentence and to someone named. */
  private boolean weakFits(int at, SpeakerReader.Subject subject) {
    return headOfSentence(at)
        && subject.speaker().referent().isPresent()
        && subject.speaker().person();
  }

  private boolean headOfSentence(int at) {
    return at == 0 || at <= 2 && book.connector(frame.at(0).fold()) && (at == 1 || frame.comma(1));
  }

  /** Behind the source and the relative clause or participle that hangs on it. */
  private int behindSubject(int from, boolean head) {
    int end = joins(from) ? from : scene.nextStop(from);
    boolean hangs =
        head
            && frame.comma(end)
            && (frame.is(end + 1, "qui")
                || frame.is(end + 1, "dont")
                || frame.word(end + 1) && VerbForm.of(frame.at(end + 1)).gerund());
    int behind = hangs && frame.has(end + 2) ? scene.nextStop(end + 2) : end;
    return head && frame.comma(behind) ? behindApposition(behind) : behind;
  }

  /** « Selon X, directeur de l'institut, … ». */
  private int behindApposition(int comma) {
    int first = comma + 1;
    boolean noun =
        frame.word(first)
            && (frame.at(first).tag().equals("NOUN")
                || frame.is(first, "un")
                || frame.is(first, "une")
                || frame.at(first).tag().equals("NUM"));
    int next = scene.nextStop(first);
    return noun && frame.comma(next) && !finite(first, next) && frame.has(next + 1) ? next : comma;
  }

  private boolean joins(int i) {
    return frame.is(i, "et") || frame.is(i, "mais") || frame.is(i, "contre") || frame.is(i, "ou");
  }

  /** The items that the source vouches for. */
  private int[] reach(int at, int end) {
    if (frame.comma(at - 1) && relative(at - 2) && frame.comma(end)) {
      return new int[] {end + 1, Math.min(clauseEnd(end + 1), nextComma(end + 1))};
    }
    boolean head = at == 0 || headed(at);
    if (head) {
      int from = frame.comma(end) ? end + 1 : end;
      return new int[] {from, clauseEnd(from)};
    }
    int start = blockStart(at);
    boolean comma = frame.comma(at - 1);
    if (!comma || !finite(start, at)) {
      int figure = figureStart(start, comma ? at - 1 : at);
      if (figure >= 0) {
        return new int[] {figure, comma ? at - 1 : at};
      }
    }
    boolean cutOff = comma && frame.finite(at - 2);
    boolean wholeSentence = frame.comma(end) && comma && (cutOff || !finite(start, at - 1));
    return new int[] {start, wholeSentence ? clauseEnd(end) : comma ? at - 1 : at};
  }

  /** « …, qui, selon X, … »: the source vouches for the relative clause alone. */
  private boolean relative(int i) {
    return frame.is(i, "qui") || frame.is(i, "ou") && frame.at(i).form().equals("où");
  }

  private int nextComma(int from) {
    int i = from;
    while (i < frame.size() && !frame.comma(i)) {
      i++;
    }
    return i;
  }

  private boolean headed(int at) {
    for (int i = 0; i < at; i++) {
      if (frame.word(i) && !book.connector(frame.at(i).fold()) && !adverbial(i) || frame.quote(i)) {
        return false;
      }
    }
    return at <= 6;
  }

  private boolean adverbial(int i) {
    String tag = frame.at(i).tag();
    return tag.equals("ADV")
        || frame.is(i, "en")
        || frame.is(i, "outre")
        || frame.is(i, "par")
        || frame.is(i, "ailleurs");
  }

  private int blockStart(int at) {
    int i = at - 1;
    while (i > 0
        && !scene.done(i - 1)
        && !frame.is(i - 1, ";")
        && !frame.is(i - 1, ":")
        && !frame.at(i - 1).endsSentence()) {
      i--;
    }
    return Math.max(0, i);
  }

  private int clauseEnd(int from) {
    int i = from;
    while (i < frame.size() && !frame.is(i, ";") && !scene.done(i)) {
      i++;
    }
    return i;
  }

  private boolean finite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first item of the numbered noun phrase that ends here, or -1: « 1.200 selon la police ».
   */
  private int figureStart(int from, int end) {
    int i = end - 1;
    int number = -1;
    while (i >= from && i > end - 9 && (frame.word(i) || frame.quote(i))) {
      Item item = frame.at(i);
      if (frame.finite(i)) {
        break;
      }
      if (item.word() && (item.tag().equals("NUM") || Character.isDigit(item.form().charAt(0)))) {
        number = i;
      }
      i--;
    }
    return number < 0 ? -1 : modifiers(number, from);
  }

  private int modifiers(int number, int from) {
    int i = number;
    while (i > from && frame.word(i - 1)) {
      if (!MODIFIER.contains(frame.at(i - 1).fold())) {
        break;
      }
      i--;
    }
    return NOT_IN_NUMBER.contains(frame.at(i).fold()) ? i + 1 : i;
  }
}
