package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/** The verbs of a sentence: which are told as done, and what a plan's clause means to do. */
final class Tenses {
  private static final Set<String> MODALS = Set.copyOf(Table.lines(Tenses.class, "modals-fr.txt"));
  private static final List<List<String>> SYNONYMS =
      Table.of(Tenses.class, "acts-fr.tsv").stream()
          .filter(row -> row.get(0).equals("verbs"))
          .map(row -> List.of(row.get(1).split(", ")))
          .toList();
  private static final Set<String> AUXILIARY = Grammar.words("auxiliary");
  private static final int APART = 3;

  /** A verb told as done. */
  record Done(String lemma, Span span, boolean passive) {}

  private Tenses() {}

  /** Past participles behind « avoir » or « être » in a present or past tense. */
  static List<Done> done(Telling telling) {
    List<Done> done = new ArrayList<>();
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).span().in(text);
      for (Lexicon.Form reading : Lexicon.french().forms(form)) {
        if (reading.pastParticiple() && !AUXILIARY.contains(reading.lemma())) {
          int helper = helper(text, tokens, i);
          if (helper >= 0) {
            boolean passive =
                tokens.subList(helper, i).stream().anyMatch(t -> t.lemma().equals("être"));
            done.add(new Done(reading.lemma(), tokens.get(i).span(), passive));
          }
          break;
        }
      }
    }
    return done;
  }

  /** Where the auxiliary of a participle stands; -1 if none tells it as done. */
  private static int helper(String text, List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - APART); i--) {
      if (AUXILIARY.contains(tokens.get(i).lemma())) {
        String form = tokens.get(i).span().in(text);
        boolean told =
            Lexicon.french().forms(form).stream()
                .anyMatch(
                    f ->
                        f.verb()
                            && (f.tag().contains(" ind pres")
                                || f.tag().contains(" ind impa")
                                || f.tag().contains(" ind psim")));
        if (told) {
          return i;
        }
      }
    }
    return -1;
  }

  /** What a clause means to do: its verbs, modals aside. */
  static Set<String> meant(Telling telling, Span clause) {
    Set<String> meant = new HashSet<>();
    String text = telling.reading().article().text();
    int passive = 0;
    for (Token token : telling.sentence().tokens()) {
      if (!clause.covers(token.span())) {
        continue;
      }
      boolean behind = passive > 0;
      Lexicon.french().forms(token.span().in(text)).stream()
          .filter(f -> ahead(f) || behind && f.pastParticiple())
          .map(Lexicon.Form::lemma)
          .filter(lemma -> !MODALS.contains(lemma))
          .forEach(meant::add);
      passive = token.lemma().equals("être") ? APART : passive - 1;
    }
    SYNONYMS.stream()
        .filter(verbs -> verbs.stream().anyMatch(meant::contains))
        .toList()
        .forEach(meant::addAll);
    return meant;
  }

  private static boolean ahead(Lexicon.Form form) {
    return form.future() || form.infinitive() || form.conditional();
  }
}
