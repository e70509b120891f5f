package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recoupe.model.At;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.Token;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/**
 * Finds the claims that a rule is or would be broken: « une violation des résolutions de l'ONU ».
 * Who says so is whoever is quoted there.
 */
final class Breaches {
  /** The rule stands at most so many words behind the breaking, or before a passive one. */
  private static final int REACH = 7;

  /** A rule has at most so many words. */
  private static final int LONG = 14;

  /** A negation stands at most so many words before the breaking. */
  private static final int NEAR = 5;

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.of(Breaches.class, "breaches-fr.tsv")) {
      WORDS.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1));
    }
  }

  private final Coverage coverage;
  private final Reading reading;
  private final String text;

  private Breaches(Coverage coverage, Reading reading) {
    this.coverage = coverage;
    this.reading = reading;
    this.text = reading.article().text();
  }

  static List<Breach> of(Coverage coverage) {
    List<Breach> found = new ArrayList<>();
    for (Reading reading : coverage.readings()) {
      Breaches breaches = new Breaches(coverage, reading);
      for (Sentence sentence : reading.sentences()) {
        if (sentence.language().startsWith("fr")) {
          breaches.in(sentence).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Breach> in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .filter(i -> is("cue", tokens.get(i)) || led(tokens, i))
        .boxed()
        .flatMap(cue -> rule(tokens, cue).stream().map(rule -> breach(sentence, cue, rule)))
        .findFirst();
  }

  /** « contraire à », « à l'encontre de »: these words break nothing without their preposition. */
  private static boolean led(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? Fold.plain(tokens.get(at + 1).lemma()) : "";
    String preposition = next.split("\\+", 2)[0];
    return WORDS
        .getOrDefault("led", Set.of())
        .contains(Fold.plain(tokens.get(at).lemma()) + " " + preposition);
  }

  private Breach breach(Sentence sentence, int cue, Span rule) {
    List<Token> tokens = sentence.tokens();
    Span words = sentence.span();
    Claim claim =
        new Claim(
            new At(reading.article().id(), words),
            status(tokens, cue),
            Optional.empty(),
            by(tokens.get(cue).span()));
    return new Breach(rule.in(text), claim);
  }

  /** The rule behind the breaking; before it where it is a participle: « résolutions violées ». */
  private Optional<Span> rule(List<Token> tokens, int cue) {
    int end = Math.min(tokens.size(), cue + 1 + REACH);
    for (int i = cue + 1; i < end && !closes(tokens.get(i)); i++) {
      if (rule(tokens, cue, i)) {
        return Optional.of(whole(tokens, i));
      }
    }
    boolean participle =
        Lexicon.french().forms(tokens.get(cue).span().in(text)).stream()
            .anyMatch(Lexicon.Form::pastParticiple);
    for (int i = cue - 1; participle && i >= Math.max(0, cue - REACH); i--) {
      if (closes(tokens.get(i))) {
        return Optional.empty();
      }
      if (rule(tokens, cue, i)) {
        return Optional.of(tokens.get(i).span());
      }
    }
    return Optional.empty();
  }

  private boolean rule(List<Token> tokens, int cue, int at) {
    String next = at + 1 < tokens.size() ? Fold.plain(tokens.get(at + 1).span().in(text)) : "";
    boolean noun = tokens.get(at).tag().equals("NOUN") && at != cue;
    return noun
        && (is("rule", tokens.get(at))
            || WORDS
                .getOrDefault("rule", Set.of())
                .contains(Fold.plain(tokens.get(at).lemma()) + " " + next));
  }

  private boolean closes(Token token) {
    String word = token.span().in(text);
    return word.equals(";") || word.equals(".") || token.tag().matches("VERB|AUX") && finite(word);
  }

  private static boolean finite(String word) {
    return Lexicon.french().forms(word).stream().allMatch(Lexicon.Form::finite);
  }

  /** The noun of the rule with whatever hangs on it. */
  private Span whole(List<Token> tokens, int noun) {
    int end = noun;
    for (int i = noun + 1; i < Math.min(tokens.size(), noun + LONG); i++) {
      String tag = tokens.get(i).tag();
      if (!tag.matches("ADP|ADP[+]DET|DET|NOUN|PROPN|ADJ|NUM|X")) {
        break;
      }
      end = tag.matches("NOUN|PROPN|ADJ|NUM") ? i : end;
    }
    return tokens.get(noun).span().join(tokens.get(end).span());
  }

  private Status status(List<Token> tokens, int cue) {
    List<Token> near = tokens.subList(Math.max(0, cue - NEAR), cue);
    if (near.stream().anyMatch(token -> is("not", token))) {
      return Status.DENIED;
    }
    List<Token> all = tokens.subList(Math.max(0, cue - 2 * NEAR), cue + 1);
    boolean open =
        all.stream().anyMatch(token -> is("open", token))
            || all.stream().anyMatch(token -> conditional(token));
    return open ? Status.POSSIBLE : Status.HAPPENED;
  }

  private boolean conditional(Token token) {
    return token.tag().matches("VERB|AUX")
        && Lexicon.french().forms(token.span().in(text)).stream()
            .anyMatch(Lexicon.Form::conditional);
  }

  private static boolean is(String kind, Token token) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(Fold.plain(token.lemma()));
  }

  /** Who says it: the innermost quote around it that names its speaker. */
  private List<String> by(Span words) {
    return reading.quotes().stream()
        .filter(quote -> quote.span().covers(words.start()))
        .sorted(
            java.util.Comparator.comparingInt((Quote quote) -> quote.span().length())
                .thenComparingInt(quote -> quote.span().start()))
        .flatMap(quote -> quote.speaker().stream())
        .flatMap(speaker -> coverage.entity(reading.article().id(), speaker).stream())
        .limit(1)
        .toList();
  }
}
