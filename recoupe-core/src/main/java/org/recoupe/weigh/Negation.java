package org.recoupe.weigh;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Which words of a sentence are denied: by « ne … pas » and its kin, by « sans » and « non », by
 * verbs of denial and words of falsity. The list is {@code negation-fr.tsv}.
 *
 * @param tokens the places of the words that are denied
 * @param open true if what is denied is only that something is known
 */
record Negation(BitSet tokens, boolean open) {
  private static final Map<String, Set<String>> WORDS = read();

  /** From « ne » to the verb, and from the verb to its particle or predicate. */
  private static final int NEAR = 5;

  /** From a verb of denial to the infinitive that it turns round. */
  private static final int DENIED = 3;

  /** These stand only behind the verb. */
  private static final Set<String> BEHIND = Set.of("pas", "plus", "point");

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (List<String> row : Table.of(Negation.class, "negation-fr.tsv")) {
      words.put(
          row.get(0),
          Arrays.stream(row.get(1).split(", ")).map(Fold::plain).collect(Collectors.toSet()));
    }
    return Map.copyOf(words);
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  boolean denied(int token) {
    return tokens.get(token);
  }

  /** True for the words that negate or only say that something is. */
  static boolean grammar(Token token) {
    String lemma = Fold.plain(token.lemma());
    return is("particle", lemma) || is("empty", lemma) || is("false", lemma);
  }

  /** True for the words that make a number a limit. */
  static boolean limits(Token token) {
    return is("compare", Fold.plain(token.lemma()));
  }

  static Negation of(Sentence sentence, String text) {
    List<Token> tokens = sentence.tokens();
    BitSet denied = new BitSet();
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      String form = form(tokens, i, text);
      open |=
          is("if", form) || form.equals("s") && i + 1 < tokens.size() && il(tokens, i + 1, text);
      if (form.equals("ne") || form.equals("n")) {
        int verb = next(tokens, i, NEAR, "VERB|AUX");
        open |=
            near("gone", tokens, text, i)
                || near("partial", tokens, text, i)
                || cleft(tokens, text, i);
        open |= near("particle", tokens, text, i) && verb >= 0 && deny(tokens, text, verb, denied);
      } else if (is("without", form)) {
        flip(next(tokens, i, 2, "VERB"), denied);
      }
    }
    turnRound(tokens, denied);
    return new Negation(denied, open);
  }

  /** Verbs of denial turn the infinitive behind them round, words of falsity the next verb. */
  private static void turnRound(List<Token> tokens, BitSet denied) {
    for (int i = 0; i < tokens.size(); i++) {
      String lemma = Fold.plain(tokens.get(i).lemma());
      if (is("deny", lemma) && tokens.get(i).tag().equals("VERB")) {
        int what = next(tokens, i, DENIED, "VERB");
        if (what >= 0 && denied.get(i)) {
          denied.clear(i);
        } else {
          flip(what, denied);
        }
      } else if (is("false", lemma) && !denied.get(i)) {
        flip(next(tokens, i, NEAR + 1, "VERB"), denied);
      }
    }
  }

  private static void flip(int place, BitSet denied) {
    if (place >= 0) {
      denied.flip(place);
    }
  }

  private static String form(List<Token> tokens, int at, String text) {
    return Fold.plain(tokens.get(at).span().in(text)).replace("'", "");
  }

  private static boolean il(List<Token> tokens, int at, String text) {
    return form(tokens, at, text).startsWith("il");
  }

  private static int next(List<Token> tokens, int from, int most, String tags) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + 1 + most); i++) {
      if (tokens.get(i).tag().matches(tags)) {
        return i;
      }
    }
    return -1;
  }

  /** « ce n'est pas … qui » denies who it was, not that it was. */
  private static boolean cleft(List<Token> tokens, String text, int ne) {
    return ne > 0 && Set.of("ce", "c").contains(form(tokens, ne - 1, text));
  }

  /** A word of a kind near « ne »: behind its verb or, « rien ne », « aucun … ne », before it. */
  private static boolean near(String kind, List<Token> tokens, String text, int ne) {
    for (int i = Math.max(0, ne - NEAR); i < Math.min(tokens.size(), ne + NEAR + 3); i++) {
      String form = form(tokens, i, text);
      boolean before = i < ne && BEHIND.contains(form);
      if (is(kind, form) && !before) {
        return true;
      }
    }
    return false;
  }

  /**
   * Denies a verb with its participle, infinitive or predicate; true if only knowledge is denied.
   */
  private static boolean deny(List<Token> tokens, String text, int verb, BitSet denied) {
    boolean open = false;
    int at = verb;
    for (int step = 0; step < 3 && at >= 0; step++) {
      denied.flip(at);
      String lemma = Fold.plain(tokens.get(at).lemma());
      open |= is("open", lemma);
      boolean leads =
          tokens.get(at).tag().equals("AUX") || is("modal", lemma) || is("empty", lemma);
      int next = leads ? next(tokens, at, NEAR, "VERB|ADJ|NOUN") : -1;
      at = next;
      if (next >= 0 && tokens.get(next).tag().equals("VERB")) {
        boolean chains =
            Lexicon.french().forms(tokens.get(next).span().in(text)).stream()
                .anyMatch(f -> f.pastParticiple() || f.infinitive());
        at = chains ? next : -1;
      }
    }
    return open;
  }
}
