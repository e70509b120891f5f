package org.recoupe.read.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/**
 * Verbs that stand for no event of their own: an infinitive under a noun of thought (« le droit de
 * manifester ») or of purpose (« pour disperser la foule »), and an inverted verb of saying (« la
 * marche, poursuit-elle »), or a habit (« ils partent souvent »).
 */
final class Idle {
  private static final Set<String> HABITS = Set.copyOf(Table.lines(Idle.class, "habits-fr.txt"));

  private final ReadSentence read;
  private final List<Token> tokens;

  Idle(ReadSentence read) {
    this.read = read;
    this.tokens = read.sentence().tokens();
  }

  boolean is(Clause clause) {
    VerbGroup verb = clause.verb();
    return inverted(clause.trigger())
        || howFar(verb.from())
        || verb.tense() == VerbGroup.Tense.INFINITIVE && (verb.from() == 0 || under(verb.from()))
        || verb.tense() == VerbGroup.Tense.PRESENT && habit(verb);
  }

  /** « nul ne sait jusqu'où ira la région »: asks how far, and goes nowhere. */
  private boolean howFar(int verb) {
    return verb > 1
        && fold(verb - 1).equals("où")
        && fold(verb - 2).replace('’', '\'').equals("jusqu'");
  }

  /** « il n'y a pas eu plus de morts »: no deaths are no event that somebody denies. */
  static boolean counts(Clause clause, Frame frame) {
    return clause.verb().negated() && frame.entry().needs().contains("scene");
  }

  /** True if an adverb right behind a verb says that it is done again and again. */
  boolean habit(VerbGroup verb) {
    int to = Math.min(tokens.size(), verb.to() + 2);
    for (int at = verb.from(); at < to; at++) {
      if (HABITS.contains(fold(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean inverted(Span trigger) {
    int end = trigger.end();
    return end < read.text().length() && read.text().charAt(end) == '-';
  }

  private boolean under(int verb) {
    int at = verb - 1;
    while (at > 0 && (tokens.get(at).tag().equals("PRON") || tokens.get(at).tag().equals("ADV"))) {
      at--;
    }
    if (at < 0 || !tokens.get(at).tag().startsWith("ADP")) {
      return false;
    }
    boolean purpose = fold(at).equals("pour");
    return purpose || at > 0 && thought(tokens.get(at - 1));
  }

  private static boolean thought(Token token) {
    Optional<String> said = Over.french().word(token.lemma());
    return token.tag().equals("NOUN") && said.filter("none"::equals).isPresent();
  }

  private String fold(int at) {
    return Fold.lower(read.text(at));
  }
}
