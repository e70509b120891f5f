package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Stemmer;

/** What stands inside the stretches of one article. */
final class Contents {
  private static final int LONGEST_NAME = 6;

  private final List<Content> contents;
  private final Map<String, Integer> repeated = new HashMap<>();
  private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();
  private final String folded;

  /**
   * The inside of one stretch.
   *
   * @param items its words and marks
   * @param words number of words
   * @param finite true if a finite verb stands in it
   * @param key stems of its words, for comparison
   */
  record Content(List<Item> items, int words, boolean finite, String key) {
    Content {
      items = List.copyOf(items);
    }

    /** True if it begins like a name: with a noun. */
    boolean nominal() {
      return !items.isEmpty()
          && (items.get(0).tag().equals("NOUN") || items.get(0).tag().equals("PROPN"));
    }

    /** True if it begins like a noun phrase, and no verb but one of a relative clause is in it. */
    boolean phrase() {
      return !finite || !items.isEmpty() && items.get(0).tag().equals("DET");
    }

    boolean capital() {
      return !items.isEmpty() && items.get(0).capital();
    }

    /** True if it ends like a sentence. */
    boolean ends() {
      return !items.isEmpty() && items.get(items.size() - 1).endsSentence();
    }

    boolean shouts() {
      return items.stream().anyMatch(i -> i.is("!") || i.is("?"));
    }
  }

  Contents(String text, List<Sentence> sentences, List<Stretch> stretches) {
    stretches.forEach(s -> byStart.put(s.outer().start(), s));
    folded = Fold.sameLength(text);
    List<List<Token>> tokens = new ArrayList<>();
    stretches.forEach(s -> tokens.add(new ArrayList<>()));
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        while (at < stretches.size() && stretches.get(at).inner().end() <= token.span().start()) {
          at++;
        }
        if (at < stretches.size() && stretches.get(at).inner().covers(token.span())) {
          tokens.get(at).add(token);
        }
      }
    }
    contents = tokens.stream().map(t -> content(FrameBuilder.inside(text, t))).toList();
    contents.stream()
        .filter(c -> c.words() > 0 && c.words() <= LONGEST_NAME)
        .forEach(c -> repeated.merge(c.key(), 1, Integer::sum));
  }

  private static Content content(List<Item> items) {
    StringBuilder key = new StringBuilder();
    int words = 0;
    boolean finite = false;
    for (Item item : items) {
      if (item.word()) {
        words++;
        key.append(Stemmer.stem(item.fold())).append(' ');
        boolean verb = item.tag().equals("VERB") || item.tag().equals("AUX");
        finite |= verb && VerbForm.of(item).finite();
      }
    }
    return new Content(items, words, finite, key.toString());
  }

  Content of(int stretch) {
    return contents.get(stretch);
  }

  /** How often these words stand between marks in the article. */
  int timesQuoted(int stretch) {
    return repeated.getOrDefault(contents.get(stretch).key(), 0);
  }

  /** True if these words also stand in the article without marks. */
  boolean alsoPlain(Stretch stretch) {
    String words = folded.substring(stretch.inner().start(), stretch.inner().end());
    int at = folded.indexOf(words);
    while (at >= 0) {
      if (bounded(at, at + words.length()) && !inside(at)) {
        return true;
      }
      at = folded.indexOf(words, at + 1);
    }
    return false;
  }

  private boolean bounded(int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(folded.charAt(from - 1)))
        && (to >= folded.length() || !Character.isLetterOrDigit(folded.charAt(to)));
  }

  private boolean inside(int at) {
    Map.Entry<Integer, Stretch> before = byStart.floorEntry(at);
    return before != null && before.getValue().outer().covers(at);
  }
}
