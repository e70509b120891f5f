package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Lexicon;

/**
 * Reads what follows a cue with its subject before it: « X a déclaré que … », « X dit avoir … », «
 * X affirme : « … » », « X dénonce une « … » ».
 */
final class Clauses {
  private static final Set<String> AND = Grammar.words("joining-clauses");
  private static final Set<String> SUBORDINATE = Grammar.words("subordinate");
  private static final Set<String> CLITICS = Grammar.words("before-infinitive");

  private final Scene scene;
  private final Frame frame;

  Clauses(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
  }

  /** Reads all; the told cue whose message is still to come behind a final colon, if any. */
  Optional<Draft.Told> read() {
    Optional<Speaker> last = Optional.empty();
    Optional<Draft.Told> pending = Optional.empty();
    for (int n = 0; n < scene.groups().size(); n++) {
      VerbGroup group = scene.groups().get(n);
      if (scene.done(group.to() - 1) || group.passive() || group.negated()) {
        continue;
      }
      Optional<Speaker> subject = subject(group, last);
      if (subject.isEmpty() && group.mood() == VerbGroup.Mood.INFINITIVE) {
        continue;
      }
      Draft.Told told =
          scene.told(subject.orElse(Speaker.UNKNOWN), group, group.from(), nextGroup(n));
      if (complement(n, group, told, subject.isPresent())) {
        pending = Optional.of(told);
      }
      last = subject.isPresent() ? subject : last;
    }
    return pending;
  }

  private int nextGroup(int n) {
    for (int k = n + 1; k < scene.groups().size(); k++) {
      if (scene.groups().get(k).mood() != VerbGroup.Mood.INFINITIVE) {
        return scene.groups().get(k).from();
      }
    }
    return frame.size();
  }

  private Optional<Speaker> subject(VerbGroup group, Optional<Speaker> last) {
    int before = group.from() - 1;
    if (group.mood() == VerbGroup.Mood.INFINITIVE) {
      return infinitiveSubject(group, last);
    }
    Optional<Speaker> crowd = crowd(before);
    if (crowd.isPresent()) {
      return crowd;
    }
    if (group.mood() == VerbGroup.Mood.GERUND && frame.word(before) && !frame.is(before, "en")) {
      Optional<Speaker> own =
          scene
              .speakers()
              .antecedent(before)
              .filter(SpeakerReader.Subject::sure)
              .map(SpeakerReader.Subject::speaker);
      if (own.filter(Speaker::known).isPresent()) {
        return own;
      }
    }
    boolean shared =
        group.mood() == VerbGroup.Mood.GERUND
            || frame.word(before) && AND.contains(frame.at(before).fold());
    if (shared && before == 0 && last.isEmpty()) {
      return scene.desk().memory().lastSpeaker(scene.number(), 1);
    }
    if (shared) {
      Optional<Speaker> main = last.isPresent() ? last : inFrame();
      return main.isPresent() ? main : scene.speakers().main().map(SpeakerReader.Subject::speaker);
    }
    Optional<SpeakerReader.Subject> own =
        group.inverted() ? scene.speakers().behind(group) : scene.speakers().before(group.from());
    return own.map(SpeakerReader.Subject::speaker).filter(Speaker::known);
  }

  /** « une banderole proclamant « … » »: the crowd speaks. */
  private Optional<Speaker> crowd(int noun) {
    return frame.word(noun)
        ? CueBook.french()
            .speechNoun(frame.at(noun).lemma())
            .filter(who -> !who.isEmpty())
            .map(Scene::crowd)
        : Optional.empty();
  }

  /** « Et d'ajouter : « … » » goes on with who spoke; « avant de dénoncer » with the subject. */
  private Optional<Speaker> infinitiveSubject(VerbGroup group, Optional<Speaker> last) {
    int before = group.from() - 1;
    boolean of = frame.is(before, "d'") || frame.is(before, "de");
    boolean narrative = of && before <= 1 && (before == 0 || AND.contains(frame.at(0).fold()));
    if (narrative) {
      return scene.desk().memory().lastSpeaker(scene.number(), 3);
    }
    boolean adjunct = of && frame.is(before - 1, "avant") || frame.is(before, "pour");
    return adjunct && hasQuote(group.to(), Math.min(frame.size(), group.to() + 12))
        ? last.isPresent() ? last : scene.speakers().main().map(SpeakerReader.Subject::speaker)
        : Optional.empty();
  }

  private Optional<Speaker> inFrame() {
    return scene.drafts().isEmpty()
        ? Optional.empty()
        : Optional.of(scene.drafts().get(scene.drafts().size() - 1).told().speaker());
  }

