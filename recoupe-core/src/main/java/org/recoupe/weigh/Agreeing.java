package org.recoupe.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Movement;

/**
 * Sees by the forms of an act whether two sentences can tell it of the same: « deux d'entre eux ont
 * été placés » is not « il a été placé », and whoever denounces is not denounced.
 */
final class Agreeing {
  /** From an auxiliary or number to its participle. */
  private static final int NEAR = 6;

  private static final Set<String> PREPOSITIONS = Set.of("ADP", "CCONJ");

  private Agreeing() {}

  /** True if a shared act is told of one in the one sentence, and of several in the other. */
  static boolean otherNumber(Gist a, Gist b, Overlap overlap) {
    return overlap.common().stream()
        .anyMatch(
            key -> {
              Optional<Boolean> one = several(a, key, overlap.first());
              Optional<Boolean> other = several(b, key, overlap.second());
              return one.isPresent() && other.isPresent() && !one.equals(other);
            });
  }

  /** Whether a passive participle is told of several; empty where the act is told otherwise. */
  private static Optional<Boolean> several(Gist gist, String key, Span stretch) {
    List<Token> tokens = gist.telling().sentence().tokens();
    String text = gist.telling().reading().article().text();
    for (Concept concept : gist.concepts()) {
      if (concept.key().equals(key) && stretch.covers(concept.span())) {
        int at = at(tokens, concept.span());
        List<Lexicon.Form> forms =
            Lexicon.french().forms(tokens.get(at).span().in(text)).stream()
                .filter(Lexicon.Form::pastParticiple)
                .toList();
        boolean verb = tokens.get(at).tag().equals("VERB");
        // « on est sorti » may be said of several
        boolean moves = Movement.of(tokens.get(at).lemma());
        return !verb || moves || forms.isEmpty() || active(tokens, at, text)
            ? Optional.empty()
            : Optional.of(
                forms.stream().allMatch(Lexicon.Form::plural) || counted(gist, tokens, at));
      }
    }
    return Optional.empty();
  }

  private static int at(List<Token> tokens, Span span) {
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at).span().end() <= span.start()) {
      at++;
    }
    return at;
  }

  /** « a fermé », but not « a été fermé ». */
  private static boolean active(List<Token> tokens, int participle, String text) {
    for (int i = participle - 1; i >= Math.max(0, participle - NEAR); i--) {
      String lemma = tokens.get(i).lemma();
      if (tokens.get(i).tag().equals("AUX") || lemma.equals("avoir") || lemma.equals("être")) {
        return lemma.equals("avoir") && !tokens.get(i).span().in(text).equals("été");
      }
    }
    return false;
  }

  /** A number before the participle, which may stand in the singular: « une dizaine … a été … ». */
  private static boolean counted(Gist gist, List<Token> tokens, int participle) {
    Telling telling = gist.telling();
    Span verb = tokens.get(participle).span();
    int from =
        Math.max(
            Clauses.around(telling, verb).start(),
            tokens.get(Math.max(0, participle - 2 * NEAR)).span().start());
    Span before = new Span(from, Math.max(from, verb.start()));
    return Spans.inside(telling.reading().figures(), Figure::span, before).stream()
        .anyMatch(f -> f.value().intValue() != 1 && !f.unit().equals(GistReader.YEAR));
  }

  /** True if somebody named does an act in the one sentence that is done to him in the other. */
  static boolean turned(Gist a, Gist b, Overlap overlap) {
    return overlap.common().stream()
        .filter(key -> a.concepts().stream().anyMatch(c -> c.key().equals(key) && c.act()))
        .anyMatch(
            act ->
                overlap.common().stream()
                    .filter(key -> key.charAt(0) == '@')
                    .anyMatch(
                        name ->
                            doer(a, act, name) && target(b, act, name)
                                || doer(b, act, name) && target(a, act, name)));
  }

  private static boolean doer(Gist gist, String act, String name) {
    return finite(gist, act)
        && gist.first().getOrDefault(name, 0) < gist.first().getOrDefault(act, 0)
        && free(gist, name);
  }

  /** Right behind the verb, with at most the words of his office between them. */
  private static boolean target(Gist gist, String act, String name) {
    int verb = gist.first().getOrDefault(act, 0);
    int at = gist.first().getOrDefault(name, 0);
    return at > verb && at - verb <= 3 && active(gist, act) && free(gist, name);
  }

  private static boolean free(Gist gist, String name) {
    List<Token> tokens = gist.telling().sentence().tokens();
    Span span = gist.concepts().get(gist.first().getOrDefault(name, 0)).span();
    int at = at(tokens, span);
    return at == 0 || !PREPOSITIONS.contains(tokens.get(at - 1).tag());
  }

  private static boolean finite(Gist gist, String act) {
    return gist.said(act) && active(gist, act);
  }

  private static boolean active(Gist gist, String act) {
    List<Token> tokens = gist.telling().sentence().tokens();
    String text = gist.telling().reading().article().text();
    Span span = gist.concepts().get(gist.first().getOrDefault(act, 0)).span();
    int at = at(tokens, span);
    boolean participle =
        Lexicon.french().forms(tokens.get(at).span().in(text)).stream()
            .anyMatch(Lexicon.Form::pastParticiple);
    return tokens.get(at).tag().equals("VERB") && (!participle || active(tokens, at, text));
  }
}
