package org.recoupe.read.quote;

import java.util.Optional;
import org.recoupe.model.mark.SpeakerKind;

/** Reads names in quotation marks as speakers. */
final class MarkedNames {
  private final Frame frame;
  private final String text;

  MarkedNames(Frame frame, String text) {
    this.frame = frame;
    this.text = text;
  }

  /** « …, raconte « Le Petit Journal ». »: a medium in marks that ends the sentence. */
  Optional<SpeakerReader.Subject> medium(int at) {
    boolean last = frame.quote(at) && (at + 1 >= frame.size() || frame.mark(at + 1));
    if (!last || at < 3 || !frame.at(at - 1).word()) {
      return Optional.empty();
    }
    String words = frame.at(at).span().in(text).replaceAll("^[«“\"]\\s*|\\s*[»”\"]$", "").strip();
    boolean title =
        !words.isEmpty()
            && words.length() <= 40
            && words.indexOf('.') < 0
            && words.split("\\s+").length <= 4
            && (Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0)));
    return title
        ? Optional.of(
            new SpeakerReader.Subject(
                new Speaker(
                    Optional.empty(), words, SpeakerKind.ORGANISATION, Speaker.Gender.UNKNOWN),
                at + 1,
                true))
        : Optional.empty();
  }

  /** « Des « frelons rouges » du Nord »: a name in marks as subject. */
  SpeakerReader.Subject name(int from, int limit) {
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
    return new SpeakerReader.Subject(group, to, true);
  }
}
