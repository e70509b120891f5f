package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.SpeakerKind;

/** Finds the speaker of a cue: its subject, before or behind it, resolved as far as is sure. */
final class SpeakerReader {
  private static final Set<String> AND = Set.of("et", "mais", "puis", "ou", "avant", "tout");
  private static final Set<String> CLAUSE =
      Set.of(
          "que", "qu'", "lorsque", "lorsqu'", "tandis", "alors", "car", "si", "puisque", "quand",
          "parce", "comme");
  private static final Set<String> CLITICS = Set.of("s'", "se", "n'", "ne", "l'", "lui", "y", "en");
  private static final Set<String> LAST =
      Set.of("dernier", "derniere", "celui-ci", "celle-ci", "interesse", "interessee");

  private final Frame frame;
  private final String text;
  private final int number;
  private final Cast cast;
  private final Memory memory;
  private final NounPhrases phrases;
  private final CueBook book = CueBook.french();

  SpeakerReader(Frame frame, int number, String text, Cast cast, Memory memory) {
    this.frame = frame;
    this.text = text;
    this.number = number;
    this.cast = cast;
    this.memory = memory;
    this.phrases = new NounPhrases(frame, text, cast);
  }

  /** A speaker and the item behind its words. */
  record Subject(Speaker speaker, int to, boolean sure, boolean definite) {
    Subject(Speaker speaker, int to, boolean sure) {
      this(speaker, to, sure, false);
    }
  }

  /** The subject behind an inverted verb: « …, a déclaré mardi à la presse le ministre ». */
  Optional<Subject> behind(VerbGroup group) {
    if (group.pronoun() == Pronoun.ON) {
      return sourceOfOn(group);
    }
    if (group.inverted()) {
      Speaker meant = memory.meant(group.pronoun(), number).orElse(Speaker.UNKNOWN);
      return Optional.of(new Subject(meant, group.to(), true));
    }
    int at = skipAdjuncts(group.to());
    if (frame.comma(at) && frame.word(at + 1) && book.adjunctHead(frame.at(at + 1).fold())) {
      int behind = skipAdjuncts(at + 1);
      at = frame.comma(behind) ? behind + 1 : behind;
    }
    return frame.word(at) && subjectLike(at)
        ? phrase(at, frame.size()).map(s -> goesOn(group) ? continued(s) : s)
        : Optional.empty();
  }

  /** « a ajouté », « écrit encore »: the one who spoke before goes on. */
  private boolean goesOn(VerbGroup group) {
    if (group.cue().stance().equals("add")) {
      return true;
    }
    for (int i = group.from(); i < Math.min(frame.size(), group.to() + 2); i++) {
      if (frame.is(i, "aussi") || frame.is(i, "encore") || frame.is(i, "egalement")) {
        return true;
      }
    }
    return false;
  }

  /** The person who spoke before, where a definite role without a name takes the cue up. */
  private Subject continued(Subject subject) {
    Speaker speaker = subject.speaker();
    boolean roleAlone =
        speaker.referent().isEmpty()
            && speaker.kind() == SpeakerKind.ANONYMOUS
            && subject.definite();
    return roleAlone
        ? memory
            .lastPerson(speaker.gender(), number, 2)
            .map(known -> new Subject(known, subject.to(), true, true))
            .orElse(subject)
        : subject;
  }

  /** « a-t-on appris auprès de la préfecture », « de source policière », else who spoke before. */
  private Optional<Subject> sourceOfOn(VerbGroup group) {
    int at = group.to();
    while (frame.has(at) && at < group.to() + 6) {
      String fold = frame.at(at).fold();
      boolean of =
          fold.equals("de") || fold.equals("d'") || fold.equals("du") || fold.equals("des");
      if (of || fold.equals("chez") || fold.equals("aupres")) {
        int phrase = fold.equals("aupres") ? at + 2 : at + 1;
        Optional<Subject> source =
            frame.word(phrase) ? phrase(phrase, frame.size()) : Optional.empty();
        return source.isPresent() ? source : Optional.of(unknown(group));
      }
      at++;
    }
    return Optional.of(
        new Subject(
            memory
                .lastUnnamed(number)
                .or(() -> memory.lastSpeaker(number, 3))
                .orElse(Speaker.UNKNOWN),
            group.to(),
            true));
  }

