package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Movement;
import org.recoupe.text.Table;

/** The verbs of a sentence: which are told as done, and what a plan's clause means to do. */
final class Tenses {
  private static final Set<String> MODALS = Set.copyOf(Table.lines(Tenses.class, "modals-fr.txt"));
  private static final List<List<String>> SYNONYMS =
      Table.of(Tenses.class, "acts-fr.tsv").stream()
          .filter(row -> row.get(0).equals("verbs"))
          .map(row -> List.of(row.get(1).split(", ")))
          .toList();
  private static final List<List<String>> PHRASES =
      Table.of(Tenses.class, "acts-fr.tsv").stream()
          .filter(row -> row.get(0).equals("phrase"))
          .toList();
  private static final Set<String> AUXILIARY = Grammar.words("auxiliary");
  private static final Set<String> STAY = Grammar.words("stay");
  private static final Set<String> REFLEXIVE = Grammar.words("reflexive");

  /** What may stand right before a participle that belongs to a noun. */
  private static final Set<String> AT_NOUN = Set.of("NOUN", "PROPN", "ADJ", "NUM", "ADV");

  private static final int APART = 3;

  /** An auxiliary ends at most so many characters before its participle. */
  private static final int NEAR = 16;

  /**
   * A verb told as done.
   *
   * @param passive true if what stands before it underwent it
   * @param bare true if it stands at its noun, without an auxiliary, so that its tense is open
   */
  record Done(String lemma, Span span, boolean passive, boolean bare) {}

  private static final Set<String> FINALLY =
      OutcomeWords.list("finally").stream().map(Fold::plain).collect(Collectors.toSet());

  private Tenses() {}

  /**
   * Past participles behind « avoir », « être » or « rester » in a present or past tense, and those
   * that stand at their noun (« les policiers déployés »).
   */
  static List<Done> done(Telling telling) {
    return telling.looked().done(() -> look(telling));
  }

