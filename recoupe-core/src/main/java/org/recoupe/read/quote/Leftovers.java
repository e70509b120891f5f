package org.recoupe.read.quote;

import java.util.Optional;

/** Tells what remains between marks and no cue has claimed: speech that runs on, or no speech. */
final class Leftovers {
  /** A fragment shorter than this, with no cue and no verb, is a word held with tongs. */
  private static final int WORDS_OF_SPEECH = 6;

  private final Scene scene;
  private final Frame frame;

  Leftovers(Scene scene) {
    this.scene = scene;
    this.frame = scene.frame();
  }

  void read(Optional<Draft.Told> pending, boolean speaksOn) {
    int utterance = scene.desk().next();
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.quote(i) || scene.done(i)) {
        continue;
      }
      Contents.Content content = scene.desk().contents().of(frame.at(i).stretch());
      Optional<String> crowd = crowd(i);
      Optional<Draft.Told> announced = announced(i, content);
      if (announced.isPresent()) {
        scene.direct(i, utterance, announced.get(), false);
        scene.desk().memory().spoke(scene.number(), announced.get().speaker());
      } else if (crowd.isPresent() && content.words() > 1) {
        slogan(i, crowd.get());
      } else if (alone(i)
          && (content.words() > 6 || content.ends() || content.finite() || speaksOn && stops(i))) {
        runOn(i, utterance, pending, speaksOn);
      } else if (intertitle(i, content)) {
        scene.direct(i, scene.desk().next(), Draft.Told.UNKNOWN, true);
      } else if (!scene.name(i) && speech(content)) {
        scene.direct(i, scene.desk().next(), near(i, pending), true);
      }
    }
  }

  /** « Anne Roux se veut confiante : « … » »: the colon gives the word to its subject. */
  private Optional<Draft.Told> announced(int quote, Contents.Content content) {
    boolean speech = content.finite() || content.ends();
    return frame.is(quote - 1, ":") && quote > 1 && speech && !scene.name(quote)
        ? scene
            .speakers()
            .announced(quote - 1)
            .map(s -> new Draft.Told(s, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  /** True if nothing but quotes stands in the frame. */
  private boolean alone(int quote) {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.word(i) && !scene.done(i)) {
        return false;
      }
    }
    return frame.has(quote);
  }

  /** « Pas un témoin ». »: a full stop behind the marks; a crosshead has none. */
  private boolean stops(int quote) {
    return frame.has(quote + 1) && frame.at(quote + 1).endsSentence();
  }

  private void runOn(int i, int utterance, Optional<Draft.Told> pending, boolean speaksOn) {
    Memory memory = scene.desk().memory();
    Optional<Speaker> speaker =
        incise(i)
            .or(
                () ->
                    speaksOn
                        ? memory.lastSpeaker(scene.number(), 2)
                        : floating().or(() -> memory.onlySpeaker(scene.number(), 4)));
    Draft.Told told =
        pending.orElseGet(
            () ->
                new Draft.Told(
                    speaker.orElse(Speaker.UNKNOWN), Optional.empty(), Optional.empty()));
    scene.direct(i, utterance, told, false);
    scene.desk().memory().spoke(scene.number(), told.speaker());
  }

  /** « Demain, a-t-il admis. C'est ma faute. »: an incise left inside the marks. */
  private Optional<Speaker> incise(int i) {
    return InnerIncise.pronoun(scene.desk().contents().of(frame.at(i).stretch()).items())
        .flatMap(pronoun -> scene.desk().memory().meant(pronoun, scene.number()));
  }

  /** A quote alone belongs to who was last spoken of: who spoke, or who leads the paragraph. */
  private Optional<Speaker> floating() {
    Memory memory = scene.desk().memory();
    return memory
        .lastLeader(scene.number(), 2)
        .filter(s -> memory.hasSpoken(s, scene.number(), 4) || s.person() && sameParagraph());
  }

  private boolean sameParagraph() {
    String text = scene.desk().text();
    int i = frame.span().start() - 1;
    while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
      if (text.charAt(i) == '\n') {
        return false;
      }
      i--;
    }
    return i >= 0;
  }

  /** A short quote with a capital before a new sentence: a crosshead. */
  private boolean intertitle(int i, Contents.Content content) {
    return i == 0
        && content.capital()
        && content.words() <= 8
        && content.words() > 1
        && (frame.size() == 1 || frame.word(1) && frame.at(1).capital() || scene.crosshead());
  }

  private boolean speech(Contents.Content content) {
    return content.finite() && content.words() >= 4 || content.words() >= WORDS_OF_SPEECH;
  }

  /** Who speaks in a fragment without a cue: who spoke just before, if a pronoun ties it. */
  private Draft.Told near(int i, Optional<Draft.Told> pending) {
    if (pending.isPresent()) {
      return pending.get();
    }
    boolean tied = i <= 3 && Pronoun.of(frame.at(0).fold()) != Pronoun.NONE || connected(i);
    Optional<Speaker> before =
        tied ? scene.desk().memory().lastSpeaker(scene.number(), 2) : Optional.empty();
    return new Draft.Told(before.orElse(Speaker.UNKNOWN), Optional.empty(), Optional.empty());
  }

  /** « Or « … ». »: nothing but a small word that goes on. */
  private boolean connected(int quote) {
    boolean ends = quote + 1 >= frame.size() || frame.at(quote + 1).endsSentence();
    return ends && quote == 1 && CueBook.french().connector(frame.at(0).fold());
  }

  /** The crowd behind a slogan: « aux cris de “ … ” », « des slogans comme “ … ” ». */
  private Optional<String> crowd(int quote) {
    for (int i = quote - 1; i >= Math.max(0, quote - 12); i--) {
      Item item = frame.at(i);
      if (item.word()) {
        Optional<String> crowd =
            CueBook.french().crowdBehind(item.lemma(), i > 0 ? frame.at(i - 1).fold() : "");
        if (crowd.isPresent()) {
          return crowd;
        }
      } else if (item.mark() && !item.comma() && !item.is(":")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void slogan(int i, String crowd) {
    scene.direct(
        i,
        scene.desk().next(),
        new Draft.Told(Scene.crowd(crowd), Optional.empty(), Optional.empty()),
        false);
  }
}
