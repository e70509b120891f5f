package org.recoupe.read.event;

import java.util.Locale;
import org.recoupe.model.mark.Token;

/**
 * A dropping told in a compound tense: « la rencontre prévue jeudi a été reportée » and « a annulé
 * son voyage » tell of a plan, « des vols ont été annulés » tells only what happened.
 */
final class Undone {
  private static final int OBJECT = 4;

  private final ReadSentence read;

  Undone(ReadSentence read) {
    this.read = read;
  }

  /** True if the clause drops something that nobody says was planned. */
  boolean tells(Clause clause) {
    VerbGroup verb = clause.verb();
    if (!verb.perfect() || !Catalogue.french().is(verb.lemma(), "DROPPED")) {
      return false;
    }
    boolean said = clause.subject().filter(s -> clause.span().covers(s.span())).isPresent();
    return verb.passive() ? !said || !planned() : !planned() && !own(verb);
  }

  private boolean planned() {
    return read.sentence().tokens().stream()
        .map(Token::lemma)
        .anyMatch(lemma -> Weak.french().is(lemma, "planned"));
  }

  /** « a annulé son voyage », « a annulé toutes ses visites ». */
  private boolean own(VerbGroup verb) {
    return read.sentence().tokens().stream()
        .skip(verb.to())
        .limit(OBJECT)
        .map(t -> t.span().in(read.text()).toLowerCase(Locale.FRENCH))
        .anyMatch(word -> Weak.french().is(word, "own"));
  }
}