  private static Subject unknown(VerbGroup group) {
    return new Subject(Speaker.UNKNOWN, group.to(), true);
  }

  /** Skips recipients, places and times between a cue and what follows. */
  int skipAdjuncts(int from) {
    int at = from;
    while (frame.word(at)) {
      Item item = frame.at(at);
      if (book.adjunctHead(item.fold()) && !personHere(at)) {
        at = behindAdjunct(at + 1);
      } else if (book.timeWord(item.fold())
          || item.tag().equals("ADV")
          || item.tag().equals("NUM")
          || item.fold().endsWith("ment") && item.tag().equals("ADV")
          || determinedTime(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean determinedTime(int at) {
    return frame.at(at).tag().equals("DET")
        && frame.word(at + 1)
        && (book.timeWord(frame.at(at + 1).fold()) || frame.at(at + 1).tag().equals("NUM"));
  }

  private boolean personHere(int at) {
    return cast.personAt(frame.at(at).span().start());
  }

  private int behindAdjunct(int from) {
    int at = from;
    boolean content = false;
    while (frame.word(at)) {
      Item item = frame.at(at);
      boolean determiner = item.tag().equals("DET") || isArticle(item.fold());
      boolean behindPreposition = preposition(frame.at(at - 1).fold());
      if (content && determiner && !behindPreposition) {
        return at;
      }
      boolean titled = frame.at(at - 1).form().endsWith(".");
      if (content
          && personHere(at)
          && !titled
          && !behindPreposition
          && !isArticle(frame.at(at - 1).fold())) {
        return at;
      }
      if (content && (book.timeWord(item.fold()) || book.adjunctHead(item.fold()))) {
        return at;
      }
      if (content && (item.is("qui") || item.is("que") || item.is("qu'"))) {
        return at;
      }
      content |= !determiner && !preposition(item.fold());
      at++;
    }
    return at;
  }

  private static boolean isArticle(String fold) {
    return switch (fold) {
      case "le", "la", "les", "l'", "un", "une" -> true;
      default -> false;
    };
  }

  private boolean preposition(String fold) {
    return switch (fold) {
      case "de", "d'", "du", "des", "et" -> true;
      default -> book.adjunctHead(fold);
    };
  }

  /** The noun phrase that begins here, resolved. */
  Optional<Subject> phrase(int from, int limit) {
    Pronoun pronoun = Pronoun.of(frame.at(from).fold());
    if (frame.is(from, "lui") || frame.is(from, "eux") || pronoun != Pronoun.NONE) {
      Pronoun meant =
          frame.is(from, "lui") ? Pronoun.IL : frame.is(from, "eux") ? Pronoun.ILS : pronoun;
      return Optional.of(
          new Subject(memory.meant(meant, number).orElse(Speaker.UNKNOWN), from + 1, true));
    }
    if (frame.is(from, "celui") || frame.is(from, "celle") || last(from)) {
      Pronoun meant =
          frame.is(from, "celle") || frame.is(from, "cette") ? Pronoun.ELLE : Pronoun.IL;
      int to = Math.min(limit, from + 2);
      return Optional.of(
          new Subject(memory.meant(meant, number).orElse(Speaker.UNKNOWN), to, true));
    }
    if (frame.quote(from + 1) && from + 1 < limit) {
      return Optional.of(markedName(from, limit));
    }
    return phrases.at(from, limit).map(this::resolved);
  }

  /** « Des « frelons rouges » du Nord »: a name in marks as subject. */
  private Subject markedName(int from, int limit) {
    int to = from + 2;
    while (to < limit
        && frame.word(to)
        && !VerbForm.of(frame.at(to)).finite()
        && !frame.is(to, "qui")) {
      to++;
    }
    String words = frame.stretch(from + 1, to).in(text).replaceAll("[«»“”\"]\\s*|\\s+(?=[»”])", "");
    Speaker group =
        new Speaker(Optional.empty(), words.strip(), SpeakerKind.ANONYMOUS, Speaker.Gender.UNKNOWN);
    return new Subject(group, to, true);
  }

  private boolean last(int from) {
    return LAST.contains(frame.at(from).fold())
        || frame.word(from + 1)
            && LAST.contains(frame.at(from + 1).fold())
            && !(frame.word(from + 2) && frame.at(from + 2).tag().equals("NOUN"));
  }

  private Subject resolved(NounPhrases.Found found) {
    Speaker speaker = found.speaker();
    if (speaker.referent().isPresent() || found.head().isEmpty()) {
      return new Subject(speaker, found.to(), found.sure());
    }
    Optional<Speaker> resolved = Optional.empty();
    if (found.same()) {
      resolved = memory.lastSource(number);
    }
    if (resolved.isEmpty() && found.definite() && speaker.kind() == SpeakerKind.ANONYMOUS) {
      resolved = cast.withRole(speaker.text()).map(cast::speaker);
    }
    if (resolved.isEmpty() && found.bare()) {
      resolved = byRole(found);
    }
    return new Subject(resolved.orElse(speaker), found.to(), found.sure(), found.definite());
  }

  /** « quant à lui », « de son côté »: someone else than before speaks. */
  private boolean contrasts() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.is(i, "quant") || frame.is(i, "cote") || frame.is(i, "tour")) {
        return true;
      }
    }
    return false;
  }

  /** « le ministre », « la préfecture »: the only one of that kind, or who has just spoken. */
  private Optional<Speaker> byRole(NounPhrases.Found found) {
    boolean body = found.speaker().kind() == SpeakerKind.ORGANISATION;
    if (body) {
      Optional<Speaker> only = cast.onlyBody(found.head()).map(cast::speaker);
      return only.isPresent() || !book.resumes(found.head()) ? only : memory.lastBody(number, 3);
    }
    Optional<Speaker> only = cast.onlyWithRole(found.head()).map(cast::speaker);
    return only.isPresent() ? only : memory.lastPerson(found.speaker().gender(), number, 2);
  }

  /** The subject before a verb. */
  Optional<Subject> before(int verb) {
    int prev = verb - 1;
    if (!frame.has(prev)) {
      return Optional.empty();
    }
    Pronoun pronoun = Pronoun.of(frame.at(prev).fold());
    if (pronoun == Pronoun.ON || pronoun == Pronoun.OTHER) {
      return Optional.empty();
    }
    if (pronoun != Pronoun.NONE) {
      Optional<Speaker> here = prev > 0 ? earlierSubject(prev, pronoun) : Optional.empty();
      return Optional.of(
          new Subject(
              here.or(() -> memory.meant(pronoun, number)).orElse(Speaker.UNKNOWN), verb, true));
    }
    if (frame.is(prev, "qui")) {
      return antecedent(prev - 1);
    }
    if (AND.contains(frame.at(prev).fold())) {
      return Optional.empty();
    }
    return segments(clauseStart(verb), verb);
  }

  /** The subject of the main clause, for a pronoun behind it: « X salue ce qu'il appelle … ». */
  private Optional<Speaker> earlierSubject(int pronoun, Pronoun form) {
    int verb = firstFinite();
    return verb < 0
            || verb >= pronoun
            || Pronoun.of(frame.at(headOf(verb) - 1 < 0 ? 0 : headOf(verb) - 1).fold())
                != Pronoun.NONE
        ? Optional.empty()
        : before(headOf(verb))
            .map(Subject::speaker)
            .filter(Speaker::known)
            .filter(s -> s.gender().fits(form))
            .filter(s -> !form.plural());
  }

  /** The noun phrase that ends here, before a relative pronoun. */
  private Optional<Subject> antecedent(int end) {
    int last = frame.comma(end) ? end - 1 : end;
    int from = last;
    while (frame.word(from - 1) && from > last - 12 && !VerbForm.of(frame.at(from - 1)).finite()) {
      from--;
      if (personHere(from)) {
        return phrase(from, last + 1);
      }
    }
    int head = last;
    while (head > from && !freeDeterminer(head)) {
      head--;
    }
    return frame.word(head) && head <= last
        ? phrase(head, last + 1).filter(Subject::sure)
        : Optional.empty();
  }

  private boolean freeDeterminer(int i) {
    boolean determiner = frame.at(i).tag().equals("DET") || isArticle(frame.at(i).fold());
    String before = i > 0 ? frame.at(i - 1).fold() : "";
    boolean of = before.equals("de") || before.equals("d'") || before.equals("a");
    return determiner && !of && !frame.is(i, "du") && !frame.is(i, "des");
  }

  private int clauseStart(int verb) {
    int i = verb - 1;
    while (i >= 0 && verb - i < 60) {
      Item item = frame.at(i);
      if (item.is(")")) {
        i = openBracket(i);
        continue;
      }
      boolean hard = item.is(";") || item.is(":") || item.is("(") || item.endsSentence() && i > 0;
      boolean clause = item.word() && CLAUSE.contains(item.fold()) && i < verb - 1;
      if (hard || clause) {
        return i + 1;
      }
      i--;
    }
    return i + 1;
  }

  /** The item before the bracket that closes here. */
  private int openBracket(int close) {
    int i = close - 1;
    while (i >= 0 && close - i < 20 && !frame.is(i, "(")) {
      i--;
    }
    return close - i < 20 ? i - 1 : close - 1;
  }

  private Optional<Subject> segments(int start, int verb) {
    int from = start;
    Optional<Subject> best = Optional.empty();
    while (from < verb) {
      int to = from;
      while (to < verb && !frame.comma(to)) {
        to++;
      }
      int head = frame.word(from) && AND.contains(frame.at(from).fold()) ? from + 1 : from;
      int lead = behindFinite(head, to);
      if (lead < to && subjectLike(lead)) {
        Optional<Subject> read = phrase(lead, verb);
        if (read.isPresent() && read.get().speaker().person()) {
          return read;
        }
        if (best.isEmpty() || lead > head) {
          best = read.filter(Subject::sure).or(() -> Optional.empty());
        }
      }
      from = to + 1;
    }
    return best;
  }

  /** Behind the last finite verb in this stretch: another clause ended there. */
  private int behindFinite(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (frame.finite(i)) {
        int and = i + 1;
        while (and < to && !frame.is(and, "et") && !frame.is(and, "mais")) {
          and++;
        }
        start = and < to ? and + 1 : to;
      }
    }
    return start;
  }

  private boolean subjectLike(int i) {
    if (!frame.word(i)) {
      return false;
    }
    Item item = frame.at(i);
    return !item.tag().equals("ADP")
        && !item.tag().equals("ADV")
        && !item.tag().equals("SCONJ")
        && !book.timeWord(item.fold())
        && !book.adjunctHead(item.fold())
        && !VerbForm.of(item).gerund();
  }

  /** The subject of the first finite verb of the frame. */
  Optional<Subject> main() {
    int verb = firstFinite();
    return verb < 0 ? Optional.empty() : before(headOf(verb));
  }

  private int headOf(int verb) {
    int head = verb;
    while (frame.word(head - 1) && CLITICS.contains(frame.at(head - 1).fold())) {
      head--;
    }
    return head;
  }

  private int firstFinite() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.finite(i)) {
        return i;
      }
    }
    return -1;
  }
}
