package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * What somebody named answers to what he is accused of: that it is so, or that it is not. The words
 * are those of {@code stance-fr.tsv}.
 *
 * @param telling the sentence
 * @param who the person
 * @param admits true if he admits it
 * @param span from the person to what he denies or admits
 */
record Stance(Telling telling, String who, boolean admits, Span span) {
  private static final Map<String, Set<String>> WORDS =
      Table.of(Stance.class, "stance-fr.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      Arrays.stream(row.get(1).split(", "))
                          .map(Fold::plain)
                          .collect(Collectors.toUnmodifiableSet())));

  private static final Set<String> PLUPERFECT = Grammar.words("pluperfect");
  private static final Set<String> PASSIVE = Set.of("être", "sembler", "devoir", "pouvoir");

  /** From the person to the verb, and from the verb to what he denies. */
  private static final int BEFORE = 7;

  private static final int BEHIND = 3;

  /** The answers that a sentence tells. */
  static List<Stance> in(Telling telling, Coverage coverage) {
    List<Stance> found = new ArrayList<>();
    List<Token> tokens = telling.sentence().tokens();
    boolean changed = tokens.stream().anyMatch(token -> is("changed", token));
    for (int i = 0; i < tokens.size() && !changed; i++) {
      boolean admits = is("admits", tokens.get(i));
      if (tokens.get(i).tag().equals("VERB") && (admits || is("denies", tokens.get(i)))) {
        Optional<Span> facts = facts(tokens, i);
        Optional<Mention> person = person(telling, tokens, i);
        if (facts.isPresent() && person.isPresent() && told(telling, tokens, i)) {
          Span span = person.get().span().join(facts.get());
          person
              .flatMap(Mention::referent)
              .flatMap(referent -> coverage.entity(telling.article(), referent))
              .ifPresent(who -> found.add(new Stance(telling, who, admits, span)));
        }
      }
    }
    return found;
  }

  private static boolean is(String kind, Token token) {
    return WORDS.getOrDefault(kind, Set.of()).contains(Fold.plain(token.lemma()));
  }

  /** What is denied as a whole, right behind the verb. */
  private static Optional<Span> facts(List<Token> tokens, int verb) {
    int end = Math.min(tokens.size(), verb + 1 + BEHIND);
    for (Token token : tokens.subList(verb + 1, end)) {
      if (token.tag().equals("NOUN")) {
        return Optional.of(token.span()).filter(span -> is("facts", token));
      }
    }
    return Optional.empty();
  }

  /** The last name before the verb, if it is that of a person who can be its subject. */
  private static Optional<Mention> person(Telling telling, List<Token> tokens, int verb) {
    int from = tokens.get(Math.max(0, verb - BEFORE)).span().start();
    Span before = new Span(from, tokens.get(verb).span().start());
    List<Mention> names =
        Spans.inside(telling.reading().mentions(), Mention::span, before).stream().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.get(names.size() - 1))
            .filter(name -> name.type() == EntityType.PERSON && subject(tokens, name));
  }

  /** « l'avocat de Dupont nie » is not said of Dupont. */
  private static boolean subject(List<Token> tokens, Mention name) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(name.span())) {
        return !tokens.get(i - 1).tag().matches("ADP|NOUN|CCONJ|VERB");
      }
    }
    return true;
  }

  /** Said as it is now: no conditional, no pluperfect, nothing that another verb governs. */
  private static boolean told(Telling telling, List<Token> tokens, int verb) {
    String text = telling.reading().article().text();
    List<Lexicon.Form> forms = Lexicon.french().forms(tokens.get(verb).span().in(text));
    for (Token token : tokens.subList(Math.max(0, verb - 3), verb)) {
      String form = Fold.plain(token.span().in(text));
      boolean open =
          token.tag().equals("AUX")
              && Lexicon.french().forms(token.span().in(text)).stream()
                  .anyMatch(f -> f.conditional() || f.future());
      if (open || PLUPERFECT.contains(form) || PASSIVE.contains(token.lemma())) {
        return false;
      }
    }
    return forms.stream()
        .anyMatch(f -> (f.finite() || f.pastParticiple()) && !f.conditional() && !f.future());
  }
}
