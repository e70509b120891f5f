package org.recoupe.read.quote;

import java.util.Optional;
import java.util.Set;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Finds the noun that a relative clause hangs on: « X, un élu local, qui dit … ». */
final class Antecedents {
  private static final Set<String> AND = Grammar.words("joining");
  private static final Set<String> NO_SUBJECT = Grammar.words("no-subject");
  private static final Set<String> RELATIVE = Grammar.words("relative");
  private static final int REACH = 12;
  private static final int FAR = 40;

  private final Frame frame;
  private final Cast cast;
  private final SpeakerReader speakers;

  Antecedents(Frame frame, Cast cast, SpeakerReader speakers) {
    this.frame = frame;
    this.cast = cast;
    this.speakers = speakers;
  }

  /** What the relative pronoun at this place means. */
  Optional<SpeakerReader.Subject> before(int pronoun) {
    int end = pronoun - 1;
    boolean second = frame.word(end) && AND.contains(frame.at(end).fold());
    int comma = second ? firstClause(end) : -1;
    return second && comma < 0 ? Optional.empty() : endingAt(second ? comma : end);
  }

  /** The comma before the first of two joined clauses: « X, vêtu de noir et qui … », or -1. */
  private int firstClause(int and) {
    for (int i = and - 1; i > Math.max(0, and - FAR); i--) {
      if (frame.comma(i) && hangs(i + 1)) {
        return i;
      }
      if (frame.mark(i) && !frame.comma(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hangs(int i) {
    return frame.word(i)
        && (VerbForm.of(frame.at(i)).participle()
            || RELATIVE.contains(frame.at(i).fold())
            || frame.word(i + 1) && RELATIVE.contains(frame.at(i + 1).fold()));
  }

  /** The noun phrase that ends here; of an apposition, the person it tells of. */
  Optional<SpeakerReader.Subject> endingAt(int end) {
    int last = frame.comma(end) ? end - 1 : end;
    Optional<SpeakerReader.Subject> apposed = frame.comma(end) ? apposed(last) : Optional.empty();
    if (apposed.isPresent()) {
      return apposed;
    }
    int from = last;
    while (frame.word(from - 1)
        && from > last - REACH
        && !VerbForm.of(frame.at(from - 1)).finite()) {
      from--;
      if (cast.personAt(frame.at(from).span().start())) {
        return speakers.phrase(from, last + 1);
      }
    }
    int head = last;
    while (head > from && !freeDeterminer(head)) {
      head--;
    }
    return frame.word(head) && head <= last && opensPhrase(head)
        ? speakers.phrase(head, last + 1).filter(SpeakerReader.Subject::sure)
        : Optional.empty();
  }

  /** « X, un élu local, qui … »: who is named right before the first comma. */
  private Optional<SpeakerReader.Subject> apposed(int last) {
    int i = last;
    while (frame.word(i) && i > last - REACH && !VerbForm.of(frame.at(i)).finite()) {
      if (cast.personAt(frame.at(i).span().start())) {
        return Optional.empty();
      }
      i--;
    }
    return frame.comma(i) && frame.word(i - 1)
        ? cast.mentionOver(frame.at(i - 1).span().start())
            .filter(m -> m.type() == EntityType.PERSON)
            .map(m -> subject(m, last + 1))
        : Optional.empty();
  }

  private SpeakerReader.Subject subject(Mention mention, int to) {
    return new SpeakerReader.Subject(cast.speaker(mention), to, true);
  }

  private boolean opensPhrase(int head) {
    return freeDeterminer(head)
        || frame.at(head).tag().equals("NUM")
        || cast.mentionAt(frame.at(head).span().start()).isPresent();
  }

  private boolean freeDeterminer(int i) {
    boolean determiner = frame.at(i).tag().equals("DET") || Adjuncts.article(frame.at(i).fold());
    String before = i > 0 ? frame.at(i - 1).fold() : "";
    boolean of = NO_SUBJECT.contains(before);
    return determiner
        && !of
        && !NounPhrases.governing(frame.at(i).fold())
        && !frame.is(i, "du")
        && !frame.is(i, "des");
  }
}
