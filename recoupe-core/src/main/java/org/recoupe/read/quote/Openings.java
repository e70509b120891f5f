package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;

/** Finds who enters with a sentence, other than as the subject before its verb. */
final class Openings {
  private static final Set<String> LEADING = Grammar.words("leading-preposition");
  private static final Set<String> LINKS = Grammar.words("label-link");

  /** A place at the head of a sentence is not longer. */
  private static final int FAR = 20;

  private final Frame frame;
  private final Cast cast;
  private final SpeakerReader speakers;
  private final ClauseBounds bounds;
  private final CueBook book = CueBook.french();

  Openings(Frame frame, Cast cast, SpeakerReader speakers) {
    this.frame = frame;
    this.cast = cast;
    this.speakers = speakers;
    this.bounds = new ClauseBounds(frame);
  }

  /** True for « Parmi les élus … », « Au milieu du cortège … ». */
  boolean prepositionFirst() {
    return frame.word(0) && LEADING.contains(frame.at(0).fold());
  }

  /** « Au premier rang se tient Anne Roux »: a person behind the verb, nothing before it. */
  Optional<Speaker> introduced() {
    for (int i = 1; i < frame.size(); i++) {
      if (frame.finite(i) && !frame.finite(i + 1)) {
        int before = speakers.headOf(i) - 1;
        int behind = behindAdverbs(i + 1);
        boolean free =
            frame.comma(before)
                || before == 0 && frame.at(0).tag().equals("ADV")
                || prepositionFirst() && before < FAR && place(before);
        if (free && frame.word(behind) && cast.personAt(frame.at(behind).span().start())) {
          return speakers.phrase(behind, frame.size()).map(SpeakerReader.Subject::speaker);
        }
      }
    }
    return Optional.empty();
  }

  private int behindAdverbs(int from) {
    int i = from;
    while (frame.word(i)
        && (VerbForm.of(frame.at(i)).participle() || frame.at(i).tag().equals("ADV"))) {
      i++;
    }
    return i;
  }

  /** True if from the head of the frame to here only one place is told: « Parmi les élus ». */
  private boolean place(int last) {
    for (int i = 1; i <= last; i++) {
      boolean subject =
          !frame.word(i)
              || frame.finite(i)
              || Pronoun.of(frame.at(i).fold()) != Pronoun.NONE
              || cast.personAt(frame.at(i).span().start())
              || i > 1 && determiner(i) && !NounPhrases.preposition(frame.at(i - 1).fold());
      if (subject) {
        return false;
      }
    }
    return last > 0;
  }

  private boolean determiner(int i) {
    return frame.at(i).tag().equals("DET") || Adjuncts.article(frame.at(i).fold());
  }

  /** Who is about to speak before this colon: the name that it labels, or the subject. */
  Optional<Speaker> announced(int colon) {
    boolean noVerb = frame.word(0) && bounds.firstFinite() < 0;
    Optional<SpeakerReader.Subject> label =
        noVerb ? speakers.phrase(0, colon).filter(SpeakerReader.Subject::sure) : Optional.empty();
    Optional<Speaker> reaction = noVerb ? reaction(colon) : Optional.empty();
    if (reaction.isPresent()) {
      return reaction;
    }
    return label
        .filter(s -> s.to() == colon)
        .map(SpeakerReader.Subject::speaker)
        .or(
            () ->
                bounds.firstFinite() >= 0 && bounds.firstFinite() < colon
                    ? speakers.leader()
                    : Optional.empty());
  }

  /** « Réaction immédiate du préfet : ». */
  private Optional<Speaker> reaction(int colon) {
    boolean label = false;
    for (int i = 0; i < Math.min(colon, 8) && frame.word(i); i++) {
      if (label && LINKS.contains(frame.at(i).fold()) && i + 1 < colon) {
        return speakers
            .phrase(i + 1, colon)
            .filter(s -> s.sure() && s.to() == colon)
            .map(SpeakerReader.Subject::speaker);
      }
      label |= book.label(frame.at(i).lemma());
    }
    return Optional.empty();
  }
}
