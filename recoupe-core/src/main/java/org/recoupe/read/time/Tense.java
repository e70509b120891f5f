package org.recoupe.read.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.TimeMark.Direction;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Movement;
import org.recoupe.text.Table;

/**
 * Where the verbs of a French sentence put what they tell: behind or ahead. A time belongs to the
 * nearest verb of its clause, else of its sentence.
 */
final class Tense {
  private static final Map<String, Set<String>> WORDS =
      Table.of(Tense.class, "tense-fr.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));

  /** A verb farther than this from a time, in words, says nothing of it. */
  private static final int FAR = 14;

  /** An auxiliary stands at most so many words before its participle. */
  private static final int HELP = 3;

  private final List<Token> tokens;
  private final String text;
  private final List<String> folded;
  private final int[] clause;
  private final Map<Integer, Direction> cues = new HashMap<>();

  Tense(Sentence sentence, String text) {
    this.tokens = sentence.tokens();
    this.text = text;
    this.folded = tokens.stream().map(token -> Fold.plain(token.span().in(text))).toList();
    this.clause = new int[tokens.size()];
    int number = 0;
    for (int i = 0; i < tokens.size(); i++) {
      number += is("border", i) ? 1 : 0;
      clause[i] = number;
      cue(i).ifPresent(cue -> cues.putIfAbsent(cue.at(), cue.direction()));
    }
  }

  private record Cue(int at, Direction direction) {}

  private String form(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).span().in(text);
  }

  private boolean is(String kind, int i) {
    return WORDS.getOrDefault(kind, Set.of()).contains(folded.get(i));
  }

  private boolean verb(int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private Optional<Cue> cue(int i) {
    if (is("ahead", i)) {
      return Optional.of(new Cue(i, Direction.FUTURE));
    }
    if (!verb(i) || is("idle", i)) {
      return Optional.empty();
    }
    List<Lexicon.Form> forms =
        Lexicon.french().forms(form(i)).stream().filter(Lexicon.Form::verb).toList();
    if (forms.stream().anyMatch(Lexicon.Form::future)) {
      return spread(i, Direction.FUTURE);
    }
    if (is("goes", i) && infinitiveNear(i + 1)) {
      return spread(i, Direction.FUTURE);
    }
    if (forms.stream().anyMatch(Lexicon.Form::conditional)) {
      return spread(i, is("had", i) ? Direction.PAST : Direction.FUTURE);
    }
    return being(i, forms) ? spread(i, Direction.PRESENT) : past(i, forms);
  }

  /** « est reçu »: a passive of the present; « est arrivé », « s'est rendu » tell of the past. */
  private boolean being(int i, List<Lexicon.Form> forms) {
    boolean present =
        forms.stream().anyMatch(f -> f.lemma().equals("être") && f.tag().contains(" ind pres"));
    boolean reflexive = i > 0 && is("reflexive", i - 1);
    return present
        && !reflexive
        && IntStream.range(i + 1, Math.min(i + 3, tokens.size()))
            .mapToObj(next -> Lexicon.french().forms(form(next)))
            .flatMap(List::stream)
            .anyMatch(f -> f.pastParticiple() && !Movement.of(f.lemma()));
  }

  private Optional<Cue> past(int i, List<Lexicon.Form> forms) {
    boolean past =
        forms.stream()
            .anyMatch(
                f ->
                    f.pastParticiple() || f.tag().contains(" impa ") || f.tag().contains(" psim "));
    if (past) {
      return Optional.of(new Cue(i, Direction.PAST));
    }
    return forms.stream().anyMatch(f -> f.tag().contains(" pres "))
        ? Optional.of(new Cue(i, Direction.PRESENT))
        : Optional.empty();
  }

  /** An auxiliary gives its direction to its participle too: « sera donné ». */
  private Optional<Cue> spread(int i, Direction direction) {
    for (int next = i + 1; next <= i + 4 && next < tokens.size(); next++) {
      if (verb(next) && participle(next) && !is("ahead", next)) {
        cues.put(next, direction);
      } else if (is("border", next)) {
        break;
      }
    }
    return Optional.of(new Cue(i, direction));
  }

  private boolean participle(int i) {
    return Lexicon.french().forms(form(i)).stream().anyMatch(Lexicon.Form::pastParticiple);
  }

  private boolean infinitiveNear(int from) {
    for (int i = from; i < Math.min(from + 3, tokens.size()); i++) {
      if (verb(i) && Lexicon.french().forms(form(i)).stream().anyMatch(Lexicon.Form::infinitive)) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence puts a time that stands here. */
  Direction at(Span time) {
    int here = index(time.start());
    int best = -1;
    int bestFar = 3 * FAR + 1;
    for (int i = Math.max(0, here - FAR * 2);
        i <= Math.min(tokens.size() - 1, here + FAR * 2);
        i++) {
      int far = cues.containsKey(i) ? far(i, here) : Integer.MAX_VALUE;
      if (far < bestFar) {
        bestFar = far;
        best = i;
      }
    }
    return cues.getOrDefault(best, Direction.UNKNOWN);
  }

  /** True if a time stands in a relative clause or behind a participle at its noun. */
  boolean background(Span time) {
    int here = index(time.start());
    for (int i = here - 1; i >= 0 && !tokens.get(i).span().in(text).equals(";"); i--) {
      if (is("relative", i)) {
        return true;
      }
    }
    return here > 0
        && participle(here - 1)
        && IntStream.range(Math.max(0, here - 1 - HELP), here - 1).noneMatch(i -> is("helper", i));
  }

  /** Distance in half words; another clause is far, and what stands before is a bit nearer. */
  private int far(int cue, int here) {
    int apart = Math.abs(cue - here) * 2 + (cue > here ? 1 : 0);
    return apart + (clause[cue] == clause[here] ? 0 : FAR);
  }

  /** The first word that does not end before this place. */
  private int index(int place) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
