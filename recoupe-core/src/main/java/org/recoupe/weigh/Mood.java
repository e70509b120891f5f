package org.recoupe.weigh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Stemmer;
import org.recoupe.text.Table;

/** Whether a clause tells something as done, as still to come, or leaves it open. */
enum Mood {
  DONE,
  AHEAD,
  OPEN;

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");
  private static final Set<String> AHEAD_WORDS = lemmas("ahead");
  private static final Set<String> PLANNED = lemmas("planned");
  private static final Set<String> UNDONE = lemmas("undone");
  private static final Set<String> REPORTING =
      Table.lines(Mood.class, "reporting-fr.txt").stream()
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  /** How many words may stand between a verb and its infinitive. */
  private static final int REACH = 4;

  private static Set<String> lemmas(String kind) {
    return Table.of(Mood.class, "moods-fr.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The mood of a stretch of a sentence. */
  static Mood of(Telling telling, Span clause) {
    boolean done = done(telling, clause);
    boolean ahead = ahead(telling, clause);
    return done == ahead ? OPEN : done ? DONE : AHEAD;
  }

  /** True if a stretch tells that something was called off, put off or failed. */
  static boolean undone(Telling telling, Span clause) {
    return telling.sentence().tokens().stream()
        .filter(token -> clause.covers(token.span()))
        .anyMatch(token -> UNDONE.contains(token.lemma()));
  }

  /** True if a word of saying stands among these stems. */
  static boolean reports(List<String> stems) {
    return stems.stream().anyMatch(REPORTING::contains);
  }

  private static boolean done(Telling telling, Span clause) {
    String text = telling.reading().article().text();
    boolean participle =
        Tenses.done(telling).stream()
            .filter(verb -> clause.covers(verb.span()))
            .filter(verb -> !REPORTING.contains(Stemmer.stem(verb.span().in(text))))
            .anyMatch(verb -> !(verb.passive() && PLANNED.contains(verb.lemma())));
    return participle
        || telling.sentence().tokens().stream()
            .filter(token -> clause.covers(token.span()) && token.tag().equals("VERB"))
            .flatMap(token -> Lexicon.french().forms(token.span().in(text)).stream())
            .filter(form -> form.verb() && form.tag().contains(" ind psim"))
            .anyMatch(form -> !AHEAD_WORDS.contains(form.lemma()));
  }

  private static boolean ahead(Telling telling, Span clause) {
    List<Token> tokens = telling.sentence().tokens();
    String text = telling.reading().article().text();
    for (int i = 0; i < tokens.size(); i++) {
      if (!clause.covers(tokens.get(i).span())) {
        continue;
      }
      List<Lexicon.Form> forms = Lexicon.french().forms(tokens.get(i).span().in(text));
      boolean verb = VERBAL.contains(tokens.get(i).tag());
      boolean future = verb && forms.stream().anyMatch(Lexicon.Form::future);
      boolean governs =
          forms.stream().anyMatch(f -> f.finite() && AHEAD_WORDS.contains(f.lemma()))
              && infinitiveBehind(tokens, i, text);
      boolean planned =
          forms.stream().anyMatch(f -> f.pastParticiple() && PLANNED.contains(f.lemma()))
              && !behindHave(tokens, i);
      if (future || governs || planned) {
        return true;
      }
    }
    return false;
  }

  private static boolean behindHave(List<Token> tokens, int participle) {
    return tokens.subList(Math.max(0, participle - 3), participle).stream()
        .anyMatch(token -> token.lemma().equals("avoir"));
  }

  private static boolean infinitiveBehind(List<Token> tokens, int verb, String text) {
    return tokens.subList(verb + 1, Math.min(tokens.size(), verb + 1 + REACH)).stream()
        .flatMap(token -> Lexicon.french().forms(token.span().in(text)).stream())
        .anyMatch(Lexicon.Form::infinitive);
  }
}