  private static List<Done> look(Telling telling) {
    List<Done> done = new ArrayList<>();
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (Lexicon.Form reading : Lexicon.french().forms(tokens.get(i).span().in(text))) {
        if (reading.pastParticiple() && !AUXILIARY.contains(reading.lemma())) {
          int helper = helper(text, tokens, i);
          if (helper >= 0) {
            boolean passive = passive(text, tokens, helper, i, reading.lemma());
            done.add(new Done(reading.lemma(), tokens.get(i).span(), passive, false));
          } else if (apposed(text, tokens, i)) {
            boolean passive = !Movement.of(reading.lemma());
            done.add(new Done(reading.lemma(), tokens.get(i).span(), passive, false));
          } else if (bare(tokens, i)) {
            done.add(new Done(reading.lemma(), tokens.get(i).span(), true, true));
          }
          break;
        }
      }
    }
    return List.copyOf(done);
  }

  /** True if it tells of somebody who moves: « est attendu à Metz », « est arrivé à Metz ». */
  static boolean moves(Done verb) {
    return Movement.of(verb.lemma());
  }

  /** « s'est adressé », « est arrivé » are no passives. */
  private static boolean passive(
      String text, List<Token> tokens, int helper, int participle, String lemma) {
    boolean reflexive =
        helper > 0 && REFLEXIVE.contains(Fold.plain(tokens.get(helper - 1).span().in(text)));
    return !reflexive
        && !Movement.of(lemma)
        && tokens.subList(helper, participle).stream()
            .anyMatch(t -> !t.lemma().equals("avoir") && helps(t));
  }

  private static boolean helps(Token token) {
    return AUXILIARY.contains(token.lemma()) || STAY.contains(token.lemma());
  }

  /** « 800 policiers déployés samedi »: a participle at its noun, with no auxiliary around. */
  private static boolean bare(List<Token> tokens, int participle) {
    return participle > 0
        && tokens.get(participle).tag().equals("VERB")
        && AT_NOUN.contains(tokens.get(participle - 1).tag())
        && tokens.subList(Math.max(0, participle - APART), participle).stream()
            .noneMatch(Tenses::helps);
  }

  /**
   * « Présenté jeudi, le texte … », « la loi, adoptée jeudi, … »: a participle that opens the
   * sentence or stands between commas tells what is done.
   */
  private static boolean apposed(String text, List<Token> tokens, int participle) {
    boolean verb = tokens.get(participle).tag().equals("VERB");
    boolean opens = participle == 0 && tokens.size() > 1;
    boolean behind =
        participle > 1
            && tokens.get(participle - 1).span().in(text).equals(",")
            && tokens.get(participle - 2).tag().equals("PROPN")
            && tokens.subList(participle + 1, tokens.size()).stream()
                .anyMatch(t -> t.span().in(text).equals(","));
    return verb
        && (atLast(text, tokens, participle)
            || (opens || behind) && !MODALS.contains(tokens.get(participle).lemma()));
  }

  /** « la fête prévue jeudi, finalement tenue samedi »: it came about in the end. */
  private static boolean atLast(String text, List<Token> tokens, int participle) {
    return participle > 1
        && FINALLY.contains(Fold.plain(tokens.get(participle - 1).span().in(text)));
  }

  /** Where the auxiliary of a participle stands; -1 if none tells it as done. */
  private static int helper(String text, List<Token> tokens, int participle) {
    int from = participle;
    for (int i = participle - 1; i >= Math.max(0, from - APART); i--) {
      if (helps(tokens.get(i))) {
        from = i;
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

  /**
   * The last verb of the group that announces: the participle of « seront fermés », the infinitive
   * behind « a décidé de ».
   */
  static Span last(Telling telling, PlanMark plan) {
    String text = telling.reading().article().text();
    Span last =
        telling.sentence().tokens().stream()
            .map(Token::span)
            .filter(plan.trigger()::overlaps)
            .reduce((a, b) -> b)
            .orElse(plan.trigger());
    for (Token token : telling.sentence().tokens()) {
      boolean behind = plan.clause().covers(token.span()) && !token.span().overlaps(last);
      if (behind
          && token.span().start() >= last.end()
          && !announced(text, last)
          && Lexicon.french().forms(token.span().in(text)).stream()
              .anyMatch(Lexicon.Form::infinitive)) {
        return token.span();
      }
    }
    return last;
  }

  /** A future or an infinitive tells the act itself. */
  private static boolean announced(String text, Span verb) {
    return Lexicon.french().forms(verb.in(text)).stream().anyMatch(Tenses::ahead);
  }

  /** True if the verb is a participle of the passive. */
  static boolean undergone(Telling telling, Span verb) {
    String form = verb.in(telling.reading().article().text());
    return Lexicon.french().forms(form).stream().anyMatch(Lexicon.Form::pastParticiple)
        && telling.sentence().tokens().stream()
            .filter(t -> t.span().end() <= verb.start())
            .filter(t -> verb.start() - t.span().end() < NEAR)
            .anyMatch(t -> t.lemma().equals("être") || STAY.contains(t.lemma()));
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
      boolean carries = token.lemma().equals("être") || STAY.contains(token.lemma());
      passive = carries ? APART : passive - 1;
    }
    String folded = Fold.plain(clause.in(text));
    PHRASES.forEach(row -> addIf(folded.contains(row.get(1)), row.get(2), meant));
    SYNONYMS.stream()
        .filter(verbs -> verbs.stream().anyMatch(meant::contains))
        .toList()
        .forEach(meant::addAll);
    return meant;
  }

  private static void addIf(boolean said, String lemma, Set<String> meant) {
    if (said) {
      meant.add(lemma);
    }
  }

  /** True if a verb of the clause stands in the imperfect. */
  static boolean imperfect(Telling telling, Span clause) {
    String text = telling.reading().article().text();
    return telling.sentence().tokens().stream()
        .filter(t -> clause.covers(t.span()))
        .flatMap(t -> Lexicon.french().forms(t.span().in(text)).stream())
        .anyMatch(form -> form.tag().contains(" ind impa "));
  }

  private static boolean ahead(Lexicon.Form form) {
    return form.future() || form.infinitive() || form.conditional();
  }
}