  private boolean hasQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.quote(i)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the message; true if it is still to come behind a colon that ends the frame. */
  private boolean complement(int n, VerbGroup group, Draft.Told told, boolean known) {
    int at = scene.speakers().skipAdjuncts(group.to());
    if (frame.is(at, ":") || colonNear(at, n) >= 0) {
      int colon = colonNear(at, n) >= 0 ? colonNear(at, n) : at;
      return colon(colon, behindPar(group, colon, told));
    }
    int that = clauseMark(at, n);
    if (that >= 0 && group.cue().clause() && (known || group.cue().strong())) {
      int end = messageEnd(that + 1, n);
      say(that + 1, end, told, true);
      return false;
    }
    int infinitive = infinitive(at, group.cue());
    if (infinitive >= 0 && known) {
      say(infinitive, messageEnd(infinitive, n), told, true);
      return false;
    }
    if (group.cue().object() || frame.quote(at)) {
      object(n, group, told, at);
    }
    return false;
  }

  private void say(int from, int end, Draft.Told told, boolean clause) {
    int utterance = scene.desk().next();
    scene.say(from, end, told, utterance, clause);
    scene.desk().memory().spoke(scene.number(), told.speaker());
  }

  /** « a déclaré le ministre dans un communiqué : »: a colon with no verb on the way. */
  private int colonNear(int from, int n) {
    int limit = Math.min(frame.size(), Math.min(from + 16, nextGroup(n) + 1));
    for (int i = from; i < limit; i++) {
      if (frame.is(i, ":")) {
        return i;
      }
      Item item = frame.at(i);
      boolean stop =
          item.quote() && !scene.name(i)
              || item.mark() && !item.comma()
              || item.word() && VerbForm.of(item).finite() && item.tag().equals("VERB");
      if (stop) {
        return -1;
      }
    }
    return -1;
  }

  /** « rappelant la phrase prononcée par X : « … » ». */
  private Draft.Told behindPar(VerbGroup group, int colon, Draft.Told told) {
    for (int i = group.to() + 1; i < colon - 1; i++) {
      if (frame.is(i, "par") && VerbForm.of(frame.at(i - 1)).participle()) {
        Optional<SpeakerReader.Subject> by = scene.speakers().phrase(i + 1, colon, true);
        return new Draft.Told(
            by.map(SpeakerReader.Subject::speaker).orElse(Speaker.UNKNOWN), told.via(), told.cue());
      }
    }
    return told;
  }

  private boolean colon(int colon, Draft.Told told) {
    if (colon + 1 >= frame.size()) {
      return true;
    }
    if (frame.quote(colon + 1)) {
      int utterance = scene.desk().next();
      for (int i = colon + 1; i < frame.size(); i++) {
        if (frame.quote(i) && !scene.done(i) && !scene.name(i)) {
          scene.direct(i, utterance, told, false);
        }
      }
      scene.desk().memory().spoke(scene.number(), told.speaker());
    }
    return false;
  }

