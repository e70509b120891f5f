package org.recoupe.read.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.SpeakerKind;

/** Finds the speaker of a cue: its subject, before or behind it, resolved as far as is sure. */
final class SpeakerReader {
  private static final Set<String> AND = Grammar.words("joining");
  private static final Set<String> CLITICS = Grammar.words("clitic");
  private static final Set<String> ASKED = Grammar.words("asked");
  private static final Set<String> LAST = Grammar.words("last-named");
  private static final Set<String> STRESSED = Grammar.words("stressed");
  private static final Set<String> FORMER = Grammar.words("former");
  private static final Set<String> LATTER = Grammar.words("latter");

  private final Frame frame;
  private final int number;
  private final Cast cast;
  private final Memory memory;
  private final NounPhrases phrases;
  private final Adjuncts adjuncts;
  private final MarkedNames marked;
  private final Descriptions descriptions;
  private final ClauseBounds bounds;
  private final Antecedents antecedents;
  private final Openings openings;
  private final CueBook book = CueBook.french();

  SpeakerReader(Frame frame, int number, String text, Cast cast, Memory memory) {
    this.frame = frame;
    this.number = number;
    this.cast = cast;
    this.memory = memory;
    this.phrases = new NounPhrases(frame, text, cast);
    this.adjuncts = new Adjuncts(frame, cast);
    this.marked = new MarkedNames(frame, text);
    this.descriptions = new Descriptions(number, cast, memory);
    this.bounds = new ClauseBounds(frame);
    this.antecedents = new Antecedents(frame, cast, this);
    this.openings = new Openings(frame, cast, this);
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
      Optional<Speaker> meant =
          goesOn(group)
              ? memory.goesOn(group.pronoun(), number)
              : memory.meant(group.pronoun(), number);
      return Optional.of(new Subject(meant.orElse(Speaker.UNKNOWN), group.to(), true));
    }
    int at = skipAdjuncts(group.to());
    if (frame.comma(at) && frame.word(at + 1) && book.adjunctHead(frame.at(at + 1).fold())) {
      int behind = skipAdjuncts(at + 1);
      at = frame.comma(behind) ? behind + 1 : behind;
    }
    if (frame.comma(at)) {
      at = behindParenthesis(at);
    }
    Optional<Subject> medium = marked.medium(at);
    if (medium.isPresent()) {
      return medium;
    }
    return frame.word(at) && subjectLike(at)
        ? phrase(at, frame.size(), answers(group)).map(s -> goesOn(group) ? continued(s) : s)
        : Optional.empty();
  }

  /** « a répondu X », « lui a dit X »: someone else than before. */
  private boolean answers(VerbGroup group) {
    return group.cue().stance().equals("answer")
        || frame.is(group.from(), "lui")
        || frame.is(group.from(), "leur");
  }

  /** « a souligné, pour sa part, X ». */
  private int behindParenthesis(int comma) {
    int i = comma + 1;
    while (frame.word(i) && i < comma + 7 && book.between(frame.at(i).fold())) {
      i++;
    }
    return i > comma + 1 && frame.comma(i) ? i + 1 : comma;
  }

  Optional<Subject> medium(int at) {
    return marked.medium(at);
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
      Optional<Speaker> crowd = crowd(at);
      if (crowd.isPresent()) {
        return Optional.of(new Subject(crowd.get(), group.to(), true));
      }
      String fold = frame.at(at).fold();
      if (ASKED.contains(fold)) {
        int phrase = fold.equals("aupres") ? at + 2 : at + 1;
        Optional<Subject> source =
            frame.word(phrase) ? phrase(phrase, frame.size()) : Optional.empty();
        return source.isPresent()
            ? source
            : Optional.of(new Subject(Speaker.UNKNOWN, group.to(), true));
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

  /** « pouvait-on lire sur des banderoles »: the crowd speaks. */
  private Optional<Speaker> crowd(int at) {
    for (int i = at; i < at + 2 && frame.word(i); i++) {
      Optional<String> who = book.speechNoun(frame.at(i).lemma()).filter(w -> !w.isEmpty());
      if (who.isPresent()) {
        return who.map(Scene::crowd);
      }
    }
    return Optional.empty();
  }

  /** Skips recipients, places and times between a cue and what follows. */
  int skipAdjuncts(int from) {
    return adjuncts.skip(from);
  }

  /** The noun phrase that begins here, resolved. */
  Optional<Subject> phrase(int from, int limit) {
    return phrase(from, limit, false);
  }

  /** The same; another than before if the words say that someone else speaks. */
  Optional<Subject> phrase(int from, int limit, boolean answers) {
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
    Optional<Subject> ofTwo = ofTwo(from, limit);
    if (ofTwo.isPresent()) {
      return ofTwo;
    }
    if (frame.quote(from + 1) && from + 1 < limit) {
      return Optional.of(marked.name(from, limit));
    }
    return phrases.at(from, limit).map(found -> resolved(found, answers));
  }

  /** « le premier », « la seconde »: of the two persons just named. */
  Optional<Subject> ofTwo(int from, int limit) {
    boolean bare =
        Adjuncts.article(frame.at(from).fold())
            && from + 1 < limit
            && frame.word(from + 1)
            && !frame.at(from + 1).capital()
            && !(frame.word(from + 2) && from + 2 < limit && nominal(from + 2));
    String word = bare ? frame.at(from + 1).fold() : "";
    boolean former = FORMER.contains(word);
    if (!former && !LATTER.contains(word)) {
      return Optional.empty();
    }
    List<Speaker> pair = memory.pair(number);
    return Optional.of(
        new Subject(pair.isEmpty() ? Speaker.UNKNOWN : pair.get(former ? 0 : 1), from + 2, true));
  }

  private boolean nominal(int i) {
    String tag = frame.at(i).tag();
    return tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN");
  }

  private boolean last(int from) {
    return LAST.contains(frame.at(from).fold())
        || frame.word(from + 1)
            && LAST.contains(frame.at(from + 1).fold())
            && !(frame.word(from + 2) && frame.at(from + 2).tag().equals("NOUN"));
  }

  private Subject resolved(NounPhrases.Found found, boolean answers) {
    Speaker speaker = found.speaker();
    if (speaker.referent().isPresent() || found.head().isEmpty()) {
      return new Subject(speaker, found.to(), found.sure());
    }
    Optional<Speaker> meant = descriptions.meant(found, answers || contrasts());
    return new Subject(meant.orElse(speaker), found.to(), found.sure(), found.definite());
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
      return antecedents.before(prev);
    }
    if (AND.contains(frame.at(prev).fold())) {
      return Optional.empty();
    }
    return segments(bounds.start(verb), verb);
  }

  /** The subject of the main clause, for a pronoun behind it: « X salue ce qu'il appelle … ». */
  private Optional<Speaker> earlierSubject(int pronoun, Pronoun form) {
    int verb = bounds.firstFinite();
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
  Optional<Subject> antecedent(int end) {
    return antecedents.endingAt(end);
  }

  private Optional<Subject> segments(int start, int verb) {
    int own = bounds.ownClause(start, verb);
    if (own > start) {
      return phrase(own, verb).filter(s -> s.sure() || s.speaker().person());
    }
    int from = start;
    Optional<Subject> best = Optional.empty();
    while (from < verb) {
      int to = from;
      while (to < verb && !frame.comma(to)) {
        to++;
      }
      int head = frame.word(from) && AND.contains(frame.at(from).fold()) ? from + 1 : from;
      int lead = bounds.behindFinite(head, to);
      boolean stressed =
          best.isPresent() && to == from + 1 && STRESSED.contains(frame.at(from).fold());
      if (lead < to && subjectLike(lead) && !stressed) {
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

  private boolean subjectLike(int i) {
    if (!frame.word(i)) {
      return false;
    }
    Item item = frame.at(i);
    if (cast.personAt(item.span().start()) || last(i)) {
      return true;
    }
    return !item.tag().equals("ADP")
        && !NounPhrases.governing(item.fold())
        && !item.tag().equals("ADV")
        && !item.tag().equals("SCONJ")
        && !book.timeWord(item.fold())
        && !book.adjunctHead(item.fold())
        && !VerbForm.of(item).gerund();
  }

  /** Who is about to speak before this colon. */
  Optional<Speaker> announced(int colon) {
    return openings.announced(colon);
  }

  /** The subject of the first finite verb of the frame. */
  Optional<Subject> main() {
    int verb = bounds.firstFinite();
    return verb < 0 ? Optional.empty() : before(headOf(verb));
  }

  /** Who the frame is about: the subject of its main clause, also one behind its verb. */
  Optional<Speaker> leader() {
    Optional<Speaker> before =
        main()
            .filter(s -> s.sure() || s.speaker().person())
            .map(Subject::speaker)
            .filter(Speaker::known);
    Optional<Speaker> introduced = openings.introduced();
    boolean late = openings.prepositionFirst();
    return before.isPresent() && !(late && introduced.isPresent()) ? before : introduced;
  }

  int headOf(int verb) {
    int head = verb;
    while (frame.word(head - 1) && CLITICS.contains(frame.at(head - 1).fold())) {
      head--;
    }
    return head;
  }
}
