package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Table;

/**
 * Wordings that the press uses of any event, from {@code stock-fr.tsv}: what two sentences share of
 * them says nothing of which event is meant. Thread-safe.
 */
final class Stock {
  private static final Stock FRENCH = new Stock();

  /** How far apart the words of a phrase may stand. */
  private static final int CLOSE = 4;

  /** The noun of a circumstance and the small words before it. */
  private static final int NOUN = 3;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private record Phrase(List<String> stems, boolean time) {}

  private Stock() {
    for (List<String> row : Table.of(Stock.class, "stock-fr.tsv")) {
      for (String words : row.get(1).split(",")) {
        List<String> stems =
            List.of(words.strip().split("[ ']")).stream().map(Words::token).toList();
        byFirst
            .computeIfAbsent(stems.get(0), s -> new ArrayList<>())
            .add(new Phrase(stems, row.get(0).equals("time")));
      }
    }
  }

  static Stock french() {
    return FRENCH;
  }

  /** The words of a sentence that are no more than stock. */
  Set<Span> phrases(Telling telling) {
    return found(telling, false);
  }

  /** The words of a sentence that tell a circumstance of time: « en ce début de mandat ». */
  Set<Span> times(Telling telling) {
    return found(telling, true);
  }

  private Set<Span> found(Telling telling, boolean time) {
    List<Token> tokens = telling.sentence().tokens();
    List<String> stems = telling.stems();
    Set<Span> found = new TreeSet<>();
    for (int i = 0; i < stems.size(); i++) {
      for (Phrase phrase : byFirst.getOrDefault(stems.get(i), List.of())) {
        List<Integer> words = phrase.time == time ? words(stems, i, phrase) : List.of();
        words.forEach(at -> found.add(tokens.get(at).span()));
        if (time && !words.isEmpty()) {
          noun(tokens, words.get(words.size() - 1) + 1, found);
        }
      }
    }
    return found;
  }

  /** Adds the words up to the first noun. */
  private static void noun(List<Token> tokens, int from, Set<Span> found) {
    for (int i = from; i < Math.min(tokens.size(), from + NOUN); i++) {
      found.add(tokens.get(i).span());
      if (tokens.get(i).tag().equals("NOUN")) {
        return;
      }
    }
  }

  private static List<Integer> words(List<String> stems, int at, Phrase phrase) {
    List<Integer> words = new ArrayList<>(List.of(at));
    int close = phrase.time ? 2 : CLOSE;
    int last = at;
    for (String word : phrase.stems.subList(1, phrase.stems.size())) {
      int end = Math.min(stems.size(), last + 1 + close);
      int next = stems.subList(last + 1, end).indexOf(word);
      if (next < 0) {
        return List.of();
      }
      last += 1 + next;
      words.add(last);
    }
    return words;
  }
}