  /** The « que » that opens the message, or -1. */
  private int clauseMark(int at, int n) {
    int limit = Math.min(nextGroup(n), at + 20);
    int i = at;
    boolean parenthesis = false;
    while (i < limit) {
      if (frame.is(i, "que") || frame.is(i, "qu'")) {
        return i;
      }
      if (frame.comma(i)) {
        parenthesis = !parenthesis;
      } else if (!parenthesis) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** The infinitive that is the message, or -1; behind « de » only where the verb allows it. */
  private int infinitive(int at, Cue cue) {
    int i = at;
    boolean of = frame.is(i, "de") || frame.is(i, "d'");
    if (of) {
      i++;
    }
    int first = i;
    while (frame.word(i) && i < at + 6 && CLITICS.contains(frame.at(i).fold())) {
      i++;
    }
    boolean here =
        frame.word(i)
            && VerbForm.of(frame.at(i)).infinitive()
            && VerbForm.of(frame.at(i)).lemma(Lexicon.Form::infinitive).isPresent()
            && !frame.at(i).tag().equals("NOUN");
    boolean allowed = of ? cue.infinitiveWithDe() && cue.strong() : cue.infinitive();
    return here && allowed ? first : -1;
  }

  /** Where the message ends: before the next cue with its own subject, an incise, or the frame. */
  private int messageEnd(int from, int n) {
    int end = clauseLimit(from, scene.groups().get(n));
    for (int k = n + 1; k < scene.groups().size(); k++) {
      VerbGroup next = scene.groups().get(k);
      boolean shared =
          frame.comma(next.from() - 1)
              || frame.word(next.from() - 1)
                  && AND.contains(frame.at(next.from() - 1).fold())
                  && !"ou".equals(frame.at(next.from() - 1).fold());
      boolean en = frame.is(next.from() - 1, "en");
      boolean turns =
          next.mood() == VerbGroup.Mood.GERUND && (shared || en)
              || next.finite() && shared && !next.inverted() && startsMessage(next);
      int own = next.finite() && !next.inverted() && startsMessage(next) ? ownSubject(next) : -1;
      if (turns || own > from) {
        end = Math.min(end, turns ? next.from() - 1 : own);
        break;
      }
    }
    for (int i = from; i < end; i++) {
      if (scene.done(i) || frame.is(i, ";")) {
        return i;
      }
    }
    while (end > from
        && (frame.comma(end - 1)
            || frame.word(end - 1) && AND.contains(frame.at(end - 1).fold()))) {
      end--;
    }
    return end;
  }

  /** Where the message must end: « X, qui dit avoir peur, est parti », « Disant partir, X … ». */
  private int clauseLimit(int from, VerbGroup group) {
    boolean relative = frame.is(group.from() - 1, "qui");
    boolean head = group.mood() == VerbGroup.Mood.GERUND && group.from() <= 1;
    if (relative || head) {
      for (int i = from; i < frame.size(); i++) {
        boolean goesOn = relative && i > from + 1 && frame.finite(i) && mainVerb(from, i);
        if (frame.comma(i) && (head || verbBehind(i + 1)) || goesOn) {
          return i;
        }
      }
    }
    return frame.size();
  }

  /** « X, qui souhaite rester anonyme, affirme »: a verb with no subordinate clause before it. */
  private boolean mainVerb(int from, int verb) {
    if (!VerbForm.of(frame.at(from)).infinitive()) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      if (!frame.word(i) || SUBORDINATE.contains(frame.at(i).fold())) {
        return false;
      }
    }
    return true;
  }

  private boolean verbBehind(int from) {
    int i = from;
    while (frame.word(i) && CLITICS.contains(frame.at(i).fold())) {
      i++;
    }
    return frame.finite(i);
  }

  /** The « et » before a cue that brings its own subject, or -1. */
  private int ownSubject(VerbGroup next) {
    for (int i = next.from() - 1; i > Math.max(0, next.from() - 9) && frame.word(i); i--) {
      if (frame.is(i, "que") || frame.is(i, "qu'") || frame.is(i, "qui") || frame.finite(i)) {
        return -1;
      }
      if (frame.is(i, "et") || frame.is(i, "mais")) {
        return i < next.from() - 1 ? i : -1;
      }
    }
    return -1;
  }

  private boolean startsMessage(VerbGroup next) {
    int at = scene.speakers().skipAdjuncts(next.to());
    return frame.is(at, "que")
        || frame.is(at, "qu'")
        || frame.quote(at)
        || frame.word(at) && VerbForm.of(frame.at(at)).infinitive()
        || next.cue().object() && hasQuote(at, Math.min(frame.size(), at + 4));
  }

  /** Quoted words in the object of the cue. */
  private void object(int n, VerbGroup group, Draft.Told told, int at) {
    int limit = Math.min(frame.size(), nextGroup(n));
    int reach = group.cue().strong() ? limit : Math.min(limit, at + 6);
    Draft.Told who = told;
    for (int i = group.to(); i < reach; i++) {
      Item item = frame.at(i);
      Optional<Speaker> other =
          frame.comma(i) && frame.word(i + 1) ? ofTwo(i + 1).or(gapped(i + 1)) : Optional.empty();
      who = other.map(s -> new Draft.Told(s, told.via(), told.cue())).orElse(who);
      boolean leaves = frame.finite(i) && i > at || item.is(";") || item.is(":");
      if (leaves && !frame.is(i - 1, "qui")) {
        return;
      }
      if (item.quote() && !scene.done(i) && !scene.name(i)) {
        scene.direct(i, scene.desk().next(), who, true);
        scene.desk().memory().spoke(scene.number(), who.speaker());
      }
    }
  }

  /** « X dénonce « … », Y « … » »: a name right before the marks has the same verb. */
  private Supplier<Optional<Speaker>> gapped(int from) {
    return () -> {
      Cast cast = scene.desk().cast();
      Optional<Mention> name = cast.mentionAt(frame.at(from).span().start());
      if (name.isEmpty()) {
        return Optional.empty();
      }
      int behind = from;
      while (frame.word(behind) && name.get().span().covers(frame.at(behind).span())) {
        behind++;
      }
      int article = frame.word(behind) && Adjuncts.article(frame.at(behind).fold()) ? 1 : 0;
      return frame.quote(behind + article) && !scene.name(behind + article)
          ? name.map(cast::speaker)
          : Optional.empty();
    };
  }

  /** « X parle d'« … », la seconde d'« … » »: another of two speaks with the same verb. */
  private Optional<Speaker> ofTwo(int from) {
    return scene.speakers().ofTwo(from, frame.size()).map(SpeakerReader.Subject::speaker);
  }
}
