package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.SpeakerKind;

/** Reads what comes before an inverted cue: « …, a déclaré X », with what goes on behind it. */
final class Incises {
  private static final Set<String> POSSESSIVE = Grammar.words("possessive");

  /** No verb of a clause is looked for further behind. */
  private static final int FAR = 60;

  private final Scene scene;
  private final Frame frame;

  Incises(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
  }

  void read() {
    int blockStart = scene.crosshead() ? 1 : 0;
    int utterance = scene.desk().next();
    for (VerbGroup group : scene.groups()) {
      Optional<SpeakerReader.Subject> subject = incise(group);
      if (subject.isEmpty()) {
        continue;
      }
      int comma = frame.mark(group.from() - 1) ? group.from() - 1 : group.from();
      int end = scene.nextStop(Math.max(subject.get().to(), group.to()));
      Draft.Told told = scene.told(subject.get().speaker(), group, group.from(), end + 8);
      boolean before = clauseBefore(blockStart, comma);
      scene.say(blockStart, comma, told, utterance, false);
      scene.close(comma, end);
      scene.desk().memory().spoke(scene.number(), subject.get().speaker());
      blockStart = end;
      if (goesOn(end, before)) {
        int next = nextIncise(end);
        if (next < 0) {
          scene.say(end, reach(end), told, utterance, false);
          blockStart = frame.size();
        }
      } else {
        utterance = scene.desk().next();
      }
    }
  }

  /** True if the same speaker goes on behind the incise. */
  private boolean goesOn(int end, boolean clauseBefore) {
    boolean quoteNext = speech(end) || frame.mark(end) && speech(end + 1);
    boolean clauseNext =
        frame.comma(end)
            && frame.word(end + 1)
            && !clauseBefore
            && !hangs(end + 1)
            && finiteBehind(end + 1);
    return quoteNext || clauseNext;
  }

  /** « …, souffle X, père de deux enfants » says nothing more. */
  private boolean finiteBehind(int from) {
    for (int i = from; i < Math.min(frame.size(), from + FAR); i++) {
      if (frame.maybeFinite(i) || speech(i)) {
        return true;
      }
    }
    return false;
  }

  /** « …, qui se dit prêt », « …, ajoutant que »: a clause about the speaker. */
  private boolean hangs(int i) {
    return frame.is(i, "qui") || frame.is(i, "dont") || VerbForm.of(frame.at(i)).gerund();
  }

  private boolean speech(int i) {
    return frame.quote(i) && !scene.name(i);
  }

  private int reach(int from) {
    for (int i = from + 1; i < frame.size(); i++) {
      boolean gerund = frame.comma(i - 1) && VerbForm.of(frame.at(i)).gerund();
      if (gerund) {
        return i;
      }
    }
    return frame.size();
  }

  private int nextIncise(int from) {
    return scene.groups().stream()
        .filter(g -> g.from() >= from && incise(g).isPresent())
        .mapToInt(VerbGroup::from)
        .findFirst()
        .orElse(-1);
  }

  private boolean clauseBefore(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      Item item = frame.at(i);
      if (item.quote() && scene.desk().contents().of(item.stretch()).finite()
          || frame.maybeFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject, if this group is an incise. */
  private Optional<SpeakerReader.Subject> incise(VerbGroup group) {
    int before = group.from() - 1;
    if (!group.finite() || group.passive() || group.negated() || !opensIncise(before)) {
      return Optional.empty();
    }
    if (group.inverted()) {
      boolean any = group.cue().incise() || group.pronoun() == Pronoun.ON;
      return any && before >= 0 && group.pronoun() != Pronoun.OTHER
          ? scene.speakers().behind(group)
          : Optional.empty();
    }
    boolean behindQuote = speech(before) || frame.mark(before) && speech(before - 1);
    boolean fits =
        behindQuote
            ? group.cue().incise()
            : group.cue().endsClause() || verdictBefore(before) && group.cue().incise();
    if (!fits || startsClause(group.to())) {
      return Optional.empty();
    }
    if (frame.quote(before) && governs(before)) {
      return Optional.empty();
    }
    return scene
        .speakers()
        .behind(group)
        .filter(s -> s.speaker().known())
        .filter(
            s ->
                behindQuote
                    || s.sure()
                        && !owned(group.to())
                        && (clauseBefore(0, before)
                            || adverbialBefore(before, s.to())
                            || verdictBefore(before)));
  }

  /** « cette « large censure » souligne le besoin »: marks behind an article are a subject. */
  private boolean governs(int quote) {
    return frame.word(quote - 1)
        && quote + 1 < frame.size()
        && frame.word(quote + 1)
        && frame.at(quote - 1).tag().equals("DET");
  }

  /** « …, a défendu son bilan »: what belongs to someone is an object, not a speaker. */
  private boolean owned(int from) {
    return frame.has(from)
        && POSSESSIVE.contains(frame.at(from).fold())
        && scene
            .speakers()
            .phrase(from, frame.size())
            .filter(s -> s.speaker().kind() == SpeakerKind.ORGANISATION)
            .isPresent();
  }

  /** « En échange d'armes, ont dit des témoins, il partira »: the clause comes behind. */
  private boolean adverbialBefore(int comma, int behind) {
    boolean adverbial = comma > 1 && comma <= 14 && frame.at(0).tag().equals("ADP");
    return adverbial && frame.comma(behind) && clauseBefore(behind, frame.size());
  }

  /** « Faux, rétorquent les élus. »: one word is the whole message. */
  private boolean verdictBefore(int comma) {
    return comma == 1 && frame.comma(1) && frame.word(0) && scene.persons().isEmpty();
  }

  private boolean opensIncise(int before) {
    return before < 0
        || frame.quote(before)
        || frame.comma(before)
        || frame.is(before, "-")
        || frame.is(before, ")")
        || frame.at(before).endsSentence();
  }

  /** « …, a déclaré que », « …, a déclaré : »: the message is still to come. */
  private boolean startsClause(int to) {
    int at = scene.speakers().skipAdjuncts(to);
    if (scene.speakers().medium(at).isPresent()) {
      return false;
    }
    return frame.is(at, "que")
        || frame.is(at, "qu'")
        || frame.is(at, ":")
        || frame.quote(at) && frame.at(at).stretch() >= 0 && !scene.name(at);
  }
}
